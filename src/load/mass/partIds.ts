import { slug } from '../../base/slug.ts';
import type { Claim, Dataset, TimelineEvent } from '../../model/dataset.ts';

/** Events of a mass that were made whole, with what belongs to them. */
export type Part = Pick<Dataset, 'sources' | 'documents' | 'claims'> & {
  readonly events: readonly TimelineEvent[];
};

/**
 * Gives the sources and documents of parts of one mass the same ids each time, since parts are put together by them: each
 * part is read for itself, and another source may have had the id there.
 */
export class PartIds {
  readonly #sources = new Names();
  readonly #documents = new Names();

  /** @param eventIds of the events, in their order. */
  renamed({ events, claims, sources, documents }: Part, eventIds: readonly string[]): Part {
    const sourceIds = new Map(
      sources.map(({ id, name }) => [id, this.#sources.id(name.trim().toLowerCase(), name)]),
    );
    const sourceOf = (id: string) => sourceIds.get(id) ?? id;
    const documentIds = new Map(
      documents.map(({ id, url, title, publisher }) => [
        id,
        this.#documents.id(url ?? JSON.stringify([title, sourceOf(publisher)]), title),
      ]),
    );
    const idOf = new Map(events.map(({ id }, i) => [id, eventIds[i] ?? id]));
    const counts = new Map<string, number>();
    const claimId = (event: string) => {
      const count = (counts.get(event) ?? 0) + 1;
      counts.set(event, count);
      return `${event}-claim-${count}`;
    };
    return {
      events: events.map((event) => ({ ...event, id: idOf.get(event.id) ?? event.id })),
      sources: sources.map((source) => ({ ...source, id: sourceOf(source.id) })),
      documents: documents.map((document) => ({
        ...document,
        id: documentIds.get(document.id) ?? document.id,
        publisher: sourceOf(document.publisher),
      })),
      claims: claims.map((claim): Claim => {
        const event = idOf.get(claim.event) ?? claim.event;
        const [first, ...rest] = claim.chain;
        return {
          ...claim,
          id: claimId(event),
          event,
          chain: [
            { ...first, source: sourceOf(first.source) },
            ...rest.map((hop) => ({ ...hop, source: sourceOf(hop.source) })),
          ],
          passages: claim.passages.map((passage) => ({
            ...passage,
            document: documentIds.get(passage.document) ?? passage.document,
          })),
        };
      }),
    };
  }
}

/** An id for each key, made from a name. */
export class Names {
  readonly #byKey = new Map<string, string>();
  readonly #taken = new Set<string>();

  id(key: string, name: string): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const base = slug(name);
    let id = base;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}-${count}`;
    this.#taken.add(id);
    this.#byKey.set(key, id);
    return id;
  }
}
