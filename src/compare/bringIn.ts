import type { Edit } from '../edit/edit.ts';
import { freshId } from '../edit/freshId.ts';
import { windowInZone } from '../edit/windowInZone.ts';
import type { Claim, Dataset, Relation, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { EventTime, TimeWindow } from '../model/time.ts';
import type { Pairing } from './pairing.ts';
import { nameKey } from './sourceName.ts';

type Part = 'documents' | 'sources' | 'tracks' | 'events' | 'claims';

/** Brings records of theirs into mine. What they refer to and I do not have comes first, under an id that is free. */
export class BringIn {
  /** The edits so far, in an order in which they can be done. */
  readonly edits: Edit[] = [];
  readonly #pairing: Pairing;
  readonly #brought = new Map<string, string>();

  constructor(pairing: Pairing) {
    this.#pairing = pairing;
  }

  /** Id of mine for a source of theirs. */
  source(id: string): string {
    const { sources, theirs } = this.#pairing;
    return this.#mine('sources', id, sources.toMine, (fresh) => {
      const source = lookup(theirs).source.get(id);
      if (source) this.edits.push({ kind: 'put-source', source: { ...source, id: fresh } });
    });
  }

  document(id: string): string {
    const { documents, theirs } = this.#pairing;
    return this.#mine('documents', id, documents.toMine, (fresh) => {
      const document = lookup(theirs).document.get(id);
      if (!document) return;
      const publisher = this.source(document.publisher);
      const published = this.window(document.published);
      this.edits.push({ kind: 'put-document', document: { ...document, id: fresh, publisher, published } });
    });
  }

  event(id: string): string {
    const { events, theirs } = this.#pairing;
    return this.#mine('events', id, events.toMine, (fresh) => {
      const event = lookup(theirs).event.get(id);
      if (!event) return;
      const [track, time] = [this.#track(event.track), this.time(event.time)];
      this.edits.push({ kind: 'put-event', event: { ...event, id: fresh, track, time } });
    });
  }

  /** A claim of theirs as one of mine, with its relations to claims that I have. */
  claim(claim: Claim): string {
    const id = this.#freshId('claims', claim.id);
    this.edits.push({ kind: 'put-claim', claim: this.asMine(claim, id) });
    for (const relation of this.#pairing.theirs.relations) {
      const ends = relation.claims.map((end) =>
        end === claim.id ? id : this.#pairing.claims.toMine.get(end),
      );
      const [a, b] = ends;
      if (!relation.claims.includes(claim.id) || a === undefined || b === undefined) continue;
      this.edits.push({ kind: 'put-relation', relation: { ...relation, claims: [a, b] } });
    }
    return id;
  }

  /** What a claim of theirs says, under an id of mine. */
  asMine(claim: Claim, id: string): Claim {
    return {
      ...claim,
      id,
      event: this.event(claim.event),
      said: this.window(claim.said),
      chain: this.chain(claim.chain),
      passages: this.passages(claim.passages),
    };
  }

  chain([first, ...rest]: Claim['chain']): Claim['chain'] {
    const hop = (one: typeof first) => ({ ...one, source: this.source(one.source) });
    return [hop(first), ...rest.map(hop)];
  }

  passages(passages: Claim['passages']): Claim['passages'] {
    return passages.map((passage) => ({ ...passage, document: this.document(passage.document) }));
  }

  /** A time of theirs: local times are those of a dataset's zone, and the zones may differ. */
  window(window: TimeWindow | null): TimeWindow | null {
    const { mine, theirs } = this.#pairing;
    return window && mine.timeZone !== theirs.timeZone ? windowInZone(window, mine.timeZone) : window;
  }

  time(time: EventTime): EventTime {
    return { ...time, start: this.window(time.start), end: this.window(time.end) };
  }

  #track(id: string): string {
    const { mine, theirs } = this.#pairing;
    const track = lookup(theirs).track.get(id);
    const own = mine.tracks.find(({ name }) => nameKey(name) === nameKey(track?.name ?? ''));
    return this.#mine('tracks', id, new Map(own ? [[id, own.id]] : []), (fresh) => {
      if (track) this.edits.push({ kind: 'put-track', track: { ...track, id: fresh } });
    });
  }

  #mine(part: Part, id: string, pairs: ReadonlyMap<string, string>, bring: (id: string) => void): string {
    const key = `${part} ${id}`;
    const known = pairs.get(id) ?? this.#brought.get(key);
    if (known !== undefined) return known;
    const fresh = this.#freshId(part, id);
    this.#brought.set(key, fresh);
    bring(fresh);
    return fresh;
  }

  /** Their own id where it is free: who merges twice gets no second name. */
  #freshId(part: Part, id: string): string {
    const taken = new Set(this.#pairing.mine[part].map((record) => record.id));
    for (const [key, fresh] of this.#brought) if (key.startsWith(`${part} `)) taken.add(fresh);
    return taken.has(id) ? freshId(id, (one) => taken.has(one)) : id;
  }
}

/** Events of mine that an edit leaves without a claim: with the last one goes what it was about. */
export function emptiedEvents(mine: Dataset, claim: Claim): readonly TimelineEvent[] {
  const claims = lookup(mine).claimsOfEvent.get(claim.event) ?? [];
  const event = lookup(mine).event.get(claim.event);
  return event && claims.every(({ id }) => id === claim.id) ? [event] : [];
}

/** A relation of theirs between claims of mine. */
export function relationAsMine({ claims }: Pairing, relation: Relation): Relation | null {
  const [a, b] = relation.claims.map((id) => claims.toMine.get(id));
  return a === undefined || b === undefined ? null : { ...relation, claims: [a, b] };
}
