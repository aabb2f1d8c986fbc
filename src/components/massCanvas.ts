import { duration, type Span } from '../base/span.ts';
import { columnCounts } from '../layout/columnCounts.ts';
import type { MassLane } from '../layout/massLanes.ts';
import { drawDensity } from '../marks/drawDensity.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';

/** What the bands show. */
export interface MassPicture {
  readonly index: ColumnIndex;
  /** Lanes that are in sight, or may soon be. */
  readonly lanes: readonly MassLane[];
  /** Tracks whose events are marks: of these there is no band. */
  readonly marked: ReadonlySet<number>;
  /** px of the plot, and the height at which the canvas begins. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** Room above a band in its lane, and below: the line under the lane, in px. */
const ABOVE = 6;
const BELOW = 1;
/** How far the canvas reaches beyond the plot on either side while nothing is zoomed, in widths. */
const REACH = 0.5;

/**
 * The density bands of a mass, on one canvas. While the scale stays, a pan moves the canvas and draws nothing, until what
 * is drawn beyond the edges is used up.
 */
export class MassCanvas {
  readonly #canvas: HTMLCanvasElement;
  #picture: MassPicture | null = null;
  #drawn: { readonly span: Span; readonly perMs: number; readonly reach: number } | null = null;
  #counts = new Uint32Array(0);
  #color = '#777';

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Takes a new picture; the next `show` draws it. */
  set(picture: MassPicture): void {
    this.#picture = picture;
    this.#drawn = null;
    this.#color = getComputedStyle(this.#canvas).getPropertyValue('--mass').trim() || '#777';
  }

  /** Shows a viewport: moves what is drawn where that is enough, else draws. */
  show(viewport: Span): void {
    const picture = this.#picture;
    if (!picture || picture.width <= 0 || picture.height <= 0) return;
    const perMs = picture.width / duration(viewport);
    const drawn = this.#drawn;
    const sameScale = drawn !== null && Math.abs(perMs / drawn.perMs - 1) < 1e-9;
    if (drawn && sameScale && viewport.start >= drawn.span.start && viewport.end <= drawn.span.end) {
      this.#move((drawn.span.start - viewport.start) * drawn.perMs);
      return;
    }
    this.#draw(picture, viewport, sameScale || drawn === null ? REACH : 0);
  }

  /** Draws beyond the edges too, for the pan that may come next. */
  rest(viewport: Span): void {
    if (this.#picture && this.#drawn?.reach === 0) this.#draw(this.#picture, viewport, REACH);
  }

  #move(x: number): void {
    this.#canvas.style.transform = `translate3d(${x}px,0,0)`;
  }

  #draw(picture: MassPicture, viewport: Span, reach: number): void {
    const { index, lanes, marked, width, height, top } = picture;
    const beyond = Math.round(width * reach);
    const columns = Math.round(width) + 2 * beyond;
    const perMs = width / duration(viewport);
    const span = { start: viewport.start - beyond / perMs, end: viewport.start + (columns - beyond) / perMs };
    const context = this.#sized(columns, height);
    if (!context) return;
    const bands = lanes.filter(({ track }) => !marked.has(track));
    if (this.#counts.length < columns * bands.length) this.#counts = new Uint32Array(columns * bands.length);
    let most = 0;
    bands.forEach(({ track }, i) => {
      const counts = this.#counts.subarray(i * columns, (i + 1) * columns);
      columnCounts(index, track, span, columns, counts);
      for (let column = 0; column < columns; column += 1) most = Math.max(most, counts[column] ?? 0);
    });
    bands.forEach((lane, i) => {
      const counts = this.#counts.subarray(i * columns, (i + 1) * columns);
      const place = { x: 0, foot: lane.y - top + lane.height - BELOW, height: lane.height - ABOVE - BELOW };
      drawDensity(context, counts, steps(most), place, this.#color);
    });
    this.#drawn = { span, perMs, reach };
    this.#move(-beyond);
  }

  #sized(width: number, height: number): CanvasRenderingContext2D | null {
    const canvas = this.#canvas;
    const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
    const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
    const context = canvas.getContext('2d');
    if (canvas.width !== wide || canvas.height !== tall) {
      [canvas.width, canvas.height] = [wide, tall];
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    } else {
      context?.setTransform(1, 0, 0, 1, 0, 0);
      context?.clearRect(0, 0, wide, tall);
    }
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}

/** The scale of heights goes in doublings, so that it stands still while a burst passes the edge. */
function steps(most: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, most + 1))) - 1;
}
