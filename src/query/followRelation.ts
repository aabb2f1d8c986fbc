import type { Dataset, Relation, RelationType } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';

/** A step along a relation: the event it leads to, and the relation that says why. */
export interface Step {
  readonly event: string;
  readonly relation: Relation;
}

/**
 * The event that `]` (1) and `[` (-1) lead to from `event`; null when no other event is related to it.
 *
 * Events are related when a relation joins a claim of each, or when both stand in relations about the same question;
 * all that hang together form one **ring**. The ring begins at a contradiction and goes on along the strongest
 * relation first (contradicts, supports, repeats, bears-on; then the order of the file), so that neighbours in it
 * are, wherever possible, two that speak of each other. It is the same from whichever of its events one starts:
 * repeated `]` visits every related event once and comes back, and `[` undoes `]`.
 *
 * @param visible ids of events that are not narrowed away; the others are passed over. Default: all.
 * @returns with the strongest relation between the two events where there is one, else the one by which the
 *   event belongs to the ring.
 */
export function followRelation(
  dataset: Dataset,
  event: string,
  direction: 1 | -1,
  visible?: ReadonlySet<string>,
): Step | null {
  const known = ringsOf(dataset);
  const ring = known.ring.get(event);
  if (!ring) return null;
  const from = ring.indexOf(event);
  for (let step = 1; step < ring.length; step++) {
    const next = ring[(from + direction * step + ring.length) % ring.length];
    if (next === undefined || (visible && !visible.has(next))) continue;
    const relation = strongest(known.links.get(event), next) ?? known.links.get(next)?.[0]?.relation;
    if (relation) return { event: next, relation };
  }
  return null;
}

interface Link {
  readonly to: string;
  readonly relation: Relation;
}

interface Rings {
  /** The ring an event stands in. */
  readonly ring: ReadonlyMap<string, readonly string[]>;
  /** Links of an event to others, the strongest first. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

const STRENGTH: Readonly<Record<RelationType, number>> = {
  contradicts: 0,
  supports: 1,
  repeats: 2,
  'bears-on': 3,
};

const known = new WeakMap<Dataset, Rings>();

function ringsOf(dataset: Dataset): Rings {
  const kept = known.get(dataset);
  if (kept) return kept;
  const made = build(dataset);
  known.set(dataset, made);
  return made;
}

function build(dataset: Dataset): Rings {
  const { claim } = lookup(dataset);
  const links = new Map<string, Link[]>();
  const byQuestion = new Map<string, string[]>();
  // A stable sort: within one strength the order of the file remains.
  const relations = [...dataset.relations].sort((a, b) => STRENGTH[a.type] - STRENGTH[b.type]);
  for (const relation of relations) {
    const a = claim.get(relation.claims[0])?.event;
    const b = claim.get(relation.claims[1])?.event;
    if (a === undefined || b === undefined || a === b) continue;
    append(links, a, { to: b, relation });
    append(links, b, { to: a, relation });
    append(byQuestion, relation.about, a);
    append(byQuestion, relation.about, b);
  }
  const ring = new Map<string, readonly string[]>();
  for (const start of startOrder(links)) {
    if (ring.has(start)) continue;
    const members = walk(start, links, byQuestion);
    for (const member of members) ring.set(member, members);
  }
  return { ring, links };
}

// A ring begins at an event with a contradiction and few other links: from there each step is most often a relation.
function startOrder(links: ReadonlyMap<string, readonly Link[]>): readonly string[] {
  const rank = (event: string) => {
    const first = links.get(event)?.[0];
    return first ? STRENGTH[first.relation.type] : Infinity;
  };
  const count = (event: string) => new Set(links.get(event)?.map(({ to }) => to)).size;
  return [...links.keys()].sort((a, b) => rank(a) - rank(b) || count(a) - count(b));
}

/** All that hangs together with `start`, depth first along the links, then over to others of the same question. */
function walk(
  start: string,
  links: ReadonlyMap<string, readonly Link[]>,
  byQuestion: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const met = new Set<string>();
  const stack = [start];
  for (let event = stack.pop(); event !== undefined; event = stack.pop()) {
    if (met.has(event)) continue;
    met.add(event);
    const own = links.get(event) ?? [];
    const questions = new Set(own.map(({ relation }) => relation.about));
    const onward = own.map(({ to }) => to);
    for (const question of questions) onward.push(...(byQuestion.get(question) ?? []));
    // The last pushed is met first.
    for (const next of onward.reverse()) if (!met.has(next)) stack.push(next);
  }
  return [...met];
}

function strongest(links: readonly Link[] | undefined, to: string): Relation | undefined {
  return links?.find((link) => link.to === to)?.relation;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
