import type { Passage } from '../model/dataset.ts';
import type { Anchor } from './anchor.ts';
import type { TextIndex } from './textIndex.ts';

/** In a longer paragraph the built-in search, which is not linear in the worst case, is not trusted. */
const LONGEST = 20_000;

/**
 * `anchor` for the usual passage, which stands to the letter once in the paragraph that it names: the cost is that of the
 * paragraph, not of the text. Null where only `anchor` can tell; what it gives is always what `anchor` gives.
 */
export function quickAnchor(passage: Passage, index: TextIndex): Anchor | null {
  const { exact, prefix, suffix, paragraph } = passage;
  const range = paragraph === null ? null : index.paragraph(paragraph);
  const whole = prefix + exact + suffix;
  if (!range || paragraph === null || range.end - range.start > LONGEST) return null;
  if (exact === '' || /[\r\n]|\p{Cs}/u.test(whole)) return null;
  const words = index.text.slice(range.start, range.end);
  const first = words.indexOf(whole);
  if (first < 0 || words.indexOf(whole, first + 1) >= 0) return null;
  const start = range.start + first + prefix.length;
  return {
    kind: 'exact',
    at: {
      start: index.toPoints(start),
      end: index.toPoints(start + exact.length),
      paragraph,
    },
  };
}
