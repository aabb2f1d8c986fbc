import type { Dataset } from '../../model/dataset.ts';
import type { Exported } from '../exported.ts';
import { fileName } from '../fileName.ts';
import { composePicture } from './composePicture.tsx';
import type { PictureOptions } from './pictureOptions.ts';
import { pngSize } from './pngSize.ts';
import { svgText } from './svgText.ts';
import { svgToPng } from './svgToPng.ts';

/** Pixels for each px of a picture, each way: sharp on a good screen, and in print. */
const SCALE = 2;

/**
 * A picture of the timeline as pixels, twice as many each way as it is wide and high, with the page's own fonts.
 *
 * @throws (rejects) Error with a sentence for the reader, when it is larger than a browser can draw.
 */
export async function pngPicture(dataset: Dataset, options: PictureOptions): Promise<Exported> {
  const picture = composePicture(dataset, options);
  const svg = svgText(picture.svg);
  const { scale } = pngSize(svg, SCALE);
  const content = await svgToPng(svg, SCALE);
  const coarse =
    scale < SCALE
      ? [`It is so large that it is drawn at ${scale} times its size, not at ${SCALE} times.`]
      : [];
  return {
    name: `${fileName(dataset.title)}.png`,
    mime: 'image/png',
    content,
    losses: [...picture.losses, ...coarse],
  };
}
