import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MatrixPlace, matrixStep } from '../../src/layout/matrixStep.ts';

//        0 1 2 3
//   row0 ■     ■
//   row1     ■
const FILLED = [[0, 3], [2]];
const go = (at: readonly [number, number], key: string, ctrl = false) => {
  const to = matrixStep(FILLED, 4, { row: at[0], column: at[1] }, key, ctrl);
  return to && [to.row, to.column];
};

describe('matrixStep', () => {
  test('arrows go to the next cell with something in it, then to the heading or the name', () => {
    expect(go([0, 0], 'ArrowRight')).toEqual([0, 3]);
    expect(go([0, 3], 'ArrowRight')).toEqual([0, 3]);
    expect(go([0, 3], 'ArrowLeft')).toEqual([0, 0]);
    expect(go([0, 0], 'ArrowLeft')).toEqual([0, -1]);
    expect(go([1, 2], 'ArrowUp')).toEqual([-1, 2]);
    expect(go([-1, 2], 'ArrowDown')).toEqual([1, 2]);
    expect(go([-1, 1], 'ArrowDown')).toEqual([-1, 1]);
    expect(go([0, -1], 'ArrowDown')).toEqual([1, -1]);
    expect(go([0, -1], 'ArrowUp')).toEqual([0, -1]);
    expect(go([-1, 0], 'ArrowLeft')).toEqual([-1, 0]);
  });

  test('Home and End go to the ends of the row, with Ctrl to those of the whole', () => {
    expect(go([0, 3], 'Home')).toEqual([0, -1]);
    expect(go([0, -1], 'End')).toEqual([0, 3]);
    expect(go([-1, 2], 'Home')).toEqual([-1, 0]);
    expect(go([-1, 2], 'End')).toEqual([-1, 3]);
    expect(go([1, 2], 'Home', true)).toEqual([-1, 0]);
    expect(go([0, 0], 'End', true)).toEqual([1, 2]);
    expect(go([0, 0], 'x')).toBe(null);
  });

  test('from any place every other is reached, and nothing that is empty', () => {
    const arbitrary = fc.integer({ min: 1, max: 8 }).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        filled: fc.array(
          fc.subarray(
            Array.from({ length: columns }, (_, i) => i),
            { minLength: 1 },
          ),
          { maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(arbitrary, ({ columns, filled }) => {
        const all = new Set<string>();
        for (let column = 0; column < columns; column++) all.add(`-1 ${column}`);
        filled.forEach((row, i) => {
          for (const column of [-1, ...row]) all.add(`${i} ${column}`);
        });
        const seen = new Set(['-1 0']);
        const queue: MatrixPlace[] = [{ row: -1, column: 0 }];
        for (let at = queue.pop(); at; at = queue.pop()) {
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            const to = matrixStep(filled, columns, at, key);
            if (!to || seen.has(`${to.row} ${to.column}`)) continue;
            seen.add(`${to.row} ${to.column}`);
            queue.push(to);
          }
        }
        expect(seen).toEqual(all);
      }),
    );
  });
});
