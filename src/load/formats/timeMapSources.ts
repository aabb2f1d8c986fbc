import type { Draft, DraftHop } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { textOf } from './textOf.ts';
import { keptOf } from './timeMapFields.ts';
import type { SourceItem, SourceItems } from './timeMapItems.ts';
import { readTimeMapSource, type SourceFacts } from './timeMapSource.ts';
import type { DateHow } from './timeMapTime.ts';

/** A source as a claim uses it. */
export interface ClaimSource {
  /** From the origin: author and affiliation of the sources it was taken from, then its own. */
  readonly chain: readonly DraftHop[];
  readonly said: string | null;
}

/** Longer lines of parents are cut: each source would repeat all of it. */
const MOST_PARENTS = 20;

/** The sources of a file as documents and as chains of claims. Each is read once. */
export class TimeMapSources {
  readonly #items: SourceItems;
  readonly #draft: Draft;
  readonly #how: DateHow;
  readonly #facts = new Map<SourceItem, SourceFacts>();
  readonly #chains = new Map<SourceItem, ClaimSource>();
  readonly #addresses = new Map<string, string>();
  readonly #titles = new Set<string>();

  constructor(items: SourceItems, draft: Draft, how: DateHow) {
    this.#items = items;
    this.#draft = draft;
    this.#how = how;
  }

  /** Reads all sources, those too that no event refers to. */
  readAll(): void {
    for (const item of this.#items.all) this.claimSource(item);
  }

  claimSource(item: SourceItem): ClaimSource {
    let found = this.#chains.get(item);
    if (!found) {
      const line = [item, ...this.#parentsOf(item)].reverse();
      found = { chain: line.flatMap((each) => this.#factsOf(each).hops), said: this.#factsOf(item).said };
      this.#chains.set(item, found);
    }
    return found;
  }

  /** What it was taken from, and what that was taken from. Cut, and said so, where it ends nowhere. */
  #parentsOf(item: SourceItem): readonly SourceItem[] {
    const parents: SourceItem[] = [];
    const seen = new Set([item]);
    const cut = (value: unknown, why: string) =>
      this.#draft.warning(item.where, value, `${why} The chain begins after it.`, 'parent');
    for (let child = item; ; ) {
      const reference = parentOf(child);
      if (reference === null) return parents;
      const parent = this.#items.find(reference, true);
      if (!parent) {
        const name = textOf(reference).slice(0, 60);
        cut(
          reference,
          `No source has the id “${name}”, from which “${child.key.slice(0, 60)}” is said to come: write the id of a source.`,
        );
        return parents;
      }
      if (seen.has(parent)) {
        const keys = [...seen].map(({ key }) => key.slice(0, 30));
        cut(
          parent.key.slice(0, 60),
          `Its parents run in a circle (${keys.slice(0, 6).join(' ← ')} …): a source comes from an earlier one.`,
        );
        return parents;
      }
      if (parents.length === MOST_PARENTS) {
        cut(
          parent.key.slice(0, 60),
          `It has more than ${MOST_PARENTS} parents in a line, which are told no further.`,
        );
        return parents;
      }
      parents.push(parent);
      seen.add(parent);
      child = parent;
    }
  }

  #factsOf(item: SourceItem): SourceFacts {
    let facts = this.#facts.get(item);
    if (!facts) {
      facts = readTimeMapSource(item, this.#draft, this.#how);
      this.#facts.set(item, facts);
      this.#addDocument(item, facts);
    }
    return facts;
  }

  /** Two sources are two documents, though they may share an address or a title. */
  #addDocument(item: SourceItem, { hops, title, said, url }: SourceFacts): void {
    const { key, raw, where } = item;
    const publisher = hops.at(-1)?.source ?? '';
    const first = url === null ? undefined : this.#addresses.get(url);
    if (first !== undefined) {
      this.#draft.warning(where, url, `${first} has this address too: the link stays with that one.`, 'url');
    } else if (url !== null) this.#addresses.set(url, where);
    const named = JSON.stringify([title, publisher]);
    const own = this.#titles.has(named) ? `${title} (${key})` : title;
    this.#titles.add(named);
    const parent = parentOf(item);
    const linked = isRecord(parent) ? { parent: this.#items.find(parent)?.key } : {};
    const document = { title: own, publisher, published: said, url: first === undefined ? url : null };
    const taken = new Set(document.url === textOf(raw.url) ? ['title', 'url'] : ['title']);
    this.#draft.document({ ...document, kept: { ...keptOf(raw, taken), ...linked } }, where);
  }
}

/** The reference to a parent: an id, a title or a source itself; the first of a list. Null without one. */
function parentOf({ raw }: SourceItem): unknown {
  const parent = Array.isArray(raw.parent) ? raw.parent[0] : raw.parent;
  return isRecord(parent) || textOf(parent) !== '' ? parent : null;
}
