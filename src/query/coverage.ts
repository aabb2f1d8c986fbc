import type { Dataset } from '../model/dataset.ts';

/** Which paragraphs of a document support a claim, and which support none. */
export interface Coverage {
  /** How many paragraphs were looked at: all of the document, or those up to the last that is cited. */
  readonly paragraphs: number;
  /** True when `paragraphs` is all there are. Without the text nobody knows how many come after the last cited. */
  readonly whole: boolean;
  /** Numbers of those that support no claim, in order. */
  readonly silent: readonly number[];
}

/**
 * Counts over all claims of the dataset, whatever is narrowed: what a document is silent on does not change with a
 * reader's filter.
 *
 * @param total paragraphs of the document, where its text is known; else null.
 */
export function coverage(dataset: Dataset, document: string, total: number | null): Coverage {
  const cited = new Set<number>();
  for (const { passages } of dataset.claims) {
    for (const passage of passages) {
      if (passage.document === document && passage.paragraph !== null) cited.add(passage.paragraph);
    }
  }
  const last = [...cited].reduce((most, number) => Math.max(most, number), 0);
  const paragraphs = total ?? last;
  const silent: number[] = [];
  for (let number = 1; number <= paragraphs; number++) if (!cited.has(number)) silent.push(number);
  return { paragraphs, whole: total !== null, silent };
}

/** Numbers as a reader writes them: "1, 4–6, 9". */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
