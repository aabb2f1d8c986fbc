import type { Dataset } from '../model/dataset.ts';
import type { ClaimSuggestion, SuggestDocument } from './claimSuggestion.ts';

/** What the worker is told: the one text it is for. It is ended to stop it. */
export interface ToSuggest {
  readonly document: SuggestDocument;
  /** What it is asked for by name. */
  readonly sources: Dataset['sources'];
}

/** What the worker tells, in the order of the text. */
export type FromSuggest =
  | {
      readonly kind: 'part';
      readonly found: readonly ClaimSuggestion[];
      /** Paragraphs read, and all. */
      readonly read: number;
      readonly all: number;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' };
