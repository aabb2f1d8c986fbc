import { knownNames } from './columnRoles.ts';
import { DELIMITERS } from './delimiterOf.ts';

const LOOKED_AT = 15;

/**
 * How many lines stand before the names of the columns: a title, a date of making, an empty line. None where the first
 * line may be the header, or no line has the names of two columns.
 */
export function preambleLines(text: string, newline: string): number {
  const lines = text.slice(0, 20_000).split(newline, LOOKED_AT);
  for (const delimiter of DELIMITERS) {
    const rows = lines.map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '')));
    const header = rows.findIndex((cells) => knownNames(cells) >= 2);
    const before = rows.slice(0, header);
    if (header > 0 && before.every((cells) => cells.filter((cell) => cell !== '').length < 2)) return header;
  }
  return 0;
}
