import { fragmentData } from '../../base/fragment.ts';
import { formatDate } from '../../base/zone.ts';
import { type Block, stack } from './block.tsx';
import { FONTS } from './pictureFont.ts';
import type { PictureFrame } from './pictureFrame.ts';
import type { PictureOptions } from './pictureOptions.ts';
import { textBlock } from './textBlock.tsx';

/** Who made it and when, and where to find the timeline itself. */
export function pictureFoot({ link, at }: Pick<PictureOptions, 'link' | 'at'>, frame: PictureFrame): Block {
  const look = { font: FONTS.text, fill: frame.colors.dim, width: frame.inner };
  const made = `Made with Whence on ${formatDate(at, 'UTC')}. Whence shows who said what, and does not judge who is right.`;
  const address = shortLink(link);
  return stack([textBlock(made, look), ...(address === null ? [] : [textBlock(address, look)])], 0);
}

/** Longer addresses nobody types. */
const MOST_LETTERS = 300;

/** The link where it can be read: null where it is too long, as one that carries its dataset is. */
function shortLink(link: string | null): string | null {
  if (link === null || link.length > MOST_LETTERS) return null;
  const at = link.indexOf('#');
  return at >= 0 && fragmentData(link.slice(at)) !== null ? null : link;
}
