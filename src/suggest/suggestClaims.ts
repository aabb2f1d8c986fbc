import type { Dataset } from '../model/dataset.ts';
import type { ClaimSuggestion, SuggestDocument } from './claimSuggestion.ts';
import { DocumentReader } from './documentReader.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * Who an English text credits for what, statement by statement, in the order of the text; also what it says with nobody
 * credited, as those are the publisher's own words. Rules over the parts of speech that compromise gives; nothing is
 * guessed about the world. `known` is asked only which sources there are by name.
 */
export function suggestClaims(document: SuggestDocument, known: Dataset): readonly ClaimSuggestion[] {
  const reader = new DocumentReader(document, known.sources);
  return paragraphsOf(document.text).flatMap((paragraph) => reader.read(paragraph));
}
