import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hopCell, readHopCell } from '../../src/model/claimColumns.ts';
import { harmlessCell, readHarmlessCell } from '../../src/model/harmlessCell.ts';
import { runs } from '../runs.ts';

describe('hopCell', () => {
  test.each([
    [{ name: 'Reuters', verb: null, by: null }, 'Reuters'],
    [{ name: 'Reuters', verb: 'quoted', by: null }, 'Reuters (quoted)'],
    [{ name: 'Reuters', verb: 'quoted', by: 'telephone' }, 'Reuters (quoted; telephone)'],
    [{ name: 'Reuters', verb: null, by: 'telephone' }, 'Reuters (; telephone)'],
    [{ name: '林美華 (Lin Meihua)', verb: null, by: null }, '林美華 (Lin Meihua) ()'],
    [{ name: '林美華 (Lin Meihua)', verb: 'told', by: null }, '林美華 (Lin Meihua) (told)'],
    [{ name: 'A', verb: 'told (twice)', by: null }, 'A (told (twice))'],
  ])('%j is %s, and back', (hop, cell) => {
    expect(hopCell(hop)).toBe(cell);
    expect(readHopCell(cell)).toEqual(hop);
  });

  test('is undone exactly but for odd verbs', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const plain = fc.option(fc.stringMatching(/^[a-z][a-z ]{0,8}$/));
    fc.assert(
      fc.property(name, plain, plain, (name, verb, by) => {
        expect(readHopCell(hopCell({ name, verb, by }))).toEqual({ name, verb, by });
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  test('takes no cell apart that is no hop, and needs no time for a long one', () => {
    for (const cell of ['', '()', ' ()', ')', 'a)', '(told)', 'A(told)']) {
      expect(readHopCell(cell).name).toBe(cell === ' ()' ? ' ()' : cell);
    }
    expect(readHopCell(`A ${'('.repeat(100_000)}`).name).toHaveLength(100_002);
  });
});

describe('harmlessCell', () => {
  test.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\tplain',
    '\rplain',
    '\nplain',
    '  =1',
    '\u3000=1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u0000=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '﹦1',
    '-0043-03-15',
    '+44 20 7946 0000',
    '-5;=1',
    "'=1",
  ])('puts an apostrophe before %j', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
    expect(readHarmlessCell(`'${text}`)).toBe(text);
  });

  test.each([
    '-5',
    '+1.5',
    '1e3',
    '-1.5e-7',
    '-1,234.5',
    ' -5',
    '+5 %',
    '-.5',
    '2012-03-21',
    'a=b',
    "'tis",
    "'-5",
    '',
  ])('leaves %j as it is', (text) => {
    expect(harmlessCell(text)).toBe(text);
    expect(readHarmlessCell(text)).toBe(text);
  });

  test('is undone exactly, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ '=+\-@\t\r\n＝5.e%]{0,8}$/));
    fc.assert(
      fc.property(text, (text) => {
        expect(readHarmlessCell(harmlessCell(text))).toBe(text);
      }),
      { numRuns: runs(1250, 50_000) },
    );
  });

  test('needs no time for a long cell', () => {
    const begin = performance.now();
    for (const sign of [' ', "'", '1', ',1', '\u200b']) harmlessCell(`${sign.repeat(200_000)}x`);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
