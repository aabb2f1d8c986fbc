/** A list of equally high lines in a box that scrolls, in px. */
export interface ScrolledLines {
  readonly count: number;
  readonly line: number;
  /** Height of the box that is free for lines. */
  readonly room: number;
  /** Height of all lines, or as much as browsers can lay out: see `linesHeight`. */
  readonly full: number;
}

/** No element may be higher than what browsers can lay out: beyond, the scroll bar goes by parts of the whole. */
const HIGHEST = 8_000_000;

/** How high an element for so many lines is. */
export function linesHeight(count: number, line: number): number {
  return Math.min(count * line, HIGHEST);
}

/** Index of the first line in sight when the box is scrolled by so much. */
export function lineAt({ count, line, room, full }: ScrolledLines, scrolled: number): number {
  const last = Math.max(0, count - 1);
  if (full === count * line) return Math.min(last, Math.max(0, Math.floor(scrolled / line)));
  const share = Math.min(1, Math.max(0, scrolled / Math.max(1, full - room)));
  return Math.min(last, Math.round(share * Math.max(0, count - Math.floor(room / line))));
}

/** How far the box is to be scrolled to show a line: as it is where the line is in sight, else just as far as needed. */
export function scrollToLine(lines: ScrolledLines, scrolled: number, at: number): number {
  const { count, line, room, full } = lines;
  if (full === count * line) {
    return Math.min(at * line, Math.max(scrolled, (at + 1) * line - room));
  }
  const fit = Math.max(1, Math.floor(room / line));
  const first = lineAt(lines, scrolled);
  if (at >= first && at < first + fit) return scrolled;
  const wanted = at < first ? at : at - fit + 1;
  return (wanted / Math.max(1, count - fit)) * (full - room);
}
