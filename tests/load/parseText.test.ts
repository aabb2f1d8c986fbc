import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/load/jsonFault.ts';
import { parseText } from '../../src/load/parseText.ts';
import { runs } from '../runs.ts';
import { rawSample } from './rawSample.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a text that is JSON', () => {
  it('is read as a dataset', () => {
    expect(parseText(JSON.stringify(rawSample(), null, 2))).toMatchObject({ problems: [], accepted: 11 });
  });

  it('may begin with a byte order mark', () => {
    expect(parseText(`\uFEFF${JSON.stringify(rawSample())}`).accepted).toBe(11);
  });
});

describe('a text that is not', () => {
  it.each([
    ['', 1, 1, /nothing here: a dataset is an object/],
    ['{"a":1,}', 1, 7, /a comma stands before the closing bracket: take it out/],
    ['[1,\n 2,\n]', 2, 3, /a comma stands before/],
    ['{"a":1\n "b":2}', 2, 2, /a comma or } must stand here, not “"”/],
    ['[1 2]', 1, 4, /a comma or \] must stand here, not “2”/],
    ['{a:1}', 1, 2, /a key in quotation marks must stand here, not “a”/],
    ['{"a" 1}', 1, 6, /a : must stand here/],
    ['{"a":1} x', 1, 9, /nothing may follow the end/],
    ['{\n  // hello\n}', 2, 3, /a key in quotation marks must stand here, not a comment/],
    ['[\n  // hello\n]', 2, 3, /no comments: take this one out/],
    ["['a']", 1, 2, /only double quotation marks/],
    ['{"a":“b”}', 1, 6, /only straight quotation marks/],
    ['{"a":"x\ny"}', 1, 8, /not closed on its line/],
    ['["\\q"]', 1, 3, /write \\\\ for a backslash/],
    ['["\\u12"]', 1, 3, /write \\\\ for a backslash/],
    ['[01]', 1, 2, /a value must stand here/],
    ['[NaN]', 1, 2, /a value must stand here/],
    ['{"a":[1,{"b":"c"', 1, 17, /a comma or } must stand here, not the end of the file/],
    ['"abc', 1, 5, /not closed/],
  ])('%j fails at line %d, column %d', (text, line, column, message) => {
    const [problem] = parseText(text).problems;
    expect(problem?.message).toMatch(message);
    expect(problem?.message).toContain(`The file is not JSON at line ${line}, column ${column}: `);
    expect(problem).toMatchObject({ severity: 'error', path: '$' });
  });
});

describe('jsonFault', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    'null',
    '-1.5e3',
    '0',
    '1',
    '.',
    'tru',
    ' ',
    '\n',
    '\t',
  ];

  it('finds a fault exactly where JSON.parse does', () => {
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string(), fc.json()), (text) => {
        const fault = jsonFault(text);
        expect(fault === null).toBe(isJson(text));
        if (fault) expect(fault.index).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(750, 30_000) },
    );
  });

  it('finds it in JSON with one character changed', () => {
    const whole = JSON.stringify(rawSample(), null, 1);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom(...'{}[],:"\\0x \n'), (at, char) => {
        const text = whole.slice(0, at) + char + whole.slice(at + 1);
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  it('takes great depth and length in one pass', () => {
    expect(jsonFault('['.repeat(1e6))?.index).toBe(1e6);
    expect(jsonFault(`["${'x'.repeat(5e6)}`)?.column).toBe(5e6 + 3);
    expect(jsonFault(`["${'\\n'.repeat(1e6)}`)?.column).toBe(2e6 + 3);
  });
});

it('never throws, and never gives a dataset for what is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const result = parseText(text);
      expect(result.dataset).toBeNull();
      expect(result.problems).toHaveLength(1);
    }),
  );
  expect(parseText('['.repeat(1e6)).dataset).toBeNull();
  expect(parseText(`${'['.repeat(1e6)}${']'.repeat(1e6)}`).dataset).toBeNull();
});
