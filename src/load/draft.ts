import { slug } from '../base/slug.ts';
import type { SourceKind, Stance } from '../model/dataset.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { type ParseResult, parseDataset } from './parseDataset.ts';
import { preview } from './preview.ts';

/** Where in the foreign file a record comes from, in words: "row 12", "events[3]", "line 7". */
export type Where = string;

/** Keys of the foreign record that have no place in `whence/1`. They are kept under their own names. */
type Kept = Readonly<Record<string, unknown>>;

export interface DraftTime {
  /** As `whence/1` writes it: EDTF, local date-time, or a window `A/B`. Null: undated. */
  readonly start: string | null;
  readonly end?: string | null;
  readonly stated?: string | null;
  readonly basis?: 'stated' | 'inferred' | 'external' | null;
  readonly why?: string | null;
}

export interface DraftEvent {
  /** The foreign id, made unique when taken. Without one it is made from the title. */
  readonly id?: string | null;
  readonly title: string;
  readonly summary?: string | null;
  /** Name of the track, not its id. */
  readonly track: string;
  readonly place?: string | null;
  readonly tags?: readonly string[];
  readonly time: DraftTime;
  readonly kept?: Kept;
}

export interface DraftHop {
  /** Id that `source()` gave. */
  readonly source: string;
  readonly verb?: string | null;
  readonly by?: string | null;
}

export interface DraftPassage {
  /** Id that `document()` gave. */
  readonly document: string;
  /** Null where the foreign file does not say. */
  readonly paragraph?: number | null;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly directSpeech?: boolean;
}

export interface DraftClaim {
  readonly id?: string | null;
  /** Id that `event()` gave. */
  readonly event: string;
  readonly text: string;
  readonly stance?: Stance;
  readonly hedge?: string | null;
  readonly said?: string | null;
  /** From origin to publisher. A source that stands in it twice is taken once, where it stands first. */
  readonly chain: readonly DraftHop[];
  readonly passages?: readonly DraftPassage[];
  readonly kept?: Kept;
}

export interface DraftSource {
  readonly kind?: SourceKind;
  readonly anonymous?: boolean;
  readonly note?: string | null;
  /** Tells apart sources of one name. Default: the name. */
  readonly key?: string;
  readonly kept?: Kept;
}

export interface DraftDocument {
  readonly title: string;
  /** Id of a source. */
  readonly publisher: string;
  readonly published?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
  readonly text?: string | null;
  readonly kept?: Kept;
}

type Raw = Record<string, unknown>;

/**
 * A dataset in the making from a foreign file. Its readers speak in names and rows; this gives ids, keeps each source,
 * track and document once, and remembers which row a record came from. `finish()` sends all of it through the one gate
 * that `whence/1` files pass (`parseDataset`), and what the gate finds is told by row.
 */
export class Draft {
  readonly #header: Raw;
  readonly #sources = new Shelf();
  readonly #documents = new Shelf();
  readonly #tracks = new Shelf();
  readonly #events = new Shelf();
  readonly #claims = new Shelf();
  readonly #relations: { record: Raw; where: Where }[] = [];
  readonly #problems: Problem[] = [];
  readonly #aside = new Set<Where>();

  constructor(header: { title: string; summary?: string | null; timeZone: string; kept?: Kept }) {
    const { kept, ...rest } = header;
    this.#header = { ...strays(kept, HEADER_KEYS), ...rest };
  }

  /** Id of the source with this name, made on first mention with what is known of it then. */
  source(name: string, { key, kept, ...facts }: DraftSource = {}, where: Where = ''): string {
    return this.#sources.once(`${key ?? name.trim().toLowerCase()}`, name, where, (id) => ({
      ...strays(kept, SOURCE_KEYS),
      kind: 'publisher',
      ...facts,
      id,
      name: name.trim(),
    }));
  }

  /** Id of the track with this name. Order of first mention is the order on screen. */
  track(name: string, where: Where = '', kept?: Kept): string {
    return this.#tracks.once(name.trim(), name, where, (id) => ({
      ...strays(kept, TRACK_KEYS),
      id,
      name: name.trim(),
    }));
  }

  /** Id of the document with this address, or without one, of this title and publisher. */
  document({ kept, ...facts }: DraftDocument, where: Where = ''): string {
    const key = facts.url ?? JSON.stringify([facts.title, facts.publisher]);
    return this.#documents.once(key, facts.title, where, (id) => ({
      ...strays(kept, DOCUMENT_KEYS),
      ...facts,
      id,
    }));
  }

  /** Takes an event and gives its id, for its claims. */
  event({ id, kept, track, ...facts }: DraftEvent, where: Where): string {
    const trackId = this.track(track, where);
    this.#repeated(this.#events, id, where);
    return this.#events.add(id ?? null, facts.title, where, (own) => ({
      ...strays(kept, EVENT_KEYS),
      ...facts,
      id: own,
      track: trackId,
    }));
  }

  /** Takes a claim and gives its id, for relations. */
  claim({ id, kept, chain, ...facts }: DraftClaim, where: Where): string {
    const seen = new Set<string>();
    const hops = chain.filter(({ source }) => !seen.has(source) && seen.add(source));
    this.#repeated(this.#claims, id, where);
    return this.#claims.add(id ?? null, facts.event, where, (own) => ({
      ...strays(kept, CLAIM_KEYS),
      ...facts,
      id: own,
      chain: hops,
    }));
  }

  relation(
    record: { type: string; claims: readonly [string, string]; about: string; on?: string | null },
    where: Where,
  ): void {
    this.#relations.push({ record: { ...record }, where });
  }

  /** The record at `where` cannot be used; the reader does not take it. Several errors of one row set it aside once. */
  error(where: Where, value: unknown, message: string, column?: string): void {
    this.#aside.add(where);
    this.#note('error', column === undefined ? where : `${where}, ${column}`, value, message);
  }

  /** The record is kept, with something mended, left out of it, or doubtful. */
  warning(where: Where, value: unknown, message: string, column?: string): void {
    this.#note('warning', column === undefined ? where : `${where}, ${column}`, value, message);
  }

  /**
   * The dataset. All references in it resolve.
   *
   * @param read records of the foreign file, those set aside included.
   */
  finish(read: number): ParseResult {
    const lists = {
      sources: this.#sources,
      documents: this.#documents,
      tracks: this.#tracks,
      events: this.#events,
      claims: this.#claims,
    };
    const raw: Raw = { ...this.#header, format: 'whence/1', relations: this.#relations.map((r) => r.record) };
    for (const [name, shelf] of Object.entries(lists)) raw[name] = shelf.records;
    const { dataset, problems } = parseDataset(raw);
    const relations = this.#relations;
    for (const problem of problems) {
      const found = RECORD.exec(problem.path);
      const [, list = '', index = '', rest = ''] = found ?? [];
      const shelf = Object.entries(lists).find(([name]) => name === list)?.[1];
      const where = shelf ? shelf.wheres[Number(index)] : relations[Number(index)]?.where;
      if (!found || where === undefined || where === '') {
        this.#problems.push(problem);
        continue;
      }
      if (problem.severity === 'error') this.#aside.add(where);
      this.#problems.push({ ...problem, path: rest === '' ? where : `${where}, ${rest.replace(/^\./, '')}` });
    }
    const setAside = Math.min(this.#aside.size, read);
    return { dataset, problems: this.#problems, read, accepted: read - setAside, setAside };
  }

  #repeated(shelf: Shelf, id: string | null | undefined, where: Where): void {
    const first = id === null || id === undefined ? null : shelf.whereOf(id);
    if (first === null) return;
    this.warning(where, id, `${first} has this id already: this record is kept under another one.`, 'id');
  }

  #note(severity: Severity, path: string, value: unknown, message: string): void {
    this.#problems.push({ severity, path, value: preview(value), message });
  }
}

const RECORD = /^\$\.(\w+)\[(\d+)\](.*)$/;

const HEADER_KEYS = keys(
  'format title summary timeZone documents sources tracks events claims relations orders',
);
const SOURCE_KEYS = keys('id name kind anonymous note');
const TRACK_KEYS = keys('id name');
const DOCUMENT_KEYS = keys('id title publisher published language url text');
const EVENT_KEYS = keys('id title summary track place tags time');
const CLAIM_KEYS = keys('id event text stance hedge said chain passages');

function keys(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Foreign keys, none of which may pass for one of ours: those that would get an underscore. */
function strays(kept: Kept | undefined, own: ReadonlySet<string>): Raw {
  if (!kept) return {};
  // `fromEntries` defines keys, so that one named __proto__ is a key like any other.
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [own.has(key) ? `${key}_` : key, value]),
  );
}

/** The records of one list, with an id for each. */
class Shelf {
  readonly records: Raw[] = [];
  readonly wheres: Where[] = [];
  readonly #ids = new Map<string, number>();
  readonly #byKey = new Map<string, string>();

  once(key: string, name: string, where: Where, make: (id: string) => Raw): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const id = this.add(null, name, where, make);
    this.#byKey.set(key, id);
    return id;
  }

  add(wanted: string | null, name: string, where: Where, make: (id: string) => Raw): string {
    const id = this.#free(wanted !== null && wanted !== '' ? wanted.slice(0, LONGEST_ID) : slug(name));
    this.#ids.set(id, this.records.length);
    this.records.push(make(id));
    this.wheres.push(where);
    return id;
  }

  /** Where the record with this id came from; null where the id is free. */
  whereOf(id: string): Where | null {
    const index = this.#ids.get(id);
    return index === undefined ? null : (this.wheres[index] ?? null);
  }

  readonly #next = new Map<string, number>();

  #free(id: string): string {
    if (!this.#ids.has(id)) return id;
    let count = this.#next.get(id) ?? 2;
    while (this.#ids.has(`${id}-${count}`)) count += 1;
    this.#next.set(id, count + 1);
    return `${id}-${count}`;
  }
}

/** As long as the gate lets ids be. */
const LONGEST_ID = 200;
