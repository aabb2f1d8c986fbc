import { describe, expect, it } from 'vitest';
import { pngSize } from '../../../src/export/picture/pngSize.ts';

const svg = (width: number, height: number) =>
  `<?xml version="1.0"?>\n<svg lang="en" width="${width}" height="${height}"/>`;

describe('pngSize', () => {
  it('is as large as asked', () =>
    expect(pngSize(svg(1200, 900), 2)).toEqual({ width: 2400, height: 1800, scale: 2 }));
  it('is smaller where a side would be longer than browsers draw', () =>
    expect(pngSize(svg(1200, 10_000), 2)).toEqual({ width: 1956, height: 16_300, scale: 1.63 }));
  it('is smaller where there would be too many pixels', () => {
    const { width, height, scale } = pngSize(svg(4000, 12_000), 2);
    expect(scale).toBeLessThan(1.4);
    expect(width * height).toBeLessThanOrEqual(120_000_000);
  });
  it('says so where it cannot be drawn at all', () =>
    expect(() => pngSize(svg(1200, 40_000), 2)).toThrow(
      'This picture is 1200 by 40000 px, more than a browser can draw. Save it as SVG, or narrow it down first.',
    ));
  it('says so where the size is missing', () =>
    expect(() => pngSize('<svg/>', 2)).toThrow('does not say how large'));
});
