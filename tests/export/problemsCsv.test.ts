import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { problemsCsv } from '../../src/export/problemsCsv.ts';
import type { Problem } from '../../src/model/problem.ts';

const problem = (value: string): Problem => ({
  severity: 'error',
  path: 'row 12, date',
  value,
  message: 'No such day: “31 February”,\nmend it.',
});

test('another reader finds every cell, line breaks and quotes too', () => {
  const csv = problemsCsv([problem('"31/02/2012", he said'), { ...problem('-'), severity: 'warning' }]);
  expect(csv.startsWith('\ufeffseverity,where,value,message\r\n')).toBe(true);
  expect(csvParse(csv.slice(1)).map((row) => ({ ...row }))).toEqual([
    {
      severity: 'error',
      where: 'row 12, date',
      value: '"31/02/2012", he said',
      message: 'No such day: “31 February”,\nmend it.',
    },
    {
      severity: 'warning',
      where: 'row 12, date',
      value: "'-",
      message: 'No such day: “31 February”,\nmend it.',
    },
  ]);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  ' =1+1',
  '\t=1+1',
  '\r\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  '\u3000＝1',
])('a cell %j is no formula', (value) => {
  const [row] = csvParse(problemsCsv([problem(value)]).slice(1));
  expect(row?.value).toBe(`'${value}`);
});

test.each(['"=1"', '12', 'a=b', '{"a":-1}'])('a cell %j stays as it is', (value) => {
  const [row] = csvParse(problemsCsv([problem(value)]).slice(1));
  expect(row?.value).toBe(value);
});
