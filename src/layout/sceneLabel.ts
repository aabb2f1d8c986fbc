import type { OriginKind } from '../model/provenance.ts';
import { badgeText, glyphsWidth, labelWidth } from './labelWidth.ts';
import { DISPUTE_ROOM, DISPUTE_WIDTH, GLYPH_PITCH, GLYPH_TO_TEXT } from './markMetrics.ts';
import type { Measure } from './measure.ts';
import type { PlacedEvent } from './placedEvent.ts';
import { fitText } from './textFit.ts';

/** Glyphs, text and dispute sign above a bar, in a line; all x relative to the mark's origin. */
export interface SceneLabel {
  /** Left edge of the line. */
  readonly x: number;
  /** Width of what is drawn, at least up to its bar where it was drawn back from it; 0 when there was no room for anything. */
  readonly width: number;
  /** One every `GLYPH_PITCH` px from `x`. */
  readonly glyphs: readonly OriginKind[];
  /** Number of independent origins, after the glyphs; null for one, and where there is no room. */
  readonly badge: { readonly x: number; readonly text: string } | null;
  /** Left edge of the text. */
  readonly textX: number;
  /** The title, or as much of it as there is room for, with an ellipsis. Empty when there is none. */
  readonly text: string;
  readonly full: string;
  readonly shortened: boolean;
  /** Left edge of the dispute sign; null where it has none. */
  readonly disputeX: number | null;
}

/** A title cut shorter than this says nothing: it is left out. */
const LEAST_TEXT = 24;

/**
 * An event's label in `room` px. The title shortens first; then it goes, then the dispute sign, then glyphs from the last.
 *
 * @param x left edge, relative to the mark's origin.
 */
export function sceneLabel(event: PlacedEvent, x: number, room: number, measure: Measure): SceneLabel {
  const sign = event.disputed ? DISPUTE_ROOM : 0;
  const before = glyphsWidth(event);
  const wide = labelWidth(event, measure) <= room;
  const textRoom = room - before - sign;
  const text = wide ? event.title : textRoom >= LEAST_TEXT ? fitText(event.title, textRoom, measure) : '';
  const glyphs = event.glyphs.slice(0, Math.max(0, Math.floor((room + GLYPH_TO_TEXT) / GLYPH_PITCH)));
  const glyphsEnd = Math.max(0, glyphs.length * GLYPH_PITCH - GLYPH_TO_TEXT);
  const badge = badgeText(event);
  const badged = badge !== '' && glyphs.length > 0 && room >= before - GLYPH_TO_TEXT;
  const end = text ? before + measure(text) : badged ? before - GLYPH_TO_TEXT : glyphsEnd;
  const signed = event.disputed && end + DISPUTE_ROOM <= room + GLYPH_TO_TEXT;
  const drawn = Math.min(room, signed ? end + DISPUTE_ROOM : end);
  return {
    x,
    // A title cut at a letter may end a few px short of a bar at the very edge.
    width: drawn > 0 ? Math.max(drawn, -x) : 0,
    glyphs,
    badge: badged ? { x: x + glyphs.length * GLYPH_PITCH, text: badge } : null,
    textX: x + before,
    text,
    full: event.title,
    shortened: text !== event.title,
    disputeX: signed ? x + Math.min(room, end + DISPUTE_ROOM) - DISPUTE_WIDTH : null,
  };
}
