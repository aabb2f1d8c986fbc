import type { Stretch } from '../view/wordSpots.ts';

/** Marks the element that holds the words of a paragraph, and nothing but them and their signs; its value is where they begin. */
export const WORDS = 'data-words';
/** What stands among the words without being one: see `TextMark`. */
const SIGN = '.text-sign';

/** Where in the text a point of the page is; null outside of all paragraphs. */
export function textUnitAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest<HTMLElement>(`[${WORDS}]`);
  if (!words) return null;
  let unit = Number(words.getAttribute(WORDS));
  for (const piece of wordNodes(words)) {
    if (piece === node) return unit + offset;
    // A point between elements: what begins before it lies before it.
    if (node !== piece && isBefore(node, offset, piece)) return unit;
    unit += piece.data.length;
  }
  return unit;
}

/** The stretch of the text that the reader has selected on the page, within `page`; null for none. */
export function selectedStretch(page: HTMLElement): Stretch | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.startContainer)) return null;
  const start = textUnitAt(range.startContainer, range.startOffset) ?? besideOf(page, range, 'start');
  // Three presses select up to the beginning of what follows.
  const end = textUnitAt(range.endContainer, range.endOffset) ?? besideOf(page, range, 'end');
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Where the reader pressed among the words; null where nothing was pressed, or something is selected. */
export function caretUnit(page: HTMLElement): number | null {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  return selection?.isCollapsed && node && page.contains(node)
    ? textUnitAt(node, selection.anchorOffset)
    : null;
}

/** Whether words of a paragraph run from right to left. */
export function isRightToLeft(page: HTMLElement | null, paragraph: number): boolean {
  const element = page?.querySelector(`[data-paragraph="${paragraph}"]`);
  return element instanceof HTMLElement && getComputedStyle(element).direction === 'rtl';
}

/** A stretch of one paragraph as a range of the page; null while it is not drawn. */
export function rangeOf(page: HTMLElement, paragraph: number, { start, end }: Stretch): Range | null {
  const words = page.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"] [${WORDS}]`);
  if (!words) return null;
  let unit = Number(words.getAttribute(WORDS));
  const range = document.createRange();
  let begun = false;
  for (const piece of wordNodes(words)) {
    const length = piece.data.length;
    if (!begun && start < unit + length) {
      range.setStart(piece, Math.max(0, start - unit));
      begun = true;
    }
    if (begun && end <= unit + length) {
      range.setEnd(piece, Math.max(0, end - unit));
      return range;
    }
    unit += length;
  }
  return null;
}

/** Where the first, or the last, of the paragraphs that a range touches begins, or ends. */
function besideOf(page: HTMLElement, range: Range, side: 'start' | 'end'): number | null {
  const touched = [...page.querySelectorAll<HTMLElement>(`[${WORDS}]`)].filter((words) =>
    range.intersectsNode(words),
  );
  const words = side === 'start' ? touched[0] : touched.findLast((each) => range.comparePoint(each, 0) <= 0);
  if (!words) return null;
  return textUnitAt(words, side === 'start' ? 0 : words.childNodes.length);
}

function isBefore(node: Node, offset: number, piece: Node): boolean {
  if (!(node instanceof Element)) return false;
  const child = node.childNodes[offset];
  if (!child)
    return (
      (node.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !node.contains(piece)
    );
  return (
    child === piece ||
    child.contains(piece) ||
    (child.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function wordNodes(words: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(SIGN)) nodes.push(node);
  }
  return nodes;
}
