import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDensity } from '../../src/marks/drawDensity.ts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PLACE = { x: 7, foot: 60, height: 50 };

function drawn(counts: readonly number[], most: number, place = PLACE): readonly Rect[] {
  const rects: Rect[] = [];
  const fillRect = (x: number, y: number, width: number, height: number) =>
    void rects.push({ x, y, width, height });
  drawDensity({ fillStyle: '', fillRect }, counts, most, place, '#777');
  return rects;
}

/** Height drawn over a column; 0 where nothing is. */
function heightAt(rects: readonly Rect[], column: number): number {
  const over = rects.filter(({ x, width }) => x <= PLACE.x + column && x + width > PLACE.x + column);
  expect(over.length).toBeLessThanOrEqual(1);
  return over[0]?.height ?? 0;
}

const columns = fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(100_000)), { maxLength: 80 });

describe('drawDensity', () => {
  it('covers exactly the columns that have a count, once', () => {
    fc.assert(
      fc.property(columns, (counts) => {
        const rects = drawn(counts, Math.max(1, ...counts));
        counts.forEach((count, column) => {
          expect(heightAt(rects, column) > 0).toBe(count > 0);
        });
        expect(rects.reduce((sum, { width }) => sum + width, 0)).toBe(counts.filter((c) => c > 0).length);
      }),
    );
  });

  it('is higher where there is more, stands on the foot and stays in its height', () => {
    fc.assert(
      fc.property(columns, (counts) => {
        const rects = drawn(counts, Math.max(1, ...counts));
        for (const { y, height } of rects) {
          expect(y + height).toBe(PLACE.foot);
          expect(height).toBeGreaterThanOrEqual(3);
          expect(height).toBeLessThanOrEqual(PLACE.height);
        }
        const heights = counts.map((_, column) => heightAt(rects, column));
        counts.forEach((a, i) => {
          counts.forEach((b, j) => {
            if (a >= b) expect(heights[i]).toBeGreaterThanOrEqual(heights[j] ?? 0);
          });
        });
      }),
    );
  });

  it('draws neighbours of equal height as one', () => {
    expect(drawn([2, 2, 0, 2, 9], 9).map(({ x, width }) => [x, width])).toEqual([
      [7, 2],
      [10, 1],
      [11, 1],
    ]);
    expect(drawn([], 1)).toEqual([]);
  });

  it('fills the height with the most there is', () => {
    expect(drawn([1000], 1000)[0]?.height).toBe(PLACE.height);
  });
});
