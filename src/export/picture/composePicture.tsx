import { AXIS_HEIGHT } from '../../marks/AxisLabels.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { backTexts } from './backTexts.ts';
import { at, moved, type PictureCut, stack } from './block.tsx';
import { counted } from './counted.ts';
import { paintMarks } from './paintMarks.ts';
import { PICTURE_COLORS } from './pictureColors.ts';
import { type PictureContent, pictureContent } from './pictureContent.ts';
import { FAMILIES, FONTS } from './pictureFont.ts';
import { pictureFoot } from './pictureFoot.tsx';
import type { PictureFrame } from './pictureFrame.ts';
import { pictureHead } from './pictureHead.tsx';
import { pictureLosses } from './pictureLosses.ts';
import { pictureNotes } from './pictureNotes.tsx';
import type { PictureOptions } from './pictureOptions.ts';
import { EDGES_ID, picturePlot } from './picturePlot.tsx';
import { offsetText, spanText, zoneText } from './spanText.ts';
import { svgElement } from './svgText.ts';
import { textWidth } from './textWidth.ts';

const LEAST_WIDTH = 640;
const MOST_WIDTH = 4000;
const USUAL_WIDTH = 1200;
const GAP = 18;
/** Ids that a page with two pictures in it would hold twice: each theme has its own. */
const IDS = ['whence-hatch', EDGES_ID];

/** A picture, and what it cannot hold. */
export interface Picture {
  /** In no page. `svgText` makes a file of it. */
  readonly svg: SVGSVGElement;
  /** As of any export: a sentence for each thing. */
  readonly losses: readonly string[];
  /** Where it may be cut across into pages, downwards. */
  readonly cuts: readonly PictureCut[];
  /** Its axis and the rows that this is for, px from its top; null where nothing can be drawn. */
  readonly plot: { readonly top: number; readonly rows: number; readonly bottom: number } | null;
}

/**
 * A picture of the timeline: title, range, tracks and marks as on screen, what its signs mean, sources, documents, and
 * where it is from. Text is text; it has no scripts, no style sheet, and refers to nothing outside. The same dataset and
 * options give the same picture. Needs a DOM to draw in, but reads nothing of the page; not to be called while React draws.
 */
export function composePicture(dataset: Dataset, options: PictureOptions): Picture {
  const { theme = 'light', selection = null } = options;
  const width = widthOf(options);
  const margin = pictureMargin(width);
  const colors = PICTURE_COLORS[theme];
  const content = pictureContent(dataset, options);
  const frame: PictureFrame = {
    colors,
    content,
    inner: width - 2 * margin,
    gutter: gutterFor(dataset.timeZone, content, width),
    narrowing: options.narrowing ?? '',
    selection,
  };
  const plot = picturePlot(dataset, frame);
  const head = pictureHead(dataset, frame);
  const parts = [
    head,
    ...(plot ? [plot] : []),
    stack([pictureNotes(dataset, plot?.scene ?? null, frame), pictureFoot(options, frame)], 12),
  ];
  const all = stack(parts, GAP);
  const height = Math.ceil(all.height + 2 * margin);
  const drawing = (
    <svg
      lang="en"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FAMILIES.sans}
    >
      <title>{dataset.title}</title>
      <desc>{description(dataset, content)}</desc>
      <rect width={width} height={height} fill={colors.paper} />
      {at(margin, margin, all.node, 'all')}
    </svg>
  );
  const svg = svgElement(drawing);
  backTexts(svg, colors.paper);
  paintMarks(svg, colors);
  for (const id of IDS) renameId(svg, id, `${id}-${theme}`);
  const top = margin + head.height + GAP;
  return {
    svg,
    losses: pictureLosses(content, plot?.scene ?? null),
    cuts: moved(all.cuts ?? [], margin).toSorted((a, b) => a.y - b.y),
    plot: plot && { top, rows: top + AXIS_HEIGHT, bottom: top + AXIS_HEIGHT + plot.scene.height },
  };
}

/** Between the edges of a picture and what is in it, px. */
export function pictureMargin(width: number): number {
  return width < 900 ? 24 : 36;
}

function widthOf({ width = USUAL_WIDTH }: PictureOptions): number {
  const usable = Number.isFinite(width) ? width : USUAL_WIDTH;
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, usable)));
}

/** As wide as the longest word of a track's name, and as what is said of the zone, within bounds. */
function gutterFor(zone: string, { placement, span }: PictureContent, width: number): number {
  const words = placement.groups.flatMap(({ name }) => name.split(/\s+/));
  const zoneWords = span ? [zoneText(zone), offsetText(span, zone)] : [];
  const longest = [...words, ...zoneWords].reduce(
    (most, text) => Math.max(most, textWidth(text, FONTS.text)),
    0,
  );
  return Math.ceil(Math.min(width / 5, Math.max(92, longest + 2)));
}

function description(dataset: Dataset, { told, placement, undated, claims }: PictureContent): string {
  const { size } = new Set(placement.placed.map(({ group }) => group));
  const range = told ? `, ${spanText(told, dataset.timeZone)}` : '';
  const more = undated.length > 0 ? `, and ${undated.length} without a date` : '';
  const sources = new Set(claims.flatMap(({ chain }) => chain.map(({ source }) => source)));
  const known = [...sources].filter((id) => lookup(dataset).source.has(id)).length;
  return `Timeline of ${counted(placement.placed.length, 'event')} in ${counted(size, 'row')}${more}${range}. ${counted(claims.length, 'claim')} by ${counted(known, 'source')}.`;
}

function renameId(svg: Element, from: string, to: string): void {
  for (const element of svg.querySelectorAll(`#${from}`)) element.id = to;
  for (const name of ['fill', 'clip-path']) {
    for (const element of svg.querySelectorAll(`[${name}="url(#${from})"]`))
      element.setAttribute(name, `url(#${to})`);
  }
}
