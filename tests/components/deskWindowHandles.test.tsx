// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskWindowHandles } from '../../src/components/DeskWindowHandles.tsx';
import type { Edit } from '../../src/edit/edit.ts';
import { packRows } from '../../src/layout/packRows.ts';
import { placeEvents } from '../../src/layout/placedEvent.ts';
import { computeScene } from '../../src/layout/scene.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { spoilt } from '../load/rawSample.ts';

const HOUR = 3_600_000;
const VIEW = { start: Date.UTC(2012, 2, 21), end: Date.UTC(2012, 2, 23) };
// A quarter of an hour each px, so that a step is an hour.
const WIDTH = 192;

const edits: Edit[] = [];

beforeEach(() => {
  edits.length = 0;
  useProject.setState({
    key: 'p',
    edit: (edit) => {
      edits.push(edit);
      return null;
    },
  });
});
afterEach(cleanup);

function show(start: string, end: string | null = null) {
  const { dataset } = parseDataset(
    spoilt((d) => {
      d.events[0].time = { start, end };
    }),
  );
  if (!dataset) throw new Error('no dataset');
  const measure = (text: string) => text.length * 7;
  const rows = packRows(placeEvents(dataset, dataset.events, 'track'), WIDTH / (VIEW.end - VIEW.start), {
    measure,
  });
  const scene = computeScene(rows, VIEW, WIDTH);
  useWhence.setState({ dataset });
  useWhence.getState().select('mutiny');
  render(<DeskWindowHandles dataset={dataset} scene={scene} viewport={VIEW} height={400} axisHeight={44} />);
}

const names = () => screen.queryAllByRole('slider').map((handle) => handle.getAttribute('aria-label'));
const handle = (name: string) => screen.getByRole('slider', { name: new RegExp(`^${name} of`) });
const saved = () =>
  edits.map((edit) =>
    edit.kind === 'put-event' ? [edit.event.time.start?.text, edit.event.time.end?.text ?? null] : edit,
  );

describe('handles on the windows of the selected event', () => {
  it('are there for edges that are in view, and named', () => {
    show('2012-03-21T06:00/2012-03-21T12:00', '2012-03-22/..');
    expect(names()).toEqual([
      'Earliest start of “Mutiny begins”',
      'Latest start of “Mutiny begins”',
      'Earliest end of “Mutiny begins”',
    ]);
    expect(handle('Latest start')).toHaveAttribute('aria-valuetext', 'Wed 21 Mar 2012, 06:00–12:00');
  });

  it('go with the selection', () => {
    show('2012-03-21T06:00/2012-03-21T12:00');
    act(() => useWhence.getState().select(null));
    expect(names()).toEqual([]);
  });

  it('move with the arrow keys, and make one edit when the key is let go', () => {
    show('2012-03-21T06:00/2012-03-21T12:00');
    fireEvent.keyDown(handle('Latest start'), { key: 'ArrowRight' });
    fireEvent.keyDown(handle('Latest start'), { key: 'ArrowRight' });
    expect(edits).toEqual([]);
    expect(handle('Latest start')).toHaveAttribute('aria-valuetext', 'Wed 21 Mar 2012, 06:00–14:00');
    fireEvent.keyUp(handle('Latest start'), { key: 'ArrowRight' });
    expect(saved()).toEqual([['2012-03-21T06:00/2012-03-21T14:00', null]]);
  });

  it('move by six steps with Shift, and never past the other edge', () => {
    show('2012-03-21T06:00/2012-03-21T12:00');
    fireEvent.keyDown(handle('Earliest start'), { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(handle('Earliest start'), { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyUp(handle('Earliest start'), { key: 'ArrowRight' });
    expect(saved()).toEqual([['2012-03-21T12:00', null]]);
  });

  it('are dragged, with the new window in words', () => {
    show('2012-03-21T06:00/2012-03-21T12:00');
    const grip = handle('Earliest start');
    fireEvent.pointerDown(grip, { button: 0, pointerId: 1, clientX: 100 });
    // Ten px are two and a half hours: the nearest full hour is 03:00 or 04:00.
    fireEvent.pointerMove(grip, { pointerId: 1, clientX: 89 });
    expect(screen.getByText('Wed 21 Mar 2012, 03:00–12:00')).toBeInTheDocument();
    fireEvent.pointerUp(grip, { pointerId: 1, clientX: 89 });
    expect(saved()).toEqual([['2012-03-21T03:00/2012-03-21T12:00', null]]);
    expect(screen.queryByText('Wed 21 Mar 2012, 03:00–12:00')).toBeNull();
  });

  it('change nothing when they are let go where they were, or after Esc', () => {
    show('2012-03-21T06:00/2012-03-21T12:00');
    const grip = handle('Earliest start');
    fireEvent.pointerDown(grip, { button: 0, pointerId: 1, clientX: 100 });
    fireEvent.pointerUp(grip, { pointerId: 1, clientX: 100 });
    fireEvent.pointerDown(grip, { button: 0, pointerId: 1, clientX: 100 });
    fireEvent.pointerMove(grip, { pointerId: 1, clientX: 50 });
    fireEvent.keyDown(grip, { key: 'Escape' });
    fireEvent.pointerUp(grip, { pointerId: 1, clientX: 50 });
    expect(edits).toEqual([]);
  });

  it('keep a start from going past the end of its event', () => {
    show('2012-03-21T06:00/2012-03-21T12:00', '2012-03-21T13:00');
    for (let press = 0; press < 3; press += 1)
      fireEvent.keyDown(handle('Latest start'), { key: 'ArrowRight' });
    fireEvent.keyUp(handle('Latest start'), { key: 'ArrowRight' });
    expect(saved()).toEqual([['2012-03-21T06:00/2012-03-21T13:00', '2012-03-21T13:00']]);
  });

  it('tell a refusal', () => {
    useProject.setState({ edit: () => 'Not like this.' });
    show('2012-03-21T06:00/2012-03-21T12:00');
    fireEvent.keyDown(handle('Latest start'), { key: 'ArrowLeft' });
    fireEvent.blur(handle('Latest start'));
    expect(useWhence.getState().notice).toBe('Not like this.');
  });

  it('are 24 px each way, outside the window', () => {
    show('2012-03-21T06:00/2012-03-21T12:00');
    const left = (name: string) => Number.parseFloat(handle(name).style.left) - 96;
    const px = (hours: number) => ((hours * HOUR) / (VIEW.end - VIEW.start)) * WIDTH;
    expect(left('Earliest start') + 24).toBeCloseTo(px(6));
    expect(left('Latest start')).toBeCloseTo(px(12));
  });
});
