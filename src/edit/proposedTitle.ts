const LONGEST_TITLE = 140;

/** What a document may be called: its first line, where that is no longer than a heading. */
export function proposedTitle(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? start + 2 * LONGEST_TITLE : end).trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 20);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).trimEnd()}…`;
}
