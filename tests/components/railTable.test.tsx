// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Rail } from '../../src/components/Rail.tsx';
import { TableView } from '../../src/components/TableView.tsx';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { type Facet, type Filter, FLAGS } from '../../src/view/filter.ts';
import { arbitraryFilter } from '../query/arbitraryDataset.ts';
import { runs } from '../runs.ts';
import { openStore } from './openStore.ts';
import { stubScroll } from './stubScroll.ts';

const RUNS = runs(25, 500);

function mali(): Dataset {
  const text = readFileSync('data/mali-2012.json', 'utf8');
  const { dataset } = parseDataset(JSON.parse(text));
  if (!dataset) throw new Error('data/mali-2012.json does not load');
  return dataset;
}

/** What the table on screen adds up to: its rows, and the sum of its column of matching claims. */
function tableTotals() {
  const rows = [...document.querySelectorAll('.table-view tbody tr')];
  const claims = rows.map((row) =>
    Number.parseInt(row.querySelector('.table-claims')?.textContent ?? '', 10),
  );
  return { events: rows.length, claims: claims.reduce((sum, count) => sum + count, 0) };
}

/** The entry of the rail at `index` of a list, with the number beside it. */
function railEntry(list: 'Who said it' | 'Show' | 'Tracks', index: number) {
  const heading = [...document.querySelectorAll('.rail h2')].find((h2) => h2.textContent === list);
  const item = heading?.parentElement?.querySelectorAll('li')[index];
  const control = item?.querySelector<HTMLElement>('button, .flag-row input');
  const count = Number(item?.querySelector('.facet-count')?.textContent?.replaceAll(',', ''));
  if (!item || !control) throw new Error(`${list} has no entry ${index}`);
  return { control, count };
}

const withPart = (filter: Filter, part: Partial<Filter>): Filter => ({ ...filter, ...part });
const show = (filter: Filter) => act(() => useWhence.setState({ filter }));

afterEach(cleanup);

describe('the rail and the table', () => {
  test(`every number in the rail is what the table shows after a click on it, under ${RUNS} random filters`, () => {
    stubScroll();
    const dataset = mali();
    openStore(dataset, { view: 'table' });
    render(
      <>
        <Rail />
        <TableView />
      </>,
    );
    const facets: readonly (readonly [
      Facet,
      'Who said it' | 'Show' | 'Tracks',
      number,
      'claims' | 'events',
    ])[] = [
      ['sources', 'Who said it', dataset.sources.length, 'claims'],
      ['flags', 'Show', FLAGS.length, 'claims'],
      ['tracks', 'Tracks', dataset.tracks.length, 'events'],
    ];
    let clicked = 0;
    fc.assert(
      fc.property(arbitraryFilter(dataset), fc.nat(), fc.constantFrom(...facets), (filter, pick, facet) => {
        const [name, list, size, unit] = facet;
        // The number must not depend on what its own facet narrows to; from an empty one, a click takes it alone.
        show(filter);
        const before = railEntry(list, pick % size).count;
        show(withPart(filter, { [name]: [] }));
        const entry = railEntry(list, pick % size);
        expect(entry.count).toBe(before);
        fireEvent.click(entry.control);
        expect(tableTotals()[unit]).toBe(entry.count);
        clicked += 1;
      }),
      { numRuns: RUNS },
    );
    expect(clicked).toBeGreaterThanOrEqual(RUNS);
  }, 60_000);
});
