import type { Span } from '../base/span.ts';

/** A stretch of one lane or of all, of which the events are to be listed, and where on the screen that is. */
export interface BandSpot {
  readonly tracks: readonly number[];
  readonly span: Span;
  readonly at: DOMRect;
  /** The whole viewport, or a place in a band that was pressed. */
  readonly whole: boolean;
}
