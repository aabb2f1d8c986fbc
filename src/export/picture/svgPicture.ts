import type { Dataset } from '../../model/dataset.ts';
import type { Exported } from '../exported.ts';
import { fileName } from '../fileName.ts';
import { composePicture } from './composePicture.tsx';
import type { PictureOptions } from './pictureOptions.ts';
import { svgText } from './svgText.ts';

/**
 * A picture of the timeline as an SVG file that needs nothing else: no scripts, no references, all text is text.
 * Its fonts are named, not inside: where they are missing, others of their kind are taken.
 */
export async function svgPicture(dataset: Dataset, options: PictureOptions): Promise<Exported> {
  const { svg, losses } = composePicture(dataset, options);
  return {
    name: `${fileName(dataset.title)}.svg`,
    mime: 'image/svg+xml;charset=utf-8',
    content: svgText(svg),
    losses,
  };
}
