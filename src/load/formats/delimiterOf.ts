import { knownNames } from './columnRoles.ts';
import { csvRecords, type Newline } from './csvRecords.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const HEAD = 50_000;
const ROWS = 50;

/**
 * What stands between the cells of a table: with it, the header has most names that are known, then most rows have as
 * many cells as the header, then rows have most cells.
 */
export function delimiterOf(text: string, newline: Newline): Delimiter {
  const cut = text.length > HEAD ? text.lastIndexOf(newline, HEAD) : text.length;
  const head = text.slice(0, cut > 0 ? cut : HEAD);
  const scores = DELIMITERS.map((delimiter) => {
    const records = csvRecords(head, delimiter, newline)
      .records.filter(({ cells }) => cells.some((cell) => cell !== ''))
      .slice(0, ROWS);
    const width = records[0]?.cells.length ?? 0;
    const alike = records.filter(({ cells }) => cells.length === width).length / Math.max(1, records.length);
    const names = width > 1 ? knownNames(records[0]?.cells ?? []) : 0;
    return { delimiter, score: width > 1 ? [names, alike, width] : [0, 0, 0] };
  });
  const [best] = scores.sort((a, b) => compare(b.score, a.score));
  return best?.delimiter ?? ',';
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
