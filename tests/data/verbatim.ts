import type { RawDataset } from './rawDataset.ts';

/** A document's paragraphs as passages count them: its non-empty lines, as they are. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/**
 * Every passage of a document that is not in its paragraph word for word, with what stands before and after, or that
 * is there more than once; and every stated time that is nowhere. A sentence each.
 */
export function misquoted(dataset: RawDataset, document: string, paragraphs: readonly string[]): string[] {
  const faults: string[] = [];
  const whole = paragraphs.join('\n');
  for (const { id, passages } of dataset.claims) {
    for (const { paragraph, exact, prefix, suffix } of passages.filter(
      (each) => each.document === document,
    )) {
      const found = prefix + exact + suffix;
      const times = count(paragraphs[paragraph - 1] ?? '', found);
      if (times !== 1) faults.push(`claim ${id}: “${exact}” stands ${times} times in paragraph ${paragraph}`);
      else if (count(whole, found) > 1) faults.push(`claim ${id}: “${exact}” stands elsewhere too`);
    }
  }
  for (const { id, time } of dataset.events) {
    if (time.stated !== null && !whole.includes(time.stated)) {
      faults.push(`event ${id}: “${time.stated}” is not in the text`);
    }
  }
  return faults;
}

/** What stands between double quotation marks and is not, but for the last comma, covered by direct speech. */
export function unquotedSpeech(
  dataset: RawDataset,
  document: string,
  paragraphs: readonly string[],
): string[] {
  return paragraphs.flatMap((text, index) => {
    const exacts = dataset.claims
      .flatMap((claim) => claim.passages)
      .filter((each) => each.document === document && each.directSpeech && each.paragraph === index + 1)
      .map((each) => each.exact);
    return [...text.matchAll(/"([^"]+)"/g)]
      .map((found) => exacts.reduce((left, exact) => left.replace(exact, ''), found[1] ?? ''))
      .filter((left) => /[\p{L}\p{N}]/u.test(left))
      .map((left) => `paragraph ${index + 1}: nobody is quoted with “${left.trim()}”`);
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
