import type { Measure } from './measure.ts';

const ELLIPSIS = '…';

/**
 * As much of a text as fits, with an ellipsis where it was cut; empty when not even a letter fits. Cuts between
 * code points and never leaves a space or a comma before the ellipsis.
 *
 * @param width px; never more than this is used.
 */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length - 1;
  // Longest prefix that fits: widths grow with the number of letters.
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if (measure(cut(letters, mid)) <= width) low = mid;
    else high = mid - 1;
  }
  const fitted = cut(letters, low);
  return low > 0 && fitted !== ELLIPSIS && measure(fitted) <= width ? fitted : '';
}

function cut(letters: readonly string[], count: number): string {
  return `${letters
    .slice(0, count)
    .join('')
    .replace(/[\s,;:.–—-]+$/u, '')}${ELLIPSIS}`;
}
