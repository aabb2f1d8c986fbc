import { chronoDate } from './chronoDate.ts';
import type { DateUnit } from './dateFound.ts';
import { DATE_RULES } from './dateRules.ts';
import type { Days } from './plainDays.ts';
import { shown } from './shownWords.ts';

/** Days that words name. */
export interface Dated {
  readonly readings: readonly Days[];
  readonly unit: DateUnit;
  readonly about: boolean;
  /** False where no day is named, and the document's own is taken. */
  readonly named: boolean;
}

/** What of words is a date. `rest` is what stays of them. */
export type DateOutcome =
  | (Dated & { readonly kind: 'date'; readonly rest: string; readonly reasons: readonly string[] })
  | { readonly kind: 'none'; readonly rest: string; readonly reasons: readonly string[] }
  | { readonly kind: 'needs-date'; readonly words: string };

/**
 * The date in lower-case words.
 *
 * @param day the document's date as a midnight in UTC, or null.
 */
export function readDate(text: string, day: number | null): DateOutcome {
  let needs: string | null = null;
  for (const { pattern, counts, read } of DATE_RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (counts && day === null) {
      needs ??= match[0].trim();
      continue;
    }
    const found = read(match, day ?? 0);
    if (!found) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    // A weekday or month beside more figures, as in "wednesday 21 march", is chrono's.
    if (/\d/.test(rest)) continue;
    return { kind: 'date', named: true, ...found, rest, reasons: [`“${shown(match[0])}” ${found.why}`] };
  }
  const found = chronoDate(text, day);
  if (found)
    return { kind: 'date', named: true, ...found, reasons: [`“${shown(found.words)}” ${found.why}`] };
  if (day === null && needs === null && chronoDate(text, 0)) needs = text.trim();
  return needs === null
    ? { kind: 'none', rest: text, reasons: [] }
    : { kind: 'needs-date', words: shown(needs) };
}
