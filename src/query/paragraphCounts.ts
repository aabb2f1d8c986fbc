import type { Coverage } from './coverage.ts';
import type { TextMarks } from './textMarks.ts';

/** How many claims rest on each paragraph of a text: that of the first is at 0. */
export function paragraphCounts({ byParagraph }: TextMarks, paragraphs: number): Uint16Array {
  const counts = new Uint16Array(paragraphs);
  for (const [paragraph, marks] of byParagraph) {
    const [first, ...others] = marks;
    // Most paragraphs have one mark, and nothing to be counted twice.
    const count =
      others.length === 0 ? first?.claims.length : new Set(marks.flatMap(({ claims }) => claims)).size;
    if (paragraph <= paragraphs) counts[paragraph - 1] = count ?? 0;
  }
  return counts;
}

/** What the counts say of the text: see `Coverage`. */
export function countedCoverage(counts: Uint16Array): Coverage {
  const silent: number[] = [];
  for (const [at, count] of counts.entries()) if (count === 0) silent.push(at + 1);
  return { paragraphs: counts.length, whole: true, silent };
}

/** The next paragraph without a claim after `paragraph`, or before it; null where there is none. Does not go round. */
export function nextSilent(counts: Uint16Array, paragraph: number, by: 1 | -1): number | null {
  for (let at = paragraph - 1 + by; at >= 0 && at < counts.length; at += by)
    if (counts[at] === 0) return at + 1;
  return null;
}
