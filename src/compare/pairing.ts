import type { Dataset } from '../model/dataset.ts';
import type { Mark } from './marks.ts';
import type { Pairs } from './pairs.ts';

/** Two datasets on the same texts, and what in one is what in the other. */
export interface Pairing {
  readonly mine: Dataset;
  readonly theirs: Dataset;
  readonly documents: Pairs;
  readonly claims: Pairs;
  readonly sources: Pairs;
  readonly events: Pairs;
  /** Where the claims of each stand, by the id of the claim. */
  /** Name of each document in the marks, by its id; the documents of a pair go by one name. */
  readonly names: {
    readonly mine: ReadonlyMap<string, string>;
    readonly theirs: ReadonlyMap<string, string>;
  };
  readonly marks: { readonly mine: Marks; readonly theirs: Marks };
}

export type Marks = ReadonlyMap<string, readonly Mark[]>;
