import type { Claim, Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Filter } from '../view/filter.ts';
import {
  narrowsClaims,
  passesFlags,
  passesHits,
  passesKnown,
  passesSources,
  passesTracks,
} from './matching.ts';
import { eventsByTime } from './timeOrder.ts';

/** What is left of a dataset under a filter. Every view shows exactly these. */
export interface Narrowed {
  /** In order of time, undated last. */
  readonly events: readonly TimelineEvent[];
  /** The claims of these events that match, in the same order; all of them when the filter asks nothing of claims. */
  readonly claims: readonly Claim[];
  readonly eventIds: ReadonlySet<string>;
  readonly claimIds: ReadonlySet<string>;
}

interface Kept {
  readonly filter: Filter;
  readonly hits: ReadonlySet<string> | null;
  readonly narrowed: Narrowed;
}

const NO_CLAIMS: readonly Claim[] = [];
// Two, since a view of the second clock also asks what there is without it.
const KEPT = 2;
const answers = new WeakMap<Dataset, readonly Kept[]>();

/**
 * The events and claims that match. An event is left when its track and the search match and, if the filter names
 * sources or flags, when ONE of its claims satisfies both: a disputed claim and another claim by Reuters are not a
 * disputed claim by Reuters. Linear in events and claims. The last two results of a dataset are kept, so that equal
 * questions get the identical answer.
 *
 * @param hits ids of the events that match the search text (`filter.text` itself is not read); null without a search.
 */
export function narrow(dataset: Dataset, filter: Filter, hits: ReadonlySet<string> | null): Narrowed {
  const kept = answers.get(dataset) ?? [];
  const known = kept.find((each) => each.hits === hits && sameLists(each.filter, filter));
  if (known && known === kept[0]) return known.narrowed;
  const answer = known ?? { filter, hits, narrowed: work(dataset, filter, hits) };
  answers.set(dataset, [answer, ...kept.filter((each) => each !== known)].slice(0, KEPT));
  return answer.narrowed;
}

function work(dataset: Dataset, filter: Filter, hits: ReadonlySet<string> | null): Narrowed {
  const { claimsOfEvent } = lookup(dataset);
  const sources = new Set(filter.sources);
  const tracks = new Set(filter.tracks);
  const askClaims = narrowsClaims(filter);
  const events: TimelineEvent[] = [];
  const claims: Claim[] = [];
  for (const event of eventsByTime(dataset)) {
    if (!passesTracks(event, tracks) || !passesHits(event, hits)) continue;
    const before = claims.length;
    const own = claimsOfEvent.get(event.id) ?? NO_CLAIMS;
    for (const claim of own) {
      if (!passesKnown(dataset, claim, filter.known)) continue;
      if (passesSources(claim, sources) && passesFlags(dataset, claim, filter.flags)) claims.push(claim);
    }
    // Nobody says when an event without claims became known: the second clock cannot hide it.
    const needsClaim = askClaims || (filter.known !== null && own.length > 0);
    if (!needsClaim || claims.length > before) events.push(event);
  }
  return { events, claims, eventIds: idsOf(events), claimIds: idsOf(claims) };
}

function sameLists(a: Filter, b: Filter): boolean {
  return a.sources === b.sources && a.flags === b.flags && a.tracks === b.tracks && a.known === b.known;
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}
