import type { EventColumns } from '../../model/eventColumns.ts';
import type { MassPlan } from './massPlan.ts';
import { NameTable } from './nameTable.ts';
import { ROLE, type Scanned } from './scanned.ts';
import { TIME, TimeReader } from './timeReader.ts';

/** Records of which a fault is told one by one; more are counted. */
export const MOST_TOLD = 200;

/** What is wrong with the records of a file. */
export interface Faults {
  /** Numbers, from 0, of records that are no event: without a title, or empty. */
  readonly aside: readonly number[];
  /** How many of these are rows without anything in them, which are none at all. */
  readonly blank: number;
  /** Rows of the columns whose times are faulty, the first of them. */
  readonly faulty: readonly number[];
  readonly faultyCount: number;
}

/** Everything that was made of the records of a file. */
export interface Written {
  readonly columns: EventColumns;
  /** Where the text of each row begins. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly faults: Faults;
}

/** Fills the columns, a record a row. */
export class ColumnWriter {
  count = 0;
  readonly #times: TimeReader;
  readonly #names = new NameTable();
  readonly #noTrack: string;
  readonly #hasTrack: boolean;
  readonly #aside: number[] = [];
  #blank = 0;
  readonly #faulty: number[] = [];
  #faultyCount = 0;
  #start = new Float64Array(4096);
  #end = new Float64Array(4096);
  #track = new Uint16Array(4096);
  #offsets = new Uint32Array(4096);

  constructor(plan: MassPlan) {
    this.#times = new TimeReader(plan.times, plan.modes, plan.zone);
    this.#noTrack = plan.noTrack;
    this.#hasTrack = plan.track !== null;
  }

  /** Takes a scanned record. False where the file holds more than columns can, or its times are in doubt. */
  take(bytes: Uint8Array, offset: number, scan: Scanned): boolean {
    if (!isTitled(bytes, scan)) {
      this.#aside.push(this.count + this.#aside.length);
      // Its times may still tell how others are written.
      return this.#times.read(bytes, scan) !== TIME.doubt;
    }
    const row = this.count;
    if (row === this.#offsets.length) this.#grow();
    const result = this.#times.read(bytes, scan);
    if (result === TIME.doubt) return false;
    if (result === TIME.faulty) {
      this.#faultyCount += 1;
      if (this.#faulty.length < MOST_TOLD) this.#faulty.push(row);
    }
    this.#start[row] = this.#times.earliest;
    this.#end[row] = this.#times.latest;
    const track = this.#trackOf(bytes, scan);
    this.#track[row] = track;
    this.#offsets[row] = offset;
    this.count = row + 1;
    return track >= 0;
  }

  /** Passes over a row without anything in it. */
  passBlank(): void {
    this.#aside.push(this.count + this.#aside.length);
    this.#blank += 1;
  }

  finish(): Written {
    const { count } = this;
    const track = fitted(this.#track, count);
    const columns = {
      count,
      start: fitted(this.#start, count),
      end: fitted(this.#end, count),
      track,
      tracks: this.#names.names,
    };
    const faults = {
      aside: this.#aside,
      blank: this.#blank,
      faulty: this.#faulty,
      faultyCount: this.#faultyCount,
    };
    return { columns, offsets: fitted(this.#offsets, count), faults };
  }

  #trackOf(bytes: Uint8Array, scan: Scanned): number {
    const place = this.#hasTrack ? (scan.places[ROLE.track] ?? -1) : -1;
    if (place < 0) return this.#names.add(this.#noTrack);
    const nameOf = () => scan.text(bytes, place) || this.#noTrack;
    if (scan.plain[place] !== 1) return this.#names.add(nameOf());
    return this.#names.number(bytes, scan.valueStart[place] ?? 0, scan.valueEnd[place] ?? 0, nameOf);
  }

  #grow(): void {
    const size = this.#offsets.length * 2;
    this.#start = grown(new Float64Array(size), this.#start);
    this.#end = grown(new Float64Array(size), this.#end);
    this.#track = grown(new Uint16Array(size), this.#track);
    this.#offsets = grown(new Uint32Array(size), this.#offsets);
  }
}

type Column = Float64Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

function grown<T extends Column>(column: T, old: T): T {
  column.set(old);
  return column;
}

/** A column of the right length; what is a little too long is not copied for it. */
function fitted<T extends Column>(column: T, count: number): T {
  const part = count * 1.1 > column.length ? column.subarray(0, count) : column.slice(0, count);
  return part as T;
}

/** Whether a record says what happened. Else it is no event. */
function isTitled(bytes: Uint8Array, scan: Scanned): boolean {
  const title = scan.places[ROLE.title] ?? -1;
  if (title >= 0 && scan.plain[title] === 1) {
    const from = scan.valueStart[title] ?? 0;
    const first = bytes[from] ?? 0;
    if ((scan.valueEnd[title] ?? 0) > from && first > 0x20 && first < 0x80) return true;
  }
  for (let place = 0; place < scan.size; place += 1) {
    const role = scan.roles[place];
    if ((role === ROLE.title || role === ROLE.says) && scan.text(bytes, place) !== '') return true;
  }
  return false;
}
