import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrow } from '../../src/query/narrow.ts';
import { sortRows, TABLE_COLUMNS, type TableRow, tableRows } from '../../src/query/tableRows.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

const idsOf = (rows: readonly TableRow[]) => rows.map((row) => row.event.id);

describe('tableRows', () => {
  test('are exactly the visible events, and their claims add up to the visible claims', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const rows = tableRows(dataset, narrowed);
        expect(idsOf(rows)).toEqual(narrowed.events.map((event) => event.id));
        expect(rows.reduce((sum, row) => sum + row.matching, 0)).toBe(narrowed.claims.length);
      }),
    );
  });
});

describe('sortRows', () => {
  test('keeps every row, and turned twice gives the same order, whatever the column', () => {
    fc.assert(
      fc.property(
        arbitraryNarrowing,
        fc.constantFrom(...TABLE_COLUMNS),
        fc.boolean(),
        ({ dataset }, column, descending) => {
          const rows = tableRows(dataset, narrow(dataset, NO_FILTER, null));
          const sorted = sortRows(dataset, rows, { column, descending });
          expect(new Set(idsOf(sorted))).toEqual(new Set(idsOf(rows)));
          expect(sorted).toHaveLength(rows.length);
          expect(idsOf(sortRows(dataset, rows, { column, descending }))).toEqual(idsOf(sorted));
          if (column === 'time' && !descending) expect(idsOf(sorted)).toEqual(idsOf(rows));
        },
      ),
    );
  });

  test('undated events and events without a place stay last in both directions', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, fc.boolean(), ({ dataset }, descending) => {
        const rows = tableRows(dataset, narrow(dataset, NO_FILTER, null));
        const byPlace = sortRows(dataset, rows, { column: 'place', descending }).map(
          (r) => r.event.place === null,
        );
        expect(byPlace).toEqual([...byPlace].sort((a, b) => Number(a) - Number(b)));
        const byTime = sortRows(dataset, rows, { column: 'time', descending }).map(
          (r) => r.event.time.start === null,
        );
        expect(byTime).toEqual([...byTime].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  test('letters sort as a reader expects: case and accents aside, numbers by size; tracks as on screen', () => {
    const base = makeDataset({ events: ['e10', 'e2', 'Élan', 'zebra', 'Apple'], claims: [] });
    const rows = tableRows(base, narrow(base, NO_FILTER, null));
    expect(idsOf(sortRows(base, rows, { column: 'event', descending: false }))).toEqual([
      'Apple',
      'e2',
      'e10',
      'Élan',
      'zebra',
    ]);
    const tracks = ['second', 'first'].map((id) => ({ id, name: id, extra: {} }));
    const events = base.events.map((event, i) => ({ ...event, track: i < 2 ? 'first' : 'second' }));
    const dataset = { ...base, tracks, events };
    const sorted = sortRows(dataset, tableRows(dataset, narrow(dataset, NO_FILTER, null)), {
      column: 'track',
      descending: false,
    });
    expect(sorted.map((row) => row.track)).toEqual(['second', 'second', 'second', 'first', 'first']);
  });
});
