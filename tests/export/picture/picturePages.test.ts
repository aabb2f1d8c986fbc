import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureCut } from '../../../src/export/picture/block.tsx';
import { picturePages } from '../../../src/export/picture/picturePages.ts';

const rows = (...ys: readonly number[]): readonly PictureCut[] => ys.map((y) => ({ y, named: false }));
const AXIS = 44;

describe('picturePages', () => {
  it('is one page where all fits onto one', () =>
    expect(picturePages({ cuts: rows(50), plot: null }, 10, 100, 90)).toEqual([[{ top: 10, bottom: 100 }]]));

  it('cuts between rows, as late as can be', () =>
    expect(picturePages({ cuts: rows(30, 60, 90), plot: null }, 0, 120, 70)).toEqual([
      [{ top: 0, bottom: 60 }],
      [{ top: 60, bottom: 120 }],
    ]));

  it('rather cuts before a name, if the page is full enough', () => {
    const cuts = [...rows(30, 60, 65), { y: 45, named: true }, { y: 10, named: true }].sort(
      (a, b) => a.y - b.y,
    );
    expect(picturePages({ cuts, plot: null }, 0, 100, 70)[0]).toEqual([{ top: 0, bottom: 45 }]);
    const early = [...rows(60), { y: 10, named: true }].sort((a, b) => a.y - b.y);
    expect(picturePages({ cuts: early, plot: null }, 0, 100, 70)[0]).toEqual([{ top: 0, bottom: 60 }]);
  });

  it('shows the axis again where a page goes on with the timeline, and makes room for it', () => {
    const plot = { top: 100, rows: 100 + AXIS, bottom: 600 };
    const cuts = rows(200, 300, 400, 500, 620);
    expect(picturePages({ cuts, plot }, 0, 700, 330)).toEqual([
      [{ top: 0, bottom: 300 }],
      [
        { top: 100, bottom: 144 },
        { top: 300, bottom: 500 },
      ],
      [
        { top: 100, bottom: 144 },
        { top: 500, bottom: 700 },
      ],
    ]);
  });

  it('loses nothing, tells nothing twice, and comes to an end', () => {
    const cuts = fc.array(fc.record({ y: fc.integer({ min: 1, max: 3000 }), named: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(cuts, fc.integer({ min: 60, max: 900 }), fc.boolean(), (places, most, drawn) => {
        const sorted = places.toSorted((a, b) => a.y - b.y);
        const plot = drawn ? { top: 100, rows: 100 + AXIS, bottom: 2000 } : null;
        let reached = 20;
        for (const page of picturePages({ cuts: sorted, plot }, 20, 3000, most)) {
          const strip = page.at(-1);
          expect(strip?.top).toBe(reached);
          reached = strip?.bottom ?? 0;
          expect(reached === 3000 || sorted.some(({ y }) => y === reached)).toBe(true);
          const height = page.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
          // Longer than a page only where there is no place to cut.
          if (height > most) expect(sorted.some(({ y }) => y > (strip?.top ?? 0) && y < reached)).toBe(false);
        }
        expect(reached).toBe(3000);
      }),
    );
  });
});
