import type { Draft } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { textOf } from './textOf.ts';
import { listed } from './timeMapFields.ts';
import type { TimeMapShape } from './timeMapShape.ts';

type Raw = Readonly<Record<string, unknown>>;

/** One source of the file. */
export interface SourceItem {
  /** Its own id, or the place it stands at. */
  readonly key: string;
  readonly raw: Raw;
  readonly where: string;
}

/**
 * All sources of a file: those of its list, those that stand in events, and those that stand in other sources as their
 * parents. One that stands in several events is one source, found by its id.
 */
export class SourceItems {
  readonly #byKey = new Map<string, SourceItem>();
  /** By title, for parents that are named by it. Null: several have it. */
  readonly #byTitle = new Map<string, SourceItem | null>();
  readonly #keys = new Map<Raw, string>();
  readonly #draft: Draft;
  /** True where the file has a list of sources, in which an id must be found. */
  readonly isListed: boolean;

  constructor({ sources, events }: TimeMapShape, draft: Draft) {
    this.#draft = draft;
    this.isListed = sources !== null;
    for (const [index, [key, value]] of (sources ?? []).entries()) {
      this.#takeListed(key, value, key === null ? `sources[${index}]` : `sources.${key.slice(0, 80)}`);
    }
    for (const [index, event] of events.entries()) {
      if (!isRecord(event)) continue;
      for (const [at, source] of listed(event, 'source').entries()) {
        if (isRecord(source)) this.#takeNested(source, `events[${index}]`, `sources[${at}]`);
      }
    }
  }

  get all(): Iterable<SourceItem> {
    return this.#byKey.values();
  }

  /** The source that an event or a source refers to: by id, as an object, or (`byTitle`) by its title. */
  find(reference: unknown, byTitle = false): SourceItem | null {
    if (isRecord(reference)) return this.#byKey.get(this.#keys.get(reference) ?? '') ?? null;
    const text = textOf(reference);
    return this.#byKey.get(text) ?? (byTitle ? (this.#byTitle.get(text) ?? null) : null);
  }

  /** A source of the file’s list, which is a record of its own. */
  #takeListed(key: string | null, value: unknown, where: string): void {
    if (!isRecord(value)) {
      this.#draft.error(where, value, 'A source is an object: write it in braces { }.');
      return;
    }
    const id = key || textOf(value.id);
    if (id === '') {
      this.#draft.error(where, value, 'The source has no id, so no event can refer to it: write one.');
      return;
    }
    const first = this.#byKey.get(id);
    if (first) {
      this.#draft.error(
        where,
        id,
        `${first.where} has this id already: give this source an id of its own.`,
        'id',
      );
      return;
    }
    const own = textOf(value.id);
    if (own !== '' && own !== id) {
      this.#draft.warning(
        where,
        own,
        `The source is listed as “${id.slice(0, 60)}”, and is found by that.`,
        'id',
      );
    }
    this.#add({ key: id, raw: value, where });
    this.#takeNested(value.parent, where, 'parent');
  }

  /** A source within an event, and those within it as parents. No recursion: parents may be nested deep. */
  #takeNested(value: unknown, where: string, column: string): void {
    let source = value;
    for (let depth = 0; isRecord(source) && !this.#keys.has(source) && saysAnything(source); depth += 1) {
      const at = depth === 0 ? column : `${column}, parent ${depth}`;
      const id = textOf(source.id);
      const known = id === '' ? undefined : this.#byKey.get(id);
      if (known) {
        this.#keys.set(source, known.key);
        if (differ(known.raw, source)) {
          const message = `${known.where} has a source with this id that says other things: that one is taken.`;
          this.#draft.warning(where, id, message, at);
        }
      } else {
        this.#add({ key: id || `${where}, ${at}`, raw: source, where });
      }
      source = source.parent;
    }
  }

  #add(item: SourceItem): void {
    this.#byKey.set(item.key, item);
    this.#keys.set(item.raw, item.key);
    const title = textOf(item.raw.title);
    if (title !== '') this.#byTitle.set(title, this.#byTitle.has(title) ? null : item);
  }
}

/** True where two records give one key two different texts. */
function differ(first: Raw, second: Raw): boolean {
  return Object.keys(second).some((key) => {
    const [a, b] = [textOf(first[key]), textOf(second[key])];
    return b !== '' && a !== b;
  });
}

/** An empty object is no source. */
function saysAnything(source: Raw): boolean {
  return Object.values(source).some(
    (value) => textOf(value) !== '' || (typeof value === 'object' && value !== null),
  );
}
