import { assertUnreachable } from '../base/assert.ts';
import type { Claim, Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { bySaying } from './bySaying.ts';
import type { Narrowed } from './narrow.ts';
import { type Saying, type SayingState, sayingOf, sayingState } from './saying.ts';

/** A claim on the second clock. */
export interface KnownClaim {
  readonly claim: Claim;
  readonly event: TimelineEvent;
  readonly saying: Saying;
}

/** What a filter leaves, in order of saying. All of it, whatever the second clock shows. */
export interface KnownClaims {
  /** By when each had surely been said, then by when it may have been; those said alike in order of their events. */
  readonly timed: readonly KnownClaim[];
  /** Claims whose saying has no time, by when they were published. */
  readonly untimed: readonly KnownClaim[];
  /** Events that no claim is about: nobody says when they became known. */
  readonly silent: readonly TimelineEvent[];
}

/**
 * The claims that a filter leaves, in order of saying. `timed` and `untimed` together hold each exactly once.
 *
 * @param narrowed what is left without `Filter.known`, so that what was not yet said is here as well.
 */
export function knownClaims(dataset: Dataset, narrowed: Narrowed): KnownClaims {
  const { event: eventOf, claimsOfEvent } = lookup(dataset);
  const inOrder = [...narrowed.claims].sort(bySaying(dataset, () => 0));
  const all = inOrder.flatMap((claim): readonly KnownClaim[] => {
    const event = eventOf.get(claim.event);
    return event ? [{ claim, event, saying: sayingOf(dataset, claim) }] : [];
  });
  return {
    timed: all.filter(({ saying }) => saying.kind === 'window'),
    untimed: all.filter(({ saying }) => saying.kind === 'unknown'),
    silent: narrowed.events.filter(({ id }) => !claimsOfEvent.has(id)),
  };
}

/** Where a claim stands at an instant; with null, when all is shown, it was said, or nobody says when. */
export function knownState(dataset: Dataset, claim: Claim, known: number | null): SayingState {
  if (known !== null) return sayingState(dataset, claim, known);
  return sayingOf(dataset, claim).kind === 'window' ? 'said' : 'unknown';
}

/** Numbers of claims by where they stand. They add up to all. */
export interface KnownCounts {
  readonly said: number;
  readonly maybe: number;
  readonly notYet: number;
  readonly unknown: number;
}

/** Counts claims by where they stand, see `knownState`. All but `notYet` are what `narrow` leaves with `known`. */
export function knownCounts(dataset: Dataset, claims: readonly Claim[], known: number | null): KnownCounts {
  const counts = { said: 0, maybe: 0, notYet: 0, unknown: 0 };
  for (const claim of claims) counts[counter(knownState(dataset, claim, known))] += 1;
  return counts;
}

function counter(state: SayingState): keyof KnownCounts {
  switch (state) {
    case 'said':
    case 'maybe':
    case 'unknown':
      return state;
    case 'not-yet':
      return 'notYet';
    default:
      return assertUnreachable(state);
  }
}
