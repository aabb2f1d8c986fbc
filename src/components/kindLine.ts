import type { Source } from '../model/dataset.ts';
import { anonymityWords, kindWords } from '../query/kindWords.ts';

/** What a source is, in a line: "News agency", "Military, unnamed person". */
export function kindLine(source: Source): string {
  return [kindWords(source.kind), anonymityWords(source)].filter((part) => part !== null).join(', ');
}

/** What a hidden name means for the count of voices, in a sentence. */
export function anonymityNote(source: Source): string {
  const who = anonymityWords(source) === 'unnamed person' ? 'Its name is' : 'It is';
  return `${who} kept back by the documents, so it counts as one voice at most.`;
}
