import type { KeyPress } from './focus.ts';
import { type Stretch, type WordText, wordsOf } from './wordSpots.ts';

/** Paragraphs that Page Up and Page Down go over. */
const PAGE = 5;

/**
 * The word that a key goes to from another; null for a key that does not move.
 *
 * @param wide with Ctrl or Cmd: Home and End go to the ends of the text.
 */
export function wordTarget(
  head: Stretch,
  { key, shift }: KeyPress,
  text: WordText,
  wide: boolean,
): Stretch | null {
  const at = text.paragraphAt(head.start);
  const words = wordsOf(text, at);
  const here = words.findIndex(({ start }) => start >= head.start);
  const on = here < 0 ? words.length - 1 : here;
  const first = (paragraph: number) => wordsOf(text, bounded(paragraph, text))[0] ?? head;
  const final = (paragraph: number) => wordsOf(text, bounded(paragraph, text)).at(-1) ?? head;
  switch (key) {
    case 'ArrowRight':
      return words[on + 1] ?? (at < text.paragraphs ? first(at + 1) : final(at));
    case 'ArrowLeft':
      return words[on - 1] ?? (at > 1 ? final(at - 1) : first(at));
    case 'ArrowDown':
      // What is selected downwards goes to the end of the paragraph.
      if (shift) return final(at);
      return at < text.paragraphs ? first(at + 1) : final(at);
    case 'ArrowUp':
      return first(on > 0 ? at : at - 1);
    case 'PageDown':
      return shift ? final(at + PAGE) : first(at + PAGE);
    case 'PageUp':
      return first(at - PAGE);
    case 'Home':
      return first(wide ? 1 : at);
    case 'End':
      return final(wide ? text.paragraphs : at);
    default:
      return null;
  }
}

/** A passage stands in one paragraph, and so does what is selected: it ends with the paragraph that it began in. */
export function inParagraph(to: Stretch, anchor: Stretch, text: WordText): Stretch {
  const words = wordsOf(text, text.paragraphAt(anchor.start));
  const [first = to, final = to] = [words[0], words.at(-1)];
  return to.start < first.start ? first : to.start > final.start ? final : to;
}

function bounded(paragraph: number, { paragraphs }: WordText): number {
  return Math.min(paragraphs, Math.max(1, paragraph));
}
