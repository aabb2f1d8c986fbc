import { ByteChunks, CHUNK } from './byteChunks.ts';
import { ColumnWriter, type Written } from './columnWriter.ts';
import { columnRole, type MassPlan } from './massPlan.ts';
import { INCOMPLETE, MALFORMED } from './scanned.ts';
import { isLineEnd, isWhite, RecordScan } from './scanRecord.ts';

const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const LF = 0x0a;
const CR = 0x0d;
const MARK = [0xef, 0xbb, 0xbf] as const;

/** A record of more bytes is none of a flat file. Half a chunk at most, so that it fits into the next one. */
const LONGEST_RECORD = 1 << 20;

/** A flat file as columns, and its text. */
export interface FlatColumns extends Written {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
}

/** Reads a flat file while its bytes arrive. What it cannot follow is for the careful readers. */
export interface MassReader {
  /** Rows so far. */
  readonly count: number;
  /** False as soon as the text is not what this can read. The bytes are kept all the same. */
  push(piece: Uint8Array): boolean;
  /** The columns of all records; null where the text is not, whole, a flat file. */
  finish(): FlatColumns | null;
  /** All bytes so far, for the careful readers. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/**
 * What may come next: a list, or records line by line; a record or the end of the list; a comma; a record; a line's end;
 * nothing.
 */
type State = 'begin' | 'first' | 'between' | 'record' | 'lines' | 'after' | 'failed';

/**
 * Reads a JSON list of records, or records line by line (NDJSON). It makes no object of a record: times and track go into
 * columns, the text stays as it is. Against the engine's own `JSON.parse` it takes less than half of the time and none of
 * the memory (docs/benchmarks.md).
 */
export class FlatReader implements MassReader {
  readonly #store = new ByteChunks();
  readonly #scan: RecordScan;
  readonly #writer: ColumnWriter;
  #at = 0;
  #state: State = 'begin';
  /** Whether a line has ended since the last record, and by which byte. */
  #ended = true;
  #lastByte = 0;

  /** @param lines whether each record is a line. */
  constructor(plan: MassPlan, lines: boolean) {
    this.#scan = new RecordScan((name) => {
      if (!plan.roles.has(name) && !plan.learn(name)) return null;
      return columnRole(plan, name);
    }, lines);
    this.#writer = new ColumnWriter(plan);
    this.#lines = lines;
  }

  readonly #lines: boolean;

  get count(): number {
    return this.#writer.count;
  }

  push(piece: Uint8Array): boolean {
    const store = this.#store;
    for (let at = 0; at < piece.byteLength; ) {
      at += store.fill(piece, at);
      if (this.#state !== 'failed') {
        this.#state = this.#read();
        if (store.filled - this.#at > LONGEST_RECORD) this.#state = 'failed';
      }
      if (store.filled < CHUNK) continue;
      store.turn(this.#state === 'failed' ? CHUNK : this.#at);
      this.#at = 0;
    }
    return this.#state !== 'failed';
  }

  finish(): FlatColumns | null {
    // The line of the last record need not end.
    const whole = this.#state === 'after' || (this.#state === 'lines' && this.#at === this.#store.filled);
    if (!whole || this.count === 0) return null;
    return { ...this.#writer.finish(), chunks: this.#store.chunks() };
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#store.joined();
  }

  /** Notes white space between records: lines without one count for the numbers of lines. */
  #endLine(byte: number | undefined): void {
    const isSecond = byte === LF && this.#lastByte === CR;
    if (isLineEnd(byte) && !isSecond) {
      if (this.#ended) this.#writer.passBlank();
      this.#ended = true;
    }
    this.#lastByte = byte ?? 0;
  }

  /** Reads what is there, up to the last whole record, and says what may come next. */
  #read(): State {
    const { last: bytes, filled: end } = this.#store;
    const base = this.#store.number * CHUNK;
    const scan = this.#scan;
    const writer = this.#writer;
    let state = this.#state;
    let pos = this.#at;
    for (;;) {
      while (pos < end && isWhite(bytes[pos])) {
        if (this.#lines) this.#endLine(bytes[pos]);
        pos += 1;
      }
      this.#at = pos;
      if (pos >= end) return state;
      const byte = bytes[pos];
      switch (state) {
        case 'begin':
          if (byte === MARK[0] && pos === 0) {
            if (end < MARK.length) return state;
            if (bytes[1] !== MARK[1] || bytes[2] !== MARK[2]) return 'failed';
            pos = MARK.length;
          } else if (this.#lines) {
            state = 'lines';
          } else {
            if (byte !== OPEN_BRACKET) return 'failed';
            state = 'first';
            pos += 1;
          }
          continue;
        case 'between':
          if (byte !== COMMA && byte !== CLOSE_BRACKET) return 'failed';
          state = byte === COMMA ? 'record' : 'after';
          pos += 1;
          continue;
        case 'lines':
          if (!this.#ended) return 'failed';
          break;
        case 'first':
        case 'record':
          break;
        default:
          return 'failed';
      }
      if (byte !== OPEN_BRACE) return 'failed';
      const next = scan.scan(bytes, pos, end);
      if (next === INCOMPLETE) return state;
      if (next === MALFORMED || !writer.take(bytes, base + pos, scan)) return 'failed';
      pos = next;
      this.#ended = false;
      this.#lastByte = 0;
      if (!this.#lines) state = 'between';
    }
  }
}
