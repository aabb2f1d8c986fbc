/** What a text that came by the clipboard, or was dropped, may be. */
export type Pasted =
  | { readonly kind: 'data'; readonly text: string }
  | { readonly kind: 'address'; readonly address: string };

/** How much of the text is looked at, in characters. */
const LOOK = 4000;

/**
 * Tells whether a text may be meant as a dataset or as the address of one. Careful: most of what people paste on a page
 * is neither, and is null.
 */
export function looksLikeData(text: string): Pasted | null {
  const start = text.slice(0, LOOK).trim();
  if (/^https?:\/\/[^\s"<>]+$/i.test(start) && text.length <= LOOK)
    return { kind: 'address', address: start };
  if (/^\{\s*["}]/.test(start) || /^\[\s*[[{\]]/.test(start)) return { kind: 'data', text };
  return isTable(start) ? { kind: 'data', text } : null;
}

/** Two lines or more, in which one kind of comma, semicolon or tab stands about equally often. */
function isTable(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/, 6).filter((line) => line.trim() !== '');
  const [head, ...rest] = lines;
  if (head === undefined || rest.length === 0) return false;
  // Prose has commas too, but begins with a sentence: the heads of columns are short and do not end in a full stop.
  return ['\t', ';', ','].some((delimiter) => {
    const cells = head.split(delimiter);
    const least = delimiter === '\t' ? 2 : 3;
    if (cells.length < least || cells.some((cell) => cell.trim().length > 40 || /[.!?]$/.test(cell.trim())))
      return false;
    // Not every line: a quoted cell may run over some, and the last may be cut.
    return rest.filter((line) => line.split(delimiter).length >= least).length * 2 >= rest.length;
  });
}
