/** What every browser of today can draw: the longest side, and the most pixels in all. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 120_000_000;

/** The pixels of an image. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
  /** Pixels for each px of the picture, each way: what was asked, or less where that is more than can be drawn. */
  readonly scale: number;
}

/**
 * How large a picture of ours is drawn, by the size that its file says.
 *
 * @throws Error with a sentence for the reader, where even one pixel for each px is too much.
 */
export function pngSize(svg: string, wanted: number): PngSize {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const side = (name: string): number => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(root)?.[1]);
  const [width, height] = [side('width'), side('height')];
  if (!(width > 0 && height > 0)) throw new Error('This picture does not say how large it is.');
  const most = Math.min(MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  const scale = Math.min(wanted, Math.floor(most * 100) / 100);
  if (scale < 1) {
    throw new Error(
      `This picture is ${Math.round(width)} by ${Math.round(height)} px, more than a browser can draw. ` +
        'Save it as SVG, or narrow it down first.',
    );
  }
  return { width: Math.round(width * scale), height: Math.round(height * scale), scale };
}
