import type { Dataset } from '../../model/dataset.ts';
import { composePicture } from './composePicture.tsx';
import type { PictureOptions } from './pictureOptions.ts';
import { svgText } from './svgText.ts';

/** A picture of the timeline as the text of an SVG file, see `composePicture`. */
export function drawPicture(dataset: Dataset, options: PictureOptions): string {
  return svgText(composePicture(dataset, options).svg);
}
