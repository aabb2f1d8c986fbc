import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed, originOf } from '../model/provenance.ts';
import { claimWords } from '../query/claimWords.ts';

/** What a claim is called where another speaks of it: who says it, and its words. */
export interface ClaimName {
  /** Its origin's name, or the publisher's where no source is named. */
  readonly voice: string;
  /** In curly quotes where they were spoken. */
  readonly words: string;
}

/** A name for a claim, see `ClaimName`. */
export function claimName(dataset: Dataset, claim: Claim): ClaimName {
  const words = claimWords(claim);
  const id = originOf(claim).source;
  const name = lookup(dataset).source.get(id)?.name ?? id;
  return {
    voice: isUnattributed(claim) ? `${name}, no source named` : name,
    words: words.kind === 'speech' && !words.fragment ? `“${words.text}”` : claim.text,
  };
}
