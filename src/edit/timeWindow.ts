import { parseWindow } from '../load/parseTime.ts';
import type { TimeWindow } from '../model/time.ts';

/** A time as typed, placed, or a sentence: why it cannot be and what would be right. */
export type TypedTime =
  | { readonly kind: 'good'; readonly window: TimeWindow }
  | { readonly kind: 'bad'; readonly message: string };

/** Reads a time of the file format (`docs/format.md`, "Times") as its loader does. Spaces around it do not count. */
export function timeWindow(text: string, zone: string): TypedTime {
  try {
    const parsed = parseWindow(text.trim(), zone);
    return parsed.kind === 'ok' ? { kind: 'good', window: parsed.window } : parsed;
  } catch {
    // An unknown zone, or a rare date before `ensureEdit()`.
    return { kind: 'bad', message: `This time cannot be read in ${zone}: write a date like 2012-03-21.` };
  }
}
