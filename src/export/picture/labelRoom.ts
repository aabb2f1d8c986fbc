import { duration, type Span } from '../../base/span.ts';
import { labelWidth } from '../../layout/labelWidth.ts';
import type { Placement } from '../../layout/placedEvent.ts';
import { labelMeasure } from './textWidth.ts';

/** A range grows by no more than this part of its length. */
const MOST_GROWTH = 0.15;
/** Longer labels draw back, whatever room there is: parts of the plot. */
const LONG_LABEL = 0.5;

/**
 * A range that ends late enough for the labels of its last events to start at their bars. Only for the whole of a
 * dataset, beyond which there is nothing.
 *
 * @param width of the plot, px.
 */
export function withLabelRoom({ placed }: Placement, span: Span, width: number): Span {
  const length = duration(span);
  const needed = placed.map((event) => {
    const share = Math.min(LONG_LABEL, labelWidth(event, labelMeasure) / width);
    return Number.isFinite(event.extent.start) ? (event.extent.start - span.start) / (1 - share) : 0;
  });
  const most = needed.reduce((sum, each) => Math.max(sum, each), length);
  return { start: span.start, end: span.start + Math.min(most, length * (1 + MOST_GROWTH)) };
}
