import { into, type JsonPath, ROOT, written } from './jsonPath.ts';
import { type ParsedTime, parseWindow } from './parseTime.ts';
import { Report } from './report.ts';

/** The lists of a file, in the order in which they are read: a record may refer to those of earlier lists. */
export const LISTS = ['sources', 'documents', 'tracks', 'events', 'claims', 'relations', 'orders'] as const;
export type ListName = (typeof LISTS)[number];

/** The lists whose records have ids. */
export type ShelfName = Exclude<ListName, 'relations' | 'orders'>;

/** What one record of each list is called in a sentence. */
const ONE: Readonly<Record<ListName, string>> = {
  sources: 'source',
  documents: 'document',
  tracks: 'track',
  events: 'event',
  claims: 'claim',
  relations: 'relation',
  orders: 'order',
};

/** State of reading one file: its zone, what was found so far, and what was wrong. */
export class Reading {
  readonly report = new Report();
  /** Zone in which local times of the file are read. */
  readonly zone: string;
  read = 0;
  accepted = 0;
  readonly #shelves = new Map<
    ShelfName,
    { readonly paths: Map<string, JsonPath>; readonly lost: Set<string> }
  >();

  readonly #windows = new Map<string, ParsedTime>();

  constructor(zone: string) {
    this.zone = zone;
  }

  /** `parseWindow` in the file's zone. Each text is placed once: many events of a file share their times. */
  window(text: string): ParsedTime {
    let parsed = this.#windows.get(text);
    if (!parsed) {
      parsed = parseWindow(text, this.zone);
      this.#windows.set(text, parsed);
    }
    return parsed;
  }

  /** Takes an id for the record at `path`. False, and an error, when an earlier record has it. */
  take(list: ShelfName, id: string, path: JsonPath): boolean {
    const { paths } = this.#shelf(list);
    const first = paths.get(id);
    if (first !== undefined) {
      this.report.error(
        into(path, 'id'),
        id,
        `${written(first)} has this id already: give this ${ONE[list]} an id of its own.`,
      );
      return false;
    }
    paths.set(id, path);
    return true;
  }

  /** Remembers the id of a record that was set aside, so that what hangs on it can say so. */
  lose(list: ShelfName, id: string): void {
    this.#shelf(list).lost.add(id);
  }

  /** The sentence why an id cannot be referred to, or null when it can. `owner` is what falls with it. */
  missing(list: ShelfName, id: string, owner: string): string | null {
    const { paths, lost } = this.#shelf(list);
    if (paths.has(id)) return null;
    const one = ONE[list];
    if (lost.has(id)) {
      return `The ${one} “${short(id)}” was set aside, and ${owner} with it: mend that ${one} first`;
    }
    return `No ${one} has the id “${short(id)}”: write the id of a record in “${list}”`;
  }

  /**
   * Reads a list record by record, and counts. What cannot be read is set aside; nothing that is in the list, getters
   * that throw included, stops the rest.
   */
  list<T>(name: ListName, raw: unknown, readOne: (raw: unknown, path: JsonPath) => T | null): T[] {
    const records: T[] = [];
    const place = into(ROOT, name);
    if (raw === undefined || raw === null) return records;
    if (!Array.isArray(raw)) {
      this.report.error(place, raw, `“${name}” is no list: write its records in brackets [ ].`);
      return records;
    }
    for (let index = 0; index < raw.length; index += 1) {
      const path = into(place, index);
      this.read += 1;
      const record = this.#guarded(raw, index, path, readOne);
      if (record === null) {
        if (name !== 'relations' && name !== 'orders') this.#loseRaw(name, raw, index);
        continue;
      }
      this.accepted += 1;
      records.push(record);
    }
    return records;
  }

  #guarded<T>(
    list: readonly unknown[],
    index: number,
    path: JsonPath,
    readOne: (raw: unknown, path: JsonPath) => T | null,
  ): T | null {
    try {
      return readOne(list[index], path);
    } catch {
      this.report.error(path, null, 'This record cannot be read at all: write it as plain JSON.');
      return null;
    }
  }

  #loseRaw(name: ShelfName, list: readonly unknown[], index: number): void {
    try {
      const id = (list[index] as { id?: unknown } | null | undefined)?.id;
      if (typeof id === 'string') this.lose(name, id);
    } catch {
      // A record that cannot be read has no id to remember.
    }
  }

  #shelf(list: ShelfName) {
    let shelf = this.#shelves.get(list);
    if (!shelf) {
      shelf = { paths: new Map(), lost: new Set() };
      this.#shelves.set(list, shelf);
    }
    return shelf;
  }
}

function short(id: string): string {
  return id.length > 60 ? `${id.slice(0, 59)}…` : id;
}
