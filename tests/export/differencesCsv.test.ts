import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { differencesCsv } from '../../src/export/differencesCsv.ts';

it('writes figures and differences as one table that no spreadsheet runs', () => {
  const csv = differencesCsv(
    [{ name: 'Stance', value: '0.74', n: 12 }],
    [
      {
        document: '=HYPERLINK("x")',
        paragraph: 3,
        kind: 'Chain',
        sentence: 'Only mine goes through AFP.',
        mine: 'A → B, "quoted"',
        theirs: '',
        state: 'open',
      },
    ],
  );
  expect(csv.startsWith('\ufeffdocument,paragraph,kind,difference,mine,theirs,state\r\n')).toBe(true);
  const { data } = Papa.parse<readonly string[]>(csv.slice(1), { skipEmptyLines: true });
  expect(data.slice(1)).toEqual([
    ['', '', 'agreement', 'Stance', '0.74', '', 'n = 12'],
    [`'=HYPERLINK("x")`, '3', 'Chain', 'Only mine goes through AFP.', 'A → B, "quoted"', '', 'open'],
  ]);
});
