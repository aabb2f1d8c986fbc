import { isBackwards, parseWindow } from '../parseTime.ts';

/**
 * What is wrong with start and end together, as they will be written, or null. The gate of all datasets would find it
 * too, but knows no names of columns.
 *
 * @param zone a zone known to `isZone`.
 */
export function timeFault(
  start: string,
  end: string | null,
  zone: string,
): { readonly of: 'start' | 'end'; readonly message: string } | null {
  const first = parseWindow(start, zone);
  if (first.kind === 'bad') return { of: 'start', message: first.message };
  if (end === null) return null;
  const last = parseWindow(end, zone);
  if (last.kind === 'bad') return { of: 'end', message: last.message };
  if (!isBackwards(first.window, last.window)) return null;
  return { of: 'end', message: `The end is before the start: write an end that is not over by ${start}.` };
}
