import { embedFonts } from './embedFonts.ts';
import { pngSize } from './pngSize.ts';

const FAILED = 'Your browser could not draw this picture. Save it as SVG instead.';

/**
 * Draws an SVG picture of ours into pixels, with the page's own fonts.
 *
 * @param wanted pixels for each px of the picture, each way; fewer where that is more than a browser can draw, see
 *   `pngSize`.
 * @throws (rejects) Error with a sentence for the reader, when it cannot be drawn.
 */
export async function svgToPng(svg: string, wanted = 2): Promise<Blob> {
  const { width, height } = pngSize(svg, wanted);
  const image = await loaded(new Blob([await embedFonts(svg)], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error(FAILED);
  context.drawImage(image, 0, 0, width, height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Frees the pixels now, not when memory runs short.
  canvas.width = 0;
  if (!png) throw new Error(FAILED);
  return png;
}

async function loaded(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new Error(FAILED));
      image.src = address;
    });
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
