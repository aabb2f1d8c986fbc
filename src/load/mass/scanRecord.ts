import { cellText } from '../formats/flatTable.ts';
import {
  afterLetter,
  INCOMPLETE,
  MALFORMED,
  ROLE,
  rolePlaces,
  type Scanned,
  type ScanRole,
} from './scanned.ts';

// Bytes of the JSON grammar (RFC 8259).
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Most keys of a record that are looked at. A record with more is no flat event. */
const MOST_KEYS = 256;
/** A place beyond the pairs: what is written there is gone. */
const NO_PAIR = MOST_KEYS;
/** Most ways to write what stands between two values. */
const MOST_SIGNS = 600;
/** Digits that a number has at most to be written as it stands. */
const SAFE_DIGITS = 15;

/** What stands before a value, as it stands: `,"start": `. Or what ends a record: a brace. */
interface Sign {
  readonly bytes: Uint8Array;
  /** Number of its key; -1 where it ends the record. */
  readonly key: number;
  readonly role: ScanRole;
  /** What came next the last time. */
  next: Sign | null;
}

/**
 * The role of a key that comes for the first time. Null: no record of this file may have it, and the scan ends as
 * malformed.
 */
export type RoleOfKey = (name: string) => ScanRole | null;

/**
 * Finds the values of one JSON record, and makes no object of it. Records of a file mostly have the same keys in the same
 * order, written alike: so the bytes between two values are compared with what stood there before, and only what is new
 * is looked at byte by byte. What a JSON parser would refuse is refused; so is a key that stands twice in a record.
 */
export class RecordScan implements Scanned {
  size = 0;
  readonly places = rolePlaces();
  readonly roles = new Uint8Array(MOST_KEYS);
  readonly keys = new Int32Array(MOST_KEYS);
  readonly valueStart = new Int32Array(MOST_KEYS);
  readonly valueEnd = new Int32Array(MOST_KEYS);
  readonly plain = new Uint8Array(MOST_KEYS);
  /** Names of the keys that came so far. */
  readonly names: string[] = [];
  readonly #roleOf: RoleOfKey;
  /** Whether a record ends with its line, as in NDJSON. */
  readonly #lines: boolean;
  readonly #signs: Sign[] = [];
  readonly #begin: Sign = { bytes: new Uint8Array(0), key: -1, role: ROLE.none, next: null };
  /** Which record each key stood in the last time. */
  readonly #seen = new Int32Array(MOST_SIGNS).fill(-1);
  #serial = 0;
  readonly #keyRoles: ScanRole[] = [];

  constructor(roleOf: RoleOfKey, lines = false) {
    this.#roleOf = roleOf;
    this.#lines = lines;
  }

  /**
   * Scans the record that begins at `at` with a brace.
   *
   * @returns the place after the record, `INCOMPLETE` or `MALFORMED`.
   */
  scan(bytes: Uint8Array, at: number, end: number): number {
    const { places, roles, keys, valueStart, valueEnd, plain } = this;
    const seen = this.#seen;
    const serial = this.#serial + 1;
    this.#serial = serial;
    this.size = 0;
    for (let role = 0; role < places.length; role += 1) places[role] = -1;
    let sign = this.#begin;
    let pos = at;
    for (let pair = 0; ; pair += 1) {
      const guess = sign.next;
      if (guess !== null && stands(guess.bytes, bytes, pos, end)) sign = guess;
      else {
        const found = this.#otherSign(bytes, pos, end, pair === 0);
        if (typeof found === 'number') return found;
        sign.next = found;
        sign = found;
      }
      pos += sign.bytes.length;
      const { key, role } = sign;
      if (key < 0) {
        this.size = pair;
        return pos;
      }
      if (pair === MOST_KEYS || seen[key] === serial) return MALFORMED;
      seen[key] = serial;
      while (pos < end && isWhite(bytes[pos])) {
        if (this.#lines && isLineEnd(bytes[pos])) return MALFORMED;
        pos += 1;
      }
      if (pos >= end) return INCOMPLETE;
      const first = bytes[pos] ?? 0;
      if (first === QUOTE) {
        pos += 1;
        valueStart[pair] = pos;
        while (pos < end && PLAIN[bytes[pos] ?? 0] === 1) pos += 1;
        plain[pair] = 1;
        if (bytes[pos] !== QUOTE || pos >= end) {
          const close = this.#restOfText(bytes, pos, end, pair);
          if (close < 0) return close;
          pos = close;
        }
        valueEnd[pair] = pos;
        pos += 1;
      } else {
        const next = this.#bareValue(bytes, pos, end, pair, key);
        if (next < 0) return next;
        pos = next;
      }
      keys[pair] = key;
      roles[pair] = role;
      if (role !== ROLE.none) places[role] = pair;
    }
  }

  text(bytes: Uint8Array, place: number): string {
    const [from = 0, to = 0] = [this.valueStart[place], this.valueEnd[place]];
    const isText = bytes[from - 1] === QUOTE;
    if (this.plain[place] === 1) {
      const text = decoder.decode(bytes.subarray(from, to));
      return isText ? text.trim() : text;
    }
    const written = decoder.decode(bytes.subarray(isText ? from - 1 : from, isText ? to + 1 : to));
    return cellText(JSON.parse(written));
  }

  /** Goes on in a text from a byte that is not plain, to its closing mark. */
  #restOfText(bytes: Uint8Array, at: number, end: number, pair: number): number {
    let pos = at;
    while (pos < end) {
      const byte = bytes[pos] ?? 0;
      if (byte === QUOTE) return pos;
      if (byte === BACKSLASH) {
        this.plain[pair] = 0;
        pos = afterEscape(bytes, pos, end);
      } else if (byte >= 0x80) pos = afterLetter(bytes, pos, end);
      else if (byte < 0x20) return MALFORMED;
      else pos += 1;
      if (pos < 0) return pos;
    }
    return INCOMPLETE;
  }

  /** A value without quotation marks: number, word, list or record. */
  #bareValue(bytes: Uint8Array, at: number, end: number, pair: number, key: number): number {
    const first = bytes[at] ?? 0;
    this.valueStart[pair] = at;
    this.plain[pair] = 1;
    if (first === OPEN_BRACE || first === OPEN_BRACKET) return this.#nested(bytes, at, end, pair, key);
    if (stands(NULL, bytes, at, end) && at + 4 < end && endsValue(bytes[at + 4])) {
      this.valueEnd[pair] = at;
      return at + 4;
    }
    const digits = first === MINUS ? at + 1 : at;
    let pos = digits;
    while (pos < end) {
      const byte = bytes[pos] ?? 0;
      if (byte < ZERO || byte > NINE) break;
      pos += 1;
    }
    if (pos >= end) return INCOMPLETE;
    const isPlain = pos > digits && pos - digits <= SAFE_DIGITS && (bytes[digits] !== ZERO || pos === at + 1);
    if (isPlain && endsValue(bytes[pos])) {
      this.valueEnd[pair] = pos;
      return pos;
    }
    while (pos < end && !endsValue(bytes[pos])) pos += 1;
    if (pos >= end) return INCOMPLETE;
    const word = decoder.decode(bytes.subarray(at, pos));
    if (!WORD.test(word)) return MALFORMED;
    this.plain[pair] = 0;
    this.valueEnd[pair] = pos;
    return pos;
  }

  #nested(bytes: Uint8Array, at: number, end: number, pair: number, key: number): number {
    if (bytes[at] === OPEN_BRACE && SPREAD.test(this.names[key] ?? '')) return MALFORMED;
    const next = afterNested(bytes, at, end);
    if (next < 0) return next;
    this.plain[pair] = 0;
    this.valueEnd[pair] = next;
    const part = bytes.subarray(at, next);
    if (this.#lines && part.some(isLineEnd)) return MALFORMED;
    try {
      JSON.parse(strict.decode(part));
    } catch {
      return MALFORMED;
    }
    return next;
  }

  /** A sign that was known and not expected here, or a new one. */
  #otherSign(bytes: Uint8Array, at: number, end: number, opens: boolean): Sign | number {
    for (const sign of this.#signs) {
      if ((sign.bytes[0] === OPEN_BRACE) === opens && stands(sign.bytes, bytes, at, end)) return sign;
    }
    let pos = afterWhite(bytes, opens ? at + 1 : at, end);
    const mayEnd = bytes[pos] === CLOSE_BRACE;
    if (!opens && !mayEnd) {
      if (pos >= end) return INCOMPLETE;
      if (bytes[pos] !== COMMA) return MALFORMED;
      pos = afterWhite(bytes, pos + 1, end);
    }
    if (pos >= end) return INCOMPLETE;
    if (mayEnd) return this.#newSign(bytes.slice(at, pos + 1), null);
    if (bytes[pos] !== QUOTE) return MALFORMED;
    const from = pos;
    pos = this.#restOfText(bytes, pos + 1, end, NO_PAIR);
    if (pos < 0) return pos;
    const name = bytes.slice(from, pos + 1);
    pos = afterWhite(bytes, pos + 1, end);
    if (pos >= end) return INCOMPLETE;
    if (bytes[pos] !== COLON) return MALFORMED;
    pos = afterWhite(bytes, pos + 1, end);
    return pos >= end ? INCOMPLETE : this.#newSign(bytes.slice(at, pos), name);
  }

  #newSign(bytes: Uint8Array, name: Uint8Array | null): Sign | number {
    if (this.#signs.length === MOST_SIGNS || (this.#lines && bytes.some(isLineEnd))) return MALFORMED;
    let sign: Sign = { bytes, key: -1, role: ROLE.none, next: null };
    if (name) {
      const key = this.#keyOf(JSON.parse(decoder.decode(name)) as string);
      if (key < 0) return MALFORMED;
      sign = { ...sign, key, role: this.#keyRoles[key] ?? ROLE.none };
    }
    this.#signs.push(sign);
    return sign;
  }

  #keyOf(name: string): number {
    const known = this.names.indexOf(name);
    if (known >= 0) return known;
    const role = this.#roleOf(name);
    if (role === null) return -1;
    this.#keyRoles.push(role);
    return this.names.push(name) - 1;
  }
}

/** Keys whose objects the careful readers may spread out into columns of their own (`jsonTable`). */
const SPREAD = /^(?:time|times|date|dates|when|period|interval|temporal|properties)$/i;

const decoder = new TextDecoder();
const strict = new TextDecoder('utf-8', { fatal: true });
const NULL = new TextEncoder().encode('null');
const WORD = /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Bytes that may stand in a text and mean themselves. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x80 && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);

export function isWhite(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function endsValue(byte: number | undefined): boolean {
  return byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || isWhite(byte);
}

function afterWhite(bytes: Uint8Array, at: number, end: number): number {
  let pos = at;
  while (pos < end && isWhite(bytes[pos])) pos += 1;
  return pos;
}

function stands(wanted: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  const { length } = wanted;
  if (at + length > end) return false;
  for (let i = 0; i < length; i += 1) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** The place after an escape that begins with a backslash. */
function afterEscape(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return INCOMPLETE;
  const letter = String.fromCharCode(bytes[at + 1] ?? 0);
  if (letter !== 'u') return '"\\/bfnrt'.includes(letter) ? at + 2 : MALFORMED;
  if (at + 6 > end) return INCOMPLETE;
  for (let pos = at + 2; pos < at + 6; pos += 1) {
    if (!/^[\da-fA-F]$/.test(String.fromCharCode(bytes[pos] ?? 0))) return MALFORMED;
  }
  return at + 6;
}

/** The place after a list or a record, as far as its brackets tell. */
function afterNested(bytes: Uint8Array, at: number, end: number): number {
  let depth = 0;
  let quoted = false;
  for (let pos = at; pos < end; pos += 1) {
    const byte = bytes[pos];
    if (quoted) {
      if (byte === BACKSLASH) pos += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === 0) return pos + 1;
    }
  }
  return INCOMPLETE;
}
