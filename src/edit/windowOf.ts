import { type WindowParts, windowText } from '../load/windowText.ts';
import type { TimeWindow } from '../model/time.ts';

/** A window from its numbers, with the text that says the same. Null beyond the years that can be written. */
export function windowOf(parts: WindowParts, zone: string): TimeWindow | null {
  const text = windowText(parts, zone);
  return text === null ? null : { ...parts, text };
}
