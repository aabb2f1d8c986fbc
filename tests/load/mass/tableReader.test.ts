import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/load/formats/table.ts';
import { MassSession } from '../../../src/load/mass/massSession.ts';
import { runs } from '../../runs.ts';
import { flatRecords } from './arbitraryFlat.ts';
import { carefulLines, columnLines, contextOf, massOfTable, withoutIds } from './massOf.ts';

const cuts = fc.array(fc.nat(2000), { maxLength: 6 });

/** A table as programs write it: cells in quotation marks where they must be, or everywhere. */
function tableOf(
  records: readonly Readonly<Record<string, unknown>>[],
  [delimiter, newline, quoteAll, end]: readonly [string, string, boolean, string],
): string {
  const columns = ['id', 'start', 'end', 'title', 'lane', 'source', 'url', 'tags', 'size'];
  const cell = (value: unknown) => {
    const text =
      value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value);
    const must = text.includes(delimiter) || /["\r\n]/.test(text) || quoteAll;
    return must ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = records.map((record) => columns.map((column) => cell(record[column])).join(delimiter));
  return [columns.join(delimiter), ...rows].join(newline) + end;
}

const style = fc.tuple(
  fc.constantFrom(',' as const, '\t' as const, ';' as const),
  fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  fc.boolean(),
  fc.constantFrom('', 'newline', 'blank'),
);

describe('TableReader', () => {
  it('fills the columns, and makes events, as the careful reader does of the same table', () => {
    let [taken, left] = [0, 0];
    fc.assert(
      fc.property(
        flatRecords,
        style,
        cuts,
        fc.boolean(),
        (records, [delimiter, newline, quoteAll, last], places, mark) => {
          const end = last === 'blank' ? newline.repeat(3) : last === 'newline' ? newline : '';
          const table = tableOf(records, [delimiter, newline, quoteAll, end]);
          const text = mark ? `\uFEFF${table}` : table;
          const read = massOfTable(text, delimiter, newline, places);
          if (!read) {
            left += 1;
            return;
          }
          taken += 1;
          const careful = readTable(table, delimiter, contextOf());
          if (careful.kind !== 'read') throw new Error('the careful reader asks');
          expect(columnLines(read)).toEqual(carefulLines(careful));
          expect(read.flat.faults.aside.length - read.flat.faults.blank).toBe(careful.result.setAside);
          const session = new MassSession('file', read);
          const rows = Array.from({ length: session.count }, (_, row) => row);
          if (!careful.result.dataset) throw new Error('no dataset');
          expect(withoutIds(session.events(rows).dataset)).toEqual(withoutIds(careful.result.dataset));
        },
      ),
      { numRuns: runs(100, 4000) },
    );
    expect(taken).toBeGreaterThan(left / 3);
  });

  const head = 'start,title,lane';
  it.each([
    ['a cell too many', `${head}\n2012-03-21,a,b,c\n`],
    ['a cell too few', `${head}\n2012-03-21,a\n`],
    ['a mark within a cell', `${head}\n2012-03-21,a "b",c\n`],
    ['a mark that is not closed', `${head}\n2012-03-21,"a,c\n`],
    ['letters behind a closing mark', `${head}\n2012-03-21,"a"b,c\n`],
    ['lines that end otherwise', `${head}\n2012-03-21,a,b\r\n2012-03-21,a,b\n`],
    ['a return within a line', `${head}\n2012-03-21,a\rb,c\n`],
    ['an empty byte', `${head}\n2012-03-21,a\0,b\n`],
  ])('gives back a table with %s', (_, text) => {
    expect(massOfTable(`${head}\n2012-03-21,a,b\n`, ',', '\n')).not.toBeNull();
    const session = massOfTable(text, ',', '\n');
    expect(session).toBeNull();
  });

  it('numbers rows as a spreadsheet does, empty ones counted', () => {
    const read = massOfTable(`${head}\n2012-03-21,a,b\n\n , ,\n2012-03-21,,b\nnever,c,b\n`, ',', '\n');
    if (!read) throw new Error('no mass');
    expect(read.flat.faults).toEqual({ aside: [1, 2, 3], blank: 2, faulty: [1], faultyCount: 1 });
    const session = new MassSession('file', read);
    expect(session.problems([1]).map(({ path }) => path)).toEqual(['row 6, start']);
  });
});
