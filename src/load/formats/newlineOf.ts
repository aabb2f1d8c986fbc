import type { Newline } from './csvRecords.ts';

/** How a table's lines end. */
export interface Newlines {
  readonly newline: Newline;
  /** The first row that does not end as the first one; null where all end alike. */
  readonly oddRow: number | null;
}

/** Finds how lines end, outside quotation marks: line breaks in cells are the cells' own. Takes one pass. */
export function newlinesOf(text: string): Newlines {
  let first: Newline | null = null;
  let quoted = false;
  let row = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    if (quoted || (code !== CR && code !== LF)) continue;
    const newline = code === LF ? '\n' : text.charCodeAt(at + 1) === LF ? '\r\n' : '\r';
    first ??= newline;
    if (newline !== first) return { newline: first, oddRow: row };
    at += newline.length - 1;
    row += 1;
  }
  return { newline: first ?? '\n', oddRow: null };
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
