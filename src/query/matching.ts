import { assertUnreachable } from '../base/assert.ts';
import type { Claim, Dataset, TimelineEvent } from '../model/dataset.ts';
import { isDisputed, isUnattributed } from '../model/provenance.ts';
import type { Filter, Flag } from '../view/filter.ts';
import { sayingState } from './saying.ts';

/** True when the claim has the property. */
export function hasFlag(dataset: Dataset, claim: Claim, flag: Flag): boolean {
  switch (flag) {
    case 'disputed':
      return isDisputed(dataset, claim);
    case 'hedged':
      return claim.hedge !== null;
    case 'unattributed':
      return isUnattributed(claim);
    default:
      return assertUnreachable(flag);
  }
}

/** True when some hop of the claim's chain is one of `sources`; always true when `sources` is empty. */
export function passesSources(claim: Claim, sources: ReadonlySet<string>): boolean {
  return sources.size === 0 || claim.chain.some((hop) => sources.has(hop.source));
}

/** True when the claim has one of `flags`; always true when `flags` is empty. */
export function passesFlags(dataset: Dataset, claim: Claim, flags: readonly Flag[]): boolean {
  return flags.length === 0 || flags.some((flag) => hasFlag(dataset, claim, flag));
}

/** True when the event lies in one of `tracks`; always true when `tracks` is empty. */
export function passesTracks(event: TimelineEvent, tracks: ReadonlySet<string>): boolean {
  return tracks.size === 0 || tracks.has(event.track);
}

/** True when the event is among the hits of a search; always true when there is no search. */
export function passesHits(event: TimelineEvent, hits: ReadonlySet<string> | null): boolean {
  return hits === null || hits.has(event.id);
}

/** True when the claim may have been said by `known` (see `sayingState`); always true when `known` is null. */
export function passesKnown(dataset: Dataset, claim: Claim, known: number | null): boolean {
  return known === null || sayingState(dataset, claim, known) !== 'not-yet';
}

/** True when the filter asks for something of the claims, so that an event without claims cannot match. */
export function narrowsClaims(filter: Filter): boolean {
  return filter.sources.length > 0 || filter.flags.length > 0;
}
