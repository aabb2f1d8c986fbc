import type { PictureCut } from './block.tsx';
import type { Picture } from './composePicture.tsx';

/** A strip of a picture over its full width, px from its top. */
export interface PictureStrip {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A picture cut into pages, each of strips one below the other. It is cut between rows of the timeline and between the
 * parts below it; a page that goes on with the timeline has its axis once more at the top.
 *
 * @param from where it begins, `to` where it ends, and `most` of a page, px.
 */
export function picturePages(
  { cuts, plot }: Pick<Picture, 'cuts' | 'plot'>,
  from: number,
  to: number,
  most: number,
): readonly (readonly PictureStrip[])[] {
  const axis = plot && { top: plot.top, bottom: plot.rows };
  const pages: (readonly PictureStrip[])[] = [];
  let top = from;
  while (top < to) {
    const goesOn = plot !== null && top > plot.rows && top < plot.bottom;
    const room = goesOn ? most - (plot.rows - plot.top) : most;
    const bottom = cutBelow(cuts, top, room, to);
    pages.push([...(goesOn && axis ? [axis] : []), { top, bottom }]);
    top = bottom;
  }
  return pages;
}

/** A page is at least so full where it ends before something with a name. */
const FULL_ENOUGH = 0.6;

/** The best place to cut that is no more than a page below: the last, or the last before a name. Where none is, the next. */
function cutBelow(cuts: readonly PictureCut[], top: number, room: number, to: number): number {
  if (top + room >= to) return to;
  const within = cuts.filter(({ y }) => y > top && y <= top + room);
  const named = within.filter((cut) => cut.named && cut.y >= top + room * FULL_ENOUGH);
  const best = named.at(-1) ?? within.at(-1) ?? cuts.find(({ y }) => y > top + room);
  return best?.y ?? to;
}
