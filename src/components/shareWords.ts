import { formatCount, plural } from './plural.ts';

/** The space before a per cent sign never breaks. */
const NBSP = '\u00a0';

/** A share in whole per cent: "14 %". Some is never "0 %", and not all never "100 %". */
export function percent(count: number, total: number): string {
  if (total === 0) return `0${NBSP}%`;
  const rounded = Math.round((count / total) * 100);
  if (rounded === 0 && count > 0) return `under 1${NBSP}%`;
  if (rounded === 100 && count < total) return `over 99${NBSP}%`;
  return `${rounded}${NBSP}%`;
}

/** "6 of 42 claims (14 %)", "All 42 claims", "The one claim". To begin a sentence with; `one` tells its verb's number. */
export function shareOfClaims(
  count: number,
  total: number,
): { readonly words: string; readonly one: boolean } {
  if (total === 1 && count === 1) return { words: 'The one claim', one: true };
  if (count === total) return { words: `All ${plural(total, 'claim')}`, one: false };
  return {
    words: `${formatCount(count)} of ${plural(total, 'claim')} (${percent(count, total)})`,
    one: count === 1,
  };
}
