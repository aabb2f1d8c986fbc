import { assertUnreachable } from '../base/assert.ts';
import { formatDateTime, instantsAt, offsetAt, offsetLabel } from '../base/zone.ts';
import type { KnownCounts } from '../query/knownClaims.ts';
import type { SayingState } from '../query/saying.ts';
import { formatCount, plural } from './plural.ts';

/** What the slider says while nothing is held back. */
export const ALL_SAID = 'Everything, whenever it was said';

/** An instant of the second clock: "Thu 22 Mar 2012, 06:00"; with its offset where clocks showed that time twice. */
export function knownTime(ms: number, zone: string): string {
  const words = formatDateTime(ms, zone);
  const local = instantsAt(ms + offsetAt(ms, zone), zone);
  const twice = local.kind === 'instant' && local.earliest !== local.latest;
  return twice ? `${words} (${offsetLabel(ms, zone)})` : words;
}

/** One part of the sentence that counts, and whose mark stands before it. */
export interface CountPart {
  readonly state: SayingState;
  readonly words: string;
}

/**
 * How many claims had been said: "23 of 42 claims had been said by Thu 22 Mar 2012, 06:00", "9 may have been", "10: time
 * of saying unknown". The first part always stands, the others where there are any; no part where there is no claim.
 */
export function countParts(counts: KnownCounts, known: number | null, zone: string): readonly CountPart[] {
  const { said, maybe, notYet, unknown } = counts;
  const total = said + maybe + notYet + unknown;
  if (total === 0) return [];
  const all = plural(total, 'claim');
  const lead =
    known === null
      ? `${total === 1 ? all : `All ${all}`}, whenever ${total === 1 ? 'it was' : 'they were'} said`
      : `${formatCount(said)} of ${all} had been said by ${knownTime(known, zone)}`;
  const parts: readonly (CountPart | false)[] = [
    { state: 'said', words: lead },
    maybe > 0 && { state: 'maybe', words: `${formatCount(maybe)} may have been` },
    notYet > 0 && { state: 'not-yet', words: `${formatCount(notYet)} not yet` },
    unknown > 0 && { state: 'unknown', words: `${formatCount(unknown)}: time of saying unknown` },
  ];
  return parts.filter((part) => part !== false);
}

/** Where a claim stands, to be read after "Said". */
export function stateWords(state: SayingState): string {
  switch (state) {
    case 'said':
      return 'said';
    case 'maybe':
      return 'may have been said';
    case 'not-yet':
      return 'not yet said';
    case 'unknown':
      return 'time of saying unknown';
    default:
      return assertUnreachable(state);
  }
}
