import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOURCE_KINDS } from '../../src/model/dataset.ts';
import { narrow } from '../../src/query/narrow.ts';
import { sourceMatrix } from '../../src/query/sourceMatrix.ts';
import { tableRows } from '../../src/query/tableRows.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';

describe('sourceMatrix', () => {
  test('under 100 random filters each column has the claims of its row of the table', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const rows = sourceMatrix(dataset, narrowed).flatMap((group) => group.rows);
        const table = tableRows(dataset, narrowed);
        const published = new Map<number, number>();
        for (const { column, roles } of rows.flatMap((row) => row.cells)) {
          expect(table[column]).toBeDefined();
          const own = roles.find(({ role }) => role === 'publisher')?.claims.length ?? 0;
          published.set(column, (published.get(column) ?? 0) + own);
        }
        // Every claim has exactly one publisher, so that those of a column add up to its claims.
        expect(table.map((_, column) => published.get(column) ?? 0)).toEqual(
          table.map((row) => row.matching),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('a row has as many claims as the narrowing leaves its source, and only sources with some have a row', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const rows = sourceMatrix(dataset, narrowed).flatMap((group) => group.rows);
        expect(rows.map((row) => row.index)).toEqual(rows.map((_, index) => index));
        const counted = new Map(rows.map((row) => [row.source.id, row.claims]));
        for (const { id } of dataset.sources) {
          const own = narrowed.claims.filter((claim) => claim.chain.some((hop) => hop.source === id));
          expect(counted.get(id) ?? 0).toBe(own.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('rows stand by kind, cells in order of time, with every role and its claims', () => {
    const groups = sourceMatrix(SAMPLE, narrow(SAMPLE, NO_FILTER, null));
    const kinds = groups.map((group) => SOURCE_KINDS.indexOf(group.kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    const cells = groups.flatMap((group) =>
      group.rows.map((row) => [
        row.source.id,
        row.claims,
        ...row.cells.map(
          ({ column, roles }) => `${column} ${roles.map((r) => `${r.role} ${r.claims.length}`).join(', ')}`,
        ),
      ]),
    );
    expect(cells).toEqual([
      ['courier', 7, '0 publisher 3', '1 publisher 1', '2 publisher 2', '3 publisher 1'],
      ['nordwire', 3, '0 origin 1', '1 carrier 1', '2 carrier 1'],
      ['harbour-master', 1, '1 origin 1'],
      ['port-authority', 2, '0 origin 1', '3 origin 1'],
      ['dock-worker', 2, '2 origin 2'],
    ]);
  });
});
