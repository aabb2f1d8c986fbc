import { isMark } from '../formats/missingMarks.ts';
import {
  afterLetter,
  INCOMPLETE,
  MALFORMED,
  ROLE,
  rolePlaces,
  type Scanned,
  type ScanRole,
} from './scanned.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** How a table is written. */
export interface TableShape {
  /** Byte between cells. */
  readonly delimiter: number;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly columns: number;
}

/**
 * Finds the cells of one row of a table (RFC 4180). Every row must have as many cells as there are columns, and quotation
 * marks only where they belong; what is not plainly so is malformed here, and for the careful readers.
 */
export class RowScan implements Scanned {
  size = 0;
  readonly places = rolePlaces();
  readonly roles: Uint8Array;
  readonly valueStart: Int32Array;
  readonly valueEnd: Int32Array;
  readonly plain: Uint8Array;
  readonly #shape: TableShape;
  readonly #stops: Uint8Array;
  readonly #marked: readonly boolean[];

  /**
   * @param roles one a column.
   * @param marked columns in which a word like NA stands for an empty cell.
   */
  constructor(roles: readonly ScanRole[], shape: TableShape, marked: readonly boolean[] = []) {
    this.#marked = marked;
    const { length } = roles;
    this.roles = Uint8Array.from(roles);
    this.valueStart = new Int32Array(length);
    this.valueEnd = new Int32Array(length);
    this.plain = new Uint8Array(length);
    this.#shape = shape;
    this.#stops = new Uint8Array(256).fill(1, 0x80);
    for (const byte of [0, QUOTE, LF, CR, shape.delimiter]) this.#stops[byte] = 1;
    for (const [column, role] of roles.entries()) if (role !== ROLE.none) this.places[role] = column;
  }

  /**
   * Scans the row that begins at `at`.
   *
   * @param isLast whether no more bytes come after `end`.
   * @returns the place after the row and its line's end, `INCOMPLETE` or `MALFORMED`. A row with nothing in it has
   * size 0.
   */
  scan(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    const { valueStart, valueEnd, plain } = this;
    const { delimiter, newline, columns } = this.#shape;
    const stops = this.#stops;
    let pos = at;
    let filled = false;
    this.size = 0;
    for (let column = 0; ; column += 1) {
      if (column === columns && column > 0) return MALFORMED;
      plain[column] = 1;
      if (pos < end && bytes[pos] === QUOTE) {
        valueStart[column] = pos + 1;
        const close = this.#quoted(bytes, pos + 1, end, isLast, column);
        if (close < 0) return close;
        valueEnd[column] = close;
        pos = close + 1;
      } else {
        valueStart[column] = pos;
        for (;;) {
          while (pos < end && stops[bytes[pos] ?? 0] === 0) pos += 1;
          if (pos >= end || (bytes[pos] ?? 0) < 0x80) break;
          pos = afterLetter(bytes, pos, end);
          if (pos < 0) return pos === INCOMPLETE && isLast ? MALFORMED : pos;
        }
        valueEnd[column] = pos;
      }
      if (this.#marked[column] === true && this.#isMark(bytes, column))
        valueEnd[column] = valueStart[column] ?? 0;
      filled ||= hasInk(bytes, valueStart[column] ?? 0, valueEnd[column] ?? 0);
      const byte = pos < end ? bytes[pos] : undefined;
      if (byte === delimiter) {
        pos += 1;
        continue;
      }
      const next =
        byte === undefined ? (isLast ? pos : INCOMPLETE) : afterLine(bytes, pos, end, newline, isLast);
      if (next < 0) return next;
      if (!filled) return next;
      if (column + 1 !== columns) return MALFORMED;
      this.size = columns;
      return next;
    }
  }

  text(bytes: Uint8Array, place: number): string {
    const text = decoder.decode(bytes.subarray(this.valueStart[place], this.valueEnd[place]));
    return (this.plain[place] === 1 ? text : text.replaceAll('""', '"')).trim();
  }

  /** A cell as it stands, spaces around it too. */
  cell(bytes: Uint8Array, place: number): string {
    const text = decoder.decode(bytes.subarray(this.valueStart[place], this.valueEnd[place]));
    return this.plain[place] === 1 ? text : text.replaceAll('""', '"');
  }

  /** Whether a cell holds a word for nothing. Few begin as one, and only these are made into a text. */
  #isMark(bytes: Uint8Array, column: number): boolean {
    const [from = 0, to = 0] = [this.valueStart[column], this.valueEnd[column]];
    const first = MARK_LETTERS[bytes[from] ?? 0] === 1;
    return first && to > from && to - from < LONGEST_MARK && isMark(this.cell(bytes, column));
  }

  /** The place of the mark that closes a quoted cell. */
  #quoted(bytes: Uint8Array, at: number, end: number, isLast: boolean, column: number): number {
    let pos = at;
    while (pos < end) {
      const byte = bytes[pos] ?? 0;
      if (byte === QUOTE) {
        // Whether it is doubled shows with the next byte.
        if (pos + 1 >= end && !isLast) return INCOMPLETE;
        if (pos + 1 >= end || bytes[pos + 1] !== QUOTE) return pos;
        this.plain[column] = 0;
        pos += 2;
      } else if (byte >= 0x80) {
        pos = afterLetter(bytes, pos, end);
        if (pos < 0) return pos === INCOMPLETE && isLast ? MALFORMED : pos;
      } else if (byte === 0) return MALFORMED;
      else pos += 1;
    }
    return isLast ? MALFORMED : INCOMPLETE;
  }
}

const LONGEST_MARK = 8;
/** Letters that a word for nothing, or spaces before it, may begin with. */
const MARK_LETTERS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= 0x20 || byte >= 0x80 || 'Nn#<\\'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function hasInk(bytes: Uint8Array, from: number, to: number): boolean {
  for (let pos = from; pos < to; pos += 1) if ((bytes[pos] ?? 0) > 0x20) return true;
  return false;
}

/** The place after a line's end, which must be that of all lines. */
function afterLine(
  bytes: Uint8Array,
  at: number,
  end: number,
  newline: TableShape['newline'],
  isLast: boolean,
): number {
  if (newline === '\n') return bytes[at] === LF ? at + 1 : MALFORMED;
  if (bytes[at] !== CR) return MALFORMED;
  if (at + 1 >= end && !isLast) return INCOMPLETE;
  const isPair = at + 1 < end && bytes[at + 1] === LF;
  return isPair === (newline === '\r\n') ? at + newline.length : MALFORMED;
}
