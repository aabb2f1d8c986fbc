import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/components/showInView.ts';

test('scrolls as little as will do', () => {
  expect(nearest([110, 130], [100, 200])).toBe(0);
  expect(nearest([80, 95], [100, 200])).toBe(-20);
  expect(nearest([190, 230], [100, 200])).toBe(30);
  // Larger than the box: what is seen of it already is enough, else its nearer end.
  expect(nearest([50, 250], [100, 200])).toBe(0);
  expect(nearest([20, 180], [100, 200])).toBe(-20);
  expect(nearest([150, 400], [100, 200])).toBe(50);
});

test('afterwards it is in view, or fills the view, and then nothing more is to be done', () => {
  const px = fc.integer({ min: -1000, max: 1000 });
  const size = fc.integer({ min: 1, max: 800 });
  fc.assert(
    fc.property(px, size, px, size, (from, length, start, height) => {
      const by = nearest([from, from + length], [start, start + height]);
      const [top, bottom] = [from - by, from + length - by];
      const inside = top >= start && bottom <= start + height;
      const around = top <= start && bottom >= start + height;
      expect(inside || around).toBe(true);
      expect(nearest([top, bottom], [start, start + height])).toBe(0);
    }),
  );
});
