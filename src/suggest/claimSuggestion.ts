import type { SourceKind, Stance } from '../model/dataset.ts';

/** One source of a suggested chain. */
export interface SuggestedHop {
  /** As the text calls it, in its fullest form: "harbour master Tomas Verel" and later "Verel" are "Tomas Verel". */
  readonly name: string;
  /** Id of the source of the dataset that this is by name; null for one that is not there yet. */
  readonly source: string | null;
  readonly kind: SourceKind;
  /** True when the text hides who it is ("an official"). */
  readonly anonymous: boolean;
  /** What it did with the words, in the past tense. */
  readonly verb: string | null;
  /** The channel, where the text names it. */
  readonly by: string | null;
}

/** Who the text credits: somebody named, somebody it hides, or nobody, which makes the words the publisher's own. */
export type Attribution = 'named' | 'unnamed' | 'none';

/** One statement of a text, with who is credited for it. Always a suggestion: a person takes it or not. */
export interface ClaimSuggestion {
  /** Made of the document's id and the place: the same text gives the same ids. */
  readonly id: string;
  readonly document: string;
  /** Counts non-empty lines, from 1. */
  readonly paragraph: number;
  /** UTF-16 offsets in the text of the document. */
  readonly start: number;
  readonly end: number;
  /** The statement as a sentence; of a denial, the statement that is denied. */
  readonly text: string;
  /** From the origin to the publisher, who is always last. */
  readonly chain: readonly [SuggestedHop, ...SuggestedHop[]];
  readonly stance: Stance;
  /** The publisher's own distance, word for word. */
  readonly hedge: string | null;
  /** Words for a time within the statement, word for word. */
  readonly time: string | null;
  readonly directSpeech: boolean;
  readonly attribution: Attribution;
  /** One sentence: the rule, and the words that it rests on. */
  readonly why: string;
  readonly confidence: 'sure' | 'likely';
}

/** What is read for suggestions. */
export interface SuggestDocument {
  readonly id: string;
  readonly text: string;
  /** Id of a source, or a name where the dataset has no such source. */
  readonly publisher: string;
}
