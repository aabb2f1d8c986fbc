import type { Claim, Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isDisputed, isUnattributed, type OriginKind, originKind } from '../model/provenance.ts';
import { type Voice, voices } from '../model/voices.ts';

/** What follows about one event from its claims. The one place where marks, panel and table get their figures. */
export interface EventFacts {
  readonly claims: readonly Claim[];
  /** Ids of its independent origins, see `independentOrigins`: voices, not outlets. Their number is the event's badge. */
  readonly origins: readonly string[];
  /** The same voices in full, in the same order: who was counted together, who is unnamed, who relays as well. */
  readonly voices: readonly Voice[];
  /** Kinds along the way its claims came, origin first, at most three: the glyphs before its label. */
  readonly glyphs: readonly OriginKind[];
  readonly disputed: boolean;
  readonly hedged: boolean;
  /** True when at least one of its claims names no source. */
  readonly unattributed: boolean;
}

const MOST_GLYPHS = 3;
const NO_CLAIMS: readonly Claim[] = [];
const known = new WeakMap<TimelineEvent, { readonly dataset: Dataset; readonly facts: EventFacts }>();

/** The facts of an event. Cheap to call: worked out once and kept with the event. */
export function eventFacts(dataset: Dataset, event: TimelineEvent): EventFacts {
  const kept = known.get(event);
  if (kept?.dataset === dataset) return kept.facts;
  const claims = lookup(dataset).claimsOfEvent.get(event.id) ?? NO_CLAIMS;
  const spoken = voices(dataset, claims);
  const facts: EventFacts = {
    claims,
    origins: spoken.map(({ origins }) => origins[0]),
    voices: spoken,
    glyphs: glyphsOf(dataset, claims),
    disputed: claims.some((claim) => isDisputed(dataset, claim)),
    hedged: claims.some((claim) => claim.hedge !== null),
    unattributed: claims.some(isUnattributed),
  };
  known.set(event, { dataset, facts });
  return facts;
}

function glyphsOf(dataset: Dataset, claims: readonly Claim[]): readonly OriginKind[] {
  const { source } = lookup(dataset);
  const kinds = new Set<OriginKind>();
  for (const claim of claims) kinds.add(originKind(dataset, claim));
  for (const claim of claims) {
    const second = isUnattributed(claim) ? claim.chain[0] : claim.chain[1];
    const kind = second && source.get(second.source)?.kind;
    if (kind) kinds.add(kind);
  }
  return [...kinds].slice(0, MOST_GLYPHS);
}
