/**
 * A text as a reader hands it over, the same whether pasted or read from a file of any system: without the byte order
 * mark, and with line ends as `\n`. Nothing else is touched.
 */
export function plainText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. What is neither is read as Windows-1252, the
 * usual coding of older Western text files; `certain` is then false.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly certain: boolean } {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const wide = mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    const text = new TextDecoder(wide ? mark : 'utf-8', { fatal: true }).decode(bytes);
    return { text: plainText(text), certain: true };
  } catch {
    return { text: plainText(new TextDecoder('windows-1252').decode(bytes)), certain: false };
  }
}
