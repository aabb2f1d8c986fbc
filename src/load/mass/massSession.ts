import { type ColumnIndex, columnIndex } from '../../model/columnIndex.ts';
import type { Dataset, Track } from '../../model/dataset.ts';
import type { MassEvents, MassFilter, MassFound } from '../../model/mass.ts';
import type { Problem } from '../../model/problem.ts';
import type { FormatReading } from '../formatReader.ts';
import { readFlatRows } from '../formats/flatRows.ts';
import { IdTable } from './idTable.ts';
import type { MassRead } from './massIntake.ts';
import { settledChoices } from './massPlan.ts';
import { MassText } from './massText.ts';
import { Names, PartIds } from './partIds.ts';
import { textMatcher } from './textMatcher.ts';

/** How many records are looked through before whoever waits gets word, and others a turn. */
const BATCH = 50_000;
/** Ids of records that have none of their own: a row's number is one that `find` can do without a search. */
const ROW = /^row-(\d{1,9})$/;
const LONGEST_ID = 180;

/**
 * A mass of events where its text is: in a worker. It counts, searches, and makes whole events of records; what is drawn
 * goes over to the page as typed arrays.
 */
export class MassSession {
  readonly title: string;
  readonly timeZone: string;
  readonly tracks: readonly Track[];
  readonly text: MassText;
  readonly #read: MassRead;
  readonly #partIds = new PartIds();
  #ids: IdTable | null = null;
  #order: Uint32Array | null = null;
  #mask: Uint8Array | null = null;
  #narrowing = 0;

  constructor(title: string, read: MassRead) {
    this.title = title;
    this.timeZone = read.plan.zone;
    this.#read = read;
    this.text = new MassText(read.flat, read.plan, read.shape);
    this.tracks = tracksOf(read.flat.columns.tracks);
  }

  get count(): number {
    return this.#read.flat.columns.count;
  }

  index(): ColumnIndex {
    return columnIndex(this.#read.flat.columns);
  }

  /** See `Mass.events`. */
  events(rows: readonly number[]): MassEvents {
    const wanted = rows.filter((row) => row >= 0 && row < this.count);
    const whole = this.#whole(wanted);
    const good = whole ? wanted : wanted.filter((row) => this.#whole([row]));
    const made = whole ?? (good.length > 0 ? this.#whole(good) : null);
    const part = this.#partIds.renamed(made ?? EMPTY, this.#idsOf(good));
    const { columns } = this.#read.flat;
    const dataset: Dataset = {
      format: 'whence/1',
      title: this.title,
      summary: null,
      timeZone: this.timeZone,
      documents: part.documents,
      sources: part.sources,
      tracks: this.tracks,
      events: part.events.map((event, i) => ({
        ...event,
        track: this.tracks[columns.track[good[i] ?? 0] ?? 0]?.id ?? '',
      })),
      claims: part.claims,
      relations: [],
      extra: {},
    };
    return { dataset, rows: good };
  }

  /** See `Mass.narrow`. A later call ends an earlier one, which then tells no more. */
  async narrow(filter: MassFilter, tell: (found: MassFound) => void): Promise<void> {
    const { columns } = this.#read.flat;
    const turn = ++this.#narrowing;
    this.#order = null;
    if (filter.tracks.length === 0 && filter.text.trim() === '') {
      this.#mask = null;
      tell({ index: columnIndex(columns), count: columns.count, seen: columns.count, done: true });
      return;
    }
    const mask = new Uint8Array(columns.count);
    this.#mask = mask;
    const wanted = new Set(filter.tracks);
    const matches = textMatcher(filter.text);
    let count = 0;
    for (let row = 0; row < columns.count; row += 1) {
      const kept = wanted.size === 0 || wanted.has(columns.track[row] ?? -1);
      if (kept && (matches === null || this.text.matches(row, matches))) {
        mask[row] = 1;
        count += 1;
      }
      if (row % BATCH !== BATCH - 1 || row + 1 === columns.count) continue;
      // The first word comes early; then only now and then, as each costs a sort of what was found.
      if (row + 1 === BATCH || row + 1 === BATCH * 8) {
        tell({ index: columnIndex(columns, mask), count, seen: row + 1, done: false });
      }
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.#narrowing) return;
    }
    // A page that was asked for meanwhile was in the order of what was found until then.
    this.#order = null;
    tell({ index: columnIndex(columns, mask), count, seen: columns.count, done: true });
  }

  /** Row of the event with an id, the first of several; null for none. */
  find(id: string): number | null {
    if (this.#read.plan.id !== null) {
      this.#ids ??= new IdTable(this.count, (row) => this.text.id(row));
      const row = this.#ids.row(id);
      if (row !== null) return row;
    }
    const made = ROW.exec(id);
    const row = made ? Number(made[1]) - 1 : -1;
    return row >= 0 && row < this.count ? row : null;
  }

  /** See `Mass.page`. */
  page(from: number, to: number): MassEvents {
    this.#order ??= this.#sorted();
    return this.events([...this.#order.subarray(from, to)]);
  }

  /** What the careful readers say of some records, by where they stand in the file. */
  problems(rows: readonly number[]): readonly Problem[] {
    const reading = this.#reading(rows);
    return reading?.kind === 'read' ? reading.result.problems : [];
  }

  #sorted(): Uint32Array {
    const { count, start } = this.#read.flat.columns;
    const mask = this.#mask;
    const rows = new Uint32Array(mask ? mask.reduce((sum, each) => sum + each, 0) : count);
    let size = 0;
    for (let row = 0; row < count; row += 1) if (!mask || mask[row] === 1) rows[size++] = row;
    const at = (row: number) => {
      const value = start[row] ?? Number.NaN;
      return Number.isNaN(value) ? Infinity : value;
    };
    let sorted = true;
    for (let i = 1; i < size && sorted; i += 1) sorted = at(rows[i - 1] ?? 0) <= at(rows[i] ?? 0);
    return sorted ? rows : rows.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b));
  }

  /** The events of some rows as the careful readers make them; null where they make another number of them. */
  #whole(rows: readonly number[]): Dataset | null {
    const reading = rows.length > 0 ? this.#reading(rows) : null;
    const dataset = reading?.kind === 'read' ? reading.result.dataset : null;
    return dataset && dataset.events.length === rows.length ? dataset : null;
  }

  #reading(rows: readonly number[]): FormatReading | null {
    if (rows.length === 0) return null;
    const choices = settledChoices(this.#read.plan);
    const context = { title: this.title, zone: this.timeZone, choices, progress: () => undefined };
    return readFlatRows(this.text.table(rows), context);
  }

  /** Ids for some rows. Where two of them have one id, or a row has none, its number is one. */
  #idsOf(rows: readonly number[]): readonly string[] {
    const taken = new Set<string>();
    return rows.map((row) => {
      const own = this.text.id(row);
      const id = own === null || own.length > LONGEST_ID || taken.has(own) ? `row-${row + 1}` : own;
      taken.add(id);
      return id;
    });
  }
}

const EMPTY = { events: [], claims: [], sources: [], documents: [] } as const;

/** Tracks with ids of their own, in the order of first mention. */
function tracksOf(names: readonly string[]): readonly Track[] {
  const ids = new Names();
  return names.map((name) => ({ id: ids.id(name, name), name, extra: {} }));
}
