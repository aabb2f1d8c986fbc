import { DISPUTE_ROOM, FIGURE, GLYPH_PITCH, GLYPH_TO_TEXT, TEXT_LEAST } from './markMetrics.ts';
import { type Measure, remembering } from './measure.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** Width in px of an event's whole label: glyphs, title, dispute sign. */
export function labelWidth(event: PlacedEvent, measure: Measure): number {
  return glyphsWidth(event) + remembering(measure)(event.title) + (event.disputed ? DISPUTE_ROOM : 0);
}

/** The same with no more of the title than `TEXT_LEAST` holds. */
export function leastLabelWidth(event: PlacedEvent, measure: Measure): number {
  const text = Math.min(TEXT_LEAST, remembering(measure)(event.title));
  return glyphsWidth(event) + text + (event.disputed ? DISPUTE_ROOM : 0);
}

/** Width of the glyphs and the badge before a title, with the space after them. */
export function glyphsWidth(event: PlacedEvent): number {
  if (event.glyphs.length === 0) return 0;
  return event.glyphs.length * GLYPH_PITCH + badgeWidth(event) + GLYPH_TO_TEXT;
}

/** The number of independent origins as a label shows it; empty for one, which is the rule. */
export function badgeText({ origins }: PlacedEvent): string {
  return origins > 1 ? String(origins) : '';
}

/** Its width in px, with the space after it. Figures all have one width. */
export function badgeWidth(event: PlacedEvent): number {
  const { length } = badgeText(event);
  return length === 0 ? 0 : length * FIGURE + GLYPH_TO_TEXT;
}
