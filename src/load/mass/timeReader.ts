import { HOUR, SECOND } from '../../base/units.ts';
import { instantsAt } from '../../base/zone.ts';
import { readDate } from '../formats/dateCell.ts';
import { endText } from '../formats/dateParts.ts';
import { ONGOING } from '../formats/flatTimes.ts';
import { RowReader } from '../formats/rowReader.ts';
import { isBackwards } from '../parseTime.ts';
import { FAST, fastInteger, fastIso, type TimeSlot } from './fastTime.ts';
import { ROLE, type Scanned } from './scanned.ts';
import type { TimeModes } from './timeModes.ts';

/** Names of the columns of times. */
export interface TimeColumns {
  readonly start: string;
  readonly end: string | null;
  readonly said: string | null;
}

/** What became of the times of a record. */
export const TIME = {
  /** The file is for the careful readers: it cannot be told how its times are meant. */
  doubt: -1,
  /** No start. */
  none: 0,
  good: 1,
  /** A start or an end cannot be read, or they are the wrong way round. */
  faulty: 2,
} as const;
export type TimeResult = (typeof TIME)[keyof typeof TIME];

const MINUS = 0x2d;
const MOST_KNOWN = 50_000;
/** Numbers between these are no dates in digits (2012, 20120321, 20120321060000). */
const [LEAST_MS, MOST_MS] = [1e9, 1e13];

type Window = Readonly<TimeSlot>;

/**
 * Reads when the event of a record was: what the careful readers would make of it, and mostly much sooner, since nearly all
 * times are ISO 8601 or numbers.
 */
export class TimeReader {
  /** From the earliest instant of the start to the last at which the event may have been under way; see `EventColumns`. */
  earliest = Number.NaN;
  latest = Number.NaN;
  readonly modes: TimeModes;
  readonly #columns: TimeColumns;
  readonly #zone: string;
  readonly #utc: boolean;
  readonly #slot: TimeSlot = { earliest: 0, latest: 0 };
  readonly #known = new Map<string, Map<string, Window | null>>();
  readonly #offsets = new Map<number, number>();
  readonly #ends: RowReader;

  constructor(columns: TimeColumns, modes: TimeModes, zone: string) {
    this.#columns = columns;
    this.modes = modes;
    this.#zone = zone;
    this.#utc = zone === 'UTC';
    this.#ends = new RowReader([{ name: columns.end ?? '', role: 'end', sure: true }]);
  }

  read(bytes: Uint8Array, scan: Scanned): TimeResult {
    const slot = this.#slot;
    const { places } = scan;
    this.earliest = Number.NaN;
    this.latest = Number.NaN;
    const said = places[ROLE.said] ?? -1;
    if (said >= 0 && !this.#fits(bytes, scan, said)) return TIME.doubt;
    const start = places[ROLE.start] ?? -1;
    const end = places[ROLE.end] ?? -1;
    const hasEnd = end >= 0 && !isEmpty(scan, end);
    const hasStart = start >= 0 && !isEmpty(scan, start);
    if (hasStart && this.#fast(bytes, scan, start, this.#columns.start)) {
      const { earliest, latest } = slot;
      if (!hasEnd) {
        this.earliest = earliest;
        this.latest = latest;
        return TIME.good;
      }
      if (this.#fast(bytes, scan, end, this.#columns.end ?? '')) {
        this.earliest = earliest;
        this.latest = Math.max(slot.latest, latest);
        return isBackwards({ earliest, latest }, slot) ? TIME.faulty : TIME.good;
      }
    }
    return this.#slow(hasStart ? scan.text(bytes, start) : '', hasEnd ? scan.text(bytes, end) : '');
  }

  /** Reads a value that is plainly a time, into the slot. */
  #fast(bytes: Uint8Array, scan: Scanned, place: number, column: string): boolean {
    if (scan.plain[place] !== 1) return false;
    const slot = this.#slot;
    const from = scan.valueStart[place] ?? 0;
    const to = scan.valueEnd[place] ?? 0;
    if (bytes[from + 4] === MINUS) {
      const kind = fastIso(bytes, from, to, slot);
      if (kind === FAST.instant) return true;
      if (kind !== FAST.none) return this.#utc || (kind === FAST.local && this.#place(slot));
    }
    const mode = this.modes.numbers.get(column);
    const number = mode === 'milliseconds' || mode === 'seconds' ? fastInteger(bytes, from, to) : Number.NaN;
    const size = Math.abs(number);
    if (mode === 'milliseconds' && size >= LEAST_MS && size < MOST_MS) {
      slot.earliest = Math.floor(number / SECOND) * SECOND;
      slot.latest = slot.earliest === number ? number : slot.earliest + SECOND;
      return true;
    }
    if (mode === 'seconds' && size >= 1e9 && size < 1e10) {
      slot.earliest = number * SECOND;
      slot.latest = slot.earliest;
      return true;
    }
    return false;
  }

  /** Puts a clock time of the zone, read as if in UTC, where it belongs: by the offset of its hour, where it has but one. */
  #place(slot: TimeSlot): boolean {
    const hour = Math.floor(slot.earliest / HOUR) * HOUR;
    let offset = this.#offsets.get(hour);
    if (offset === undefined) {
      offset = offsetOf(hour, this.#zone);
      if (this.#offsets.size >= MOST_KNOWN) this.#offsets.clear();
      this.#offsets.set(hour, offset);
    }
    if (Number.isNaN(offset)) return false;
    slot.earliest -= offset;
    slot.latest -= offset;
    return true;
  }

  #slow(start: string, end: string): TimeResult {
    const { start: startColumn, end: endColumn } = this.#columns;
    const until = end === '' ? '' : endText({ where: '', cells: [end] }, this.#ends, start);
    const ongoing = until !== '' && ONGOING.test(until);
    const first = start === '' ? null : this.#window(start, startColumn);
    const last = until === '' || ongoing ? null : this.#window(until, endColumn ?? '');
    if (first === undefined || last === undefined) return TIME.doubt;
    const faulty = (start !== '' && !first) || (until !== '' && !ongoing && !last);
    // Open on both sides it says nothing.
    if (!first || (first.earliest === -Infinity && first.latest === Infinity))
      return faulty ? TIME.faulty : TIME.none;
    this.earliest = first.earliest;
    this.latest = Math.max(first.latest, ongoing ? Infinity : (last?.latest ?? -Infinity));
    return faulty || (last && isBackwards(first, last)) ? TIME.faulty : TIME.good;
  }

  /** Where a text lies; null where it is no time, undefined where it puts the file in doubt. */
  #window(text: string, column: string): Window | null | undefined {
    const known = this.#known.get(column) ?? new Map<string, Window | null>();
    this.#known.set(column, known);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (!this.modes.fits(text, column)) return undefined;
    const numbers = this.modes.numbers.get(column) ?? 'calendar';
    const cell = readDate(text, { order: this.modes.order, numbers, zone: this.#zone });
    if (cell.kind === 'ambiguous') return undefined;
    const window =
      cell.kind === 'time' ? { earliest: cell.window.earliest, latest: cell.window.latest } : null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, window);
    return window;
  }

  /** Whether a time that goes into no column leaves it clear how times are written. */
  #fits(bytes: Uint8Array, scan: Scanned, place: number): boolean {
    if (isEmpty(scan, place)) return true;
    const column = this.#columns.said ?? '';
    return (
      this.#fast(bytes, scan, place, column) || this.#window(scan.text(bytes, place), column) !== undefined
    );
  }
}

function isEmpty(scan: Scanned, place: number): boolean {
  return scan.plain[place] === 1 && scan.valueStart[place] === scan.valueEnd[place];
}

/** Milliseconds that a zone is ahead of UTC through a whole hour of its clocks; NaN where it is not always the same. */
function offsetOf(hour: number, zone: string): number {
  const offsets = [hour, hour + HOUR / 2, hour + HOUR - SECOND].map((local) => {
    const found = instantsAt(local, zone);
    return found.kind === 'instant' && found.earliest === found.latest ? local - found.earliest : Number.NaN;
  });
  return new Set(offsets).size === 1 ? (offsets[0] ?? Number.NaN) : Number.NaN;
}
