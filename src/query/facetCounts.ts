import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { type Role, roleOf } from '../model/provenance.ts';
import { type Filter, FLAGS, type Flag } from '../view/filter.ts';
import {
  hasFlag,
  narrowsClaims,
  passesFlags,
  passesHits,
  passesKnown,
  passesSources,
  passesTracks,
} from './matching.ts';

/**
 * How much each value of a facet would leave if it alone were chosen, everything else as it is. Each facet is counted
 * under the others but not under itself, so that what a reader sees beside a value is what a click on it gives.
 */
export interface FacetCounts {
  /** Claims in whose chain the source stands, by source id. Every source of the dataset has an entry. */
  readonly sources: ReadonlyMap<string, number>;
  /** Claims with the property. Every flag has an entry. */
  readonly flags: ReadonlyMap<Flag, number>;
  /** Events in the track, by track id. Every track of the dataset has an entry. */
  readonly tracks: ReadonlyMap<string, number>;
}

const ROLE_ORDER: readonly Role[] = ['origin', 'carrier', 'publisher'];
const roles = new WeakMap<Dataset, ReadonlyMap<string, readonly Role[]>>();

/** Counts every value of every facet in one pass over the events and one over the claims. `hits` as for `narrow`. */
export function facetCounts(dataset: Dataset, filter: Filter, hits: ReadonlySet<string> | null): FacetCounts {
  const { event: eventOf, claimsOfEvent } = lookup(dataset);
  const sources = zeros(dataset.sources.map((source) => source.id));
  const flags = zeros<Flag>(FLAGS);
  const tracks = zeros(dataset.tracks.map((track) => track.id));
  const chosenSources = new Set(filter.sources);
  const chosenTracks = new Set(filter.tracks);
  const matchingEvents = new Set<string>();

  for (const claim of dataset.claims) {
    if (!passesKnown(dataset, claim, filter.known)) continue;
    const bySource = passesSources(claim, chosenSources);
    const byFlag = passesFlags(dataset, claim, filter.flags);
    if (bySource && byFlag) matchingEvents.add(claim.event);
    const event = eventOf.get(claim.event);
    if (!event || !passesTracks(event, chosenTracks) || !passesHits(event, hits)) continue;
    if (byFlag) for (const id of new Set(claim.chain.map((hop) => hop.source))) increase(sources, id);
    if (bySource) for (const flag of FLAGS) if (hasFlag(dataset, claim, flag)) increase(flags, flag);
  }
  for (const event of dataset.events) {
    const needsClaim = narrowsClaims(filter) || (filter.known !== null && claimsOfEvent.has(event.id));
    const byClaim = !needsClaim || matchingEvents.has(event.id);
    if (byClaim && passesHits(event, hits)) increase(tracks, event.track);
  }
  return { sources, flags, tracks };
}

/** The roles that each source plays anywhere in the dataset, in the order of a chain. Kept with the dataset. */
export function rolesOfSources(dataset: Dataset): ReadonlyMap<string, readonly Role[]> {
  const known = roles.get(dataset);
  if (known) return known;
  const found = new Map<string, Set<Role>>();
  for (const claim of dataset.claims) {
    claim.chain.forEach((hop, index) => {
      const role = roleOf(claim, index);
      const set = found.get(hop.source);
      if (set) set.add(role);
      else found.set(hop.source, new Set([role]));
    });
  }
  const made = new Map([...found].map(([id, set]) => [id, ROLE_ORDER.filter((role) => set.has(role))]));
  roles.set(dataset, made);
  return made;
}

function zeros<K>(keys: readonly K[]): Map<K, number> {
  return new Map(keys.map((key) => [key, 0]));
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
