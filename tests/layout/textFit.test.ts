import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../src/layout/textFit.ts';
import { runs } from '../runs.ts';
import { measure } from './arbitraries.ts';

describe('fitText', () => {
  it('leaves a text that fits', () => expect(fitText('Gunfire', 7 * 6.4, measure)).toBe('Gunfire'));
  it('cuts with an ellipsis', () => expect(fitText('Gunfire at the palace', 64, measure)).toBe('Gunfire a…'));
  it('leaves no space or comma before it', () =>
    expect(fitText('Gunfire, then silence', 9.5 * 6.4, measure)).toBe('Gunfire…'));
  it('says nothing rather than an ellipsis alone', () => expect(fitText('Gunfire', 10, measure)).toBe(''));

  it('never uses more than it may, and as much as it can', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 0, max: 400 }),
        (text, width) => {
          const fitted = fitText(text, width, measure);
          expect(measure(fitted)).toBeLessThanOrEqual(width);
          expect(fitted.isWellFormed()).toBe(text.isWellFormed());
          if (measure(text) <= width) expect(fitted).toBe(text);
        },
      ),
      { numRuns: runs(120, 5000) },
    );
  });
});
