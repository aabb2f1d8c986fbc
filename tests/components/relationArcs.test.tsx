// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR } from '../../src/base/units.ts';
import { RelationArcs } from '../../src/components/RelationArcs.tsx';
import { packRows } from '../../src/layout/packRows.ts';
import { placeEvents } from '../../src/layout/placedEvent.ts';
import { computeScene } from '../../src/layout/scene.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { measure } from '../layout/arbitraries.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';

const MIDNIGHT = Date.UTC(2020, 4, 3);
const VIEWPORT = { start: MIDNIGHT, end: MIDNIGHT + 36 * HOUR };
const SCENE = computeScene(
  packRows(placeEvents(SAMPLE, SAMPLE.events, 'track'), 24 / HOUR, { measure }),
  VIEWPORT,
  36 * 24,
);

function Plot({ selected }: { selected: string | null }) {
  return (
    <div id="timeline">
      <svg role="presentation">
        {SCENE.marks.map(({ id }) => (
          <g key={id} id={`option-${id}`} role="option" aria-selected={id === selected} tabIndex={-1} />
        ))}
        <RelationArcs dataset={SAMPLE} scene={SCENE} viewport={VIEWPORT} selected={selected} />
      </svg>
    </div>
  );
}
const arcs = () => [...document.querySelectorAll('.relation-arc')].map((arc) => arc.getAttribute('class'));
const option = (id: string) => document.getElementById(`option-${id}`) ?? document.body;

beforeEach(() => openStore(SAMPLE));
afterEach(cleanup);

test('draws the relations of the selected event alone, hidden from screen readers', () => {
  const { rerender } = render(<Plot selected={null} />);
  expect(arcs()).toEqual([]);
  rerender(<Plot selected="accident-statement" />);
  expect(arcs()).toEqual(['relation-arc is-contradicts']);
  expect(document.querySelector('.relation-arcs')?.getAttribute('aria-hidden')).toBe('true');
  rerender(<Plot selected="fire-starts" />);
  expect(arcs()).toEqual([]);
});

test('pointing at the other end says what the arc means, and leaving unsays it', () => {
  render(<Plot selected="accident-statement" />);
  fireEvent.pointerOver(option('arson-statement'));
  expect(arcs()).toEqual(['relation-arc is-contradicts is-said']);
  fireEvent.pointerOver(option('fire-starts'));
  expect(arcs()).toEqual(['relation-arc is-contradicts']);
  fireEvent.pointerOver(option('arson-statement'));
  fireEvent.pointerLeave(document.getElementById('timeline') ?? document.body);
  expect(arcs()).toEqual(['relation-arc is-contradicts']);
});

test('what is narrowed away has no arc', () => {
  render(<Plot selected="accident-statement" />);
  act(() => useWhence.getState().chooseFacet('sources', 'harbour-master', 'only'));
  expect(arcs()).toEqual([]);
  act(() => useWhence.getState().clearFilter());
  expect(arcs()).toHaveLength(1);
});
