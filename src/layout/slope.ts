import type { TimelineEvent } from '../model/dataset.ts';
import type { ToldDocument, ToldRow } from '../query/told.ts';
import { timeRank } from './timeRank.ts';

/** Measures of the slope chart, in px. */
export interface SlopeMetrics {
  /** From the middle of a row to that of the next. */
  readonly pitch: number;
  /** More room between the rows of two paragraphs. */
  readonly paragraphGap: number;
  /** Height of a mark for a gap in time, and of the words above undated events. */
  readonly markHeight: number;
  /** Free space above the first row and below the last. */
  readonly margin: number;
}

export const SLOPE_METRICS: SlopeMetrics = { pitch: 26, paragraphGap: 6, markHeight: 26, margin: 8 };

/** A row at the left, as told. `y` is the middle of the row, as everywhere here. */
export interface SlopeToldRow extends ToldRow {
  readonly y: number;
  /** True for the first row of a paragraph: it bears the number. */
  readonly leads: boolean;
}

/** A row at the right, as happened. */
export interface SlopeEvent {
  readonly event: TimelineEvent;
  readonly y: number;
}

/** A line from what a paragraph tells of an event to the event. */
export interface SlopeLine {
  /** That of its row at the left. */
  readonly key: string;
  readonly event: string;
  readonly from: number;
  readonly to: number;
}

export interface Slope {
  readonly height: number;
  readonly told: readonly SlopeToldRow[];
  readonly happened: readonly SlopeEvent[];
  /** Marks for days in which nothing is placed. */
  readonly gaps: readonly { readonly y: number; readonly days: number }[];
  /** Where the words above undated events stand; null when there are none. */
  readonly undatedY: number | null;
  readonly lines: readonly SlopeLine[];
}

/**
 * A slope chart (Tufte, "The Visual Display of Quantitative Information", 1983) of a document: its order at the left,
 * that of time at the right. The right side is ranked, see `timeRank`, with marks where days pass: on an axis true to
 * scale a dense night would be one thick line among empty months. What rank hides, how wide the windows are and that
 * they overlap, the bars beside it show. Windows that are alike get a row each instead of one spot, so that lines
 * never end in a knot. The shorter side is spread, so that both are of one height.
 */
export function slope(document: ToldDocument, metrics: SlopeMetrics = SLOPE_METRICS): Slope {
  const rank = timeRank(document.events);
  const rows = document.paragraphs.flatMap(({ rows }) => rows.map((row, i) => ({ row, leads: i === 0 })));
  const left = stack(
    rows.map(({ leads }, i) => ({ before: leads && i > 0 ? metrics.paragraphGap : 0 })),
    metrics,
  );
  const daysAfter = new Map(rank.gaps.map(({ after, days }) => [after, days]));
  const events = [...rank.ranked, ...rank.undated];
  const marked = (i: number) => daysAfter.has(i) || (i === rank.ranked.length && i < events.length);
  const right = stack(
    events.map((_, i) => ({ before: marked(i) ? metrics.markHeight : 0 })),
    metrics,
  );
  const height = Math.max(left.height, right.height);
  const leftAt = spread(left, height);
  const rightAt = spread(right, height);
  const markAt = (i: number) => (rightAt[i] ?? 0) - metrics.pitch / 2 - metrics.markHeight / 2;
  const yOf = new Map(events.map((event, i) => [event.id, rightAt[i] ?? 0]));
  return {
    height,
    told: rows.map(({ row, leads }, i) => ({ ...row, leads, y: leftAt[i] ?? 0 })),
    happened: events.map((event, i) => ({ event, y: rightAt[i] ?? 0 })),
    gaps: rank.gaps.map(({ after, days }) => ({ y: markAt(after), days })),
    undatedY: rank.undated.length > 0 ? markAt(rank.ranked.length) : null,
    lines: rows.map(({ row }, i) => ({
      key: row.key,
      event: row.event.id,
      from: leftAt[i] ?? 0,
      to: yOf.get(row.event.id) ?? 0,
    })),
  };
}

/** Middles of rows that touch, but for the room `before` some, and the height of all. */
interface Stack {
  readonly ys: readonly number[];
  readonly height: number;
}

function stack(rows: readonly { readonly before: number }[], { pitch, margin }: SlopeMetrics): Stack {
  let top = margin;
  const ys = rows.map(({ before }) => {
    top += before + pitch;
    return top - pitch / 2;
  });
  return { ys, height: top + margin };
}

/** The same rows over a greater height: all of them move apart evenly; a single one stays in the middle. */
function spread({ ys, height }: Stack, over: number): readonly number[] {
  const slack = over - height;
  const between = ys.length > 1 ? slack / (ys.length - 1) : 0;
  return ys.map((y, i) => y + (ys.length > 1 ? i * between : slack / 2));
}
