import { composePicture, pictureMargin } from '../export/picture/composePicture.tsx';
import { type PictureStrip, picturePages } from '../export/picture/picturePages.ts';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { exportContext } from './exportContext.ts';
import { narrowingWords } from './narrowingWords.ts';
import { narrowedNow } from './useNarrowed.ts';
import { currentViewport } from './useViewport.ts';

/**
 * What goes onto a page that lies on its side, within the margins of print.css, in px of the picture: as wide as makes its
 * text 8 points high, and as high as A4 and Letter both are then.
 */
const PAGE_WIDTH = 1180;
const PAGE_HEIGHT = 820;

/**
 * The timeline on screen as pages for print: its picture, cut between rows, so that a page is filled and no row is cut
 * through. Made of svg elements alone, with no style sheet, so that the page's policy has nothing against it.
 */
export function printPicture(dataset: Dataset): HTMLElement {
  const { filter, grouping, selection } = useWhence.getState();
  const margin = pictureMargin(PAGE_WIDTH);
  const width = PAGE_WIDTH + 2 * margin;
  const picture = composePicture(dataset, {
    ...exportContext(),
    span: currentViewport(),
    width,
    theme: 'print',
    grouping,
    narrowed: narrowedNow(),
    narrowing: narrowingWords(dataset, filter),
    selection: selectedEvent(selection),
  });
  const height = Number(picture.svg.getAttribute('height')) - margin;
  const pages = document.createElement('div');
  pages.className = 'print-picture';
  for (const strips of picturePages(picture, margin, height, PAGE_HEIGHT)) {
    const page = document.createElement('div');
    page.className = 'print-page';
    page.append(...strips.map((strip) => stripOf(picture.svg, strip, margin)));
    pages.append(page);
  }
  return pages;
}

function stripOf(svg: SVGSVGElement, { top, bottom }: PictureStrip, margin: number): SVGElement {
  const strip = svg.cloneNode(true);
  if (!(strip instanceof SVGElement)) throw new Error('A copy of an svg element is one.');
  const height = bottom - top;
  strip.setAttribute('viewBox', `${margin} ${top} ${PAGE_WIDTH} ${height}`);
  strip.setAttribute('width', String(PAGE_WIDTH));
  strip.setAttribute('height', String(height));
  return strip;
}
