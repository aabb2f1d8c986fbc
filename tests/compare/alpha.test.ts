import { describe, expect, it } from 'vitest';
import { meanFigure, nominalAlpha, type Unit } from '../../src/compare/alpha.ts';

/** Rows are observers, each character a unit, `.` a value that is missing. */
function unitsOf(...rows: readonly string[]): readonly Unit[] {
  const split = rows.map((row) => [...row.replaceAll(' ', '')]);
  return (split[0] ?? []).map((_, at) => split.map((row) => (row[at] === '.' ? null : (row[at] ?? null))));
}

const value = (units: readonly Unit[]) => {
  const figure = nominalAlpha(units);
  return figure.kind === 'figure' ? figure.value : null;
};

// Worked examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), each done by hand besides.
describe('nominalAlpha', () => {
  it('gives 0.095 for two observers and ten binary units (example A)', () => {
    // 4 of 10 pairs differ: o01 = 4; 14 noughts and 6 ones of 20: 1 − 19 · 4 ÷ (14 · 6) = 0.0952.
    expect(value(unitsOf('0100000010', '1110010000'))).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
    expect(value(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
  });

  it('gives 0.692 for two observers and twelve nominal units (example B)', () => {
    // 3 of 12 pairs differ; a 4, b 6, c 6, d 6, e 2 of 24: 1 − (3 ÷ 12) ÷ (1 − (12 + 30 + 30 + 30 + 2) ÷ (24 · 23)).
    expect(value(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(1 - 0.25 / (1 - 104 / 552), 12);
    expect(value(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
  });

  it('gives 0.743 for four observers, twelve units and missing values (example C)', () => {
    const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '1233244125 1.');
    expect(value(units)).toBeCloseTo(0.743, 3);
    // Unit 12 has one value, which nobody's can be held against.
    expect(nominalAlpha(units)).toMatchObject({ n: 11 });
  });

  it('gives 0.691 for three observers and fifteen units', () => {
    // The example of the encyclopaedia article "Krippendorff's alpha".
    expect(value(unitsOf('.....3412113 3.3', '1.2133 43.......', '..21344.2113 3.4'))).toBeCloseTo(0.691, 3);
  });

  it('is 1 for perfect agreement, and less than 0 for worse than chance', () => {
    expect(value(unitsOf('0101', '0101'))).toBe(1);
    expect(value(unitsOf('0101', '1010'))).toBeCloseTo(-0.75, 12);
  });

  it('is not made up where it is undefined', () => {
    expect(nominalAlpha([])).toEqual({ kind: 'unclear', why: 'few', n: 0 });
    expect(nominalAlpha(unitsOf('0', '1'))).toEqual({ kind: 'unclear', why: 'few', n: 1 });
    expect(nominalAlpha(unitsOf('000', '000'))).toEqual({ kind: 'unclear', why: 'same', n: 3 });
    expect(nominalAlpha(unitsOf('0.1', '.0.'))).toEqual({ kind: 'unclear', why: 'few', n: 0 });
    expect(meanFigure([])).toEqual({ kind: 'unclear', why: 'few', n: 0 });
  });
});
