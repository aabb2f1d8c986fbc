/** What the reader of columns wants to know of a record. */
export const ROLE = {
  none: 0,
  start: 1,
  end: 2,
  track: 3,
  said: 4,
  title: 5,
  /** Its words can stand for a title that is not there. */
  says: 6,
  id: 7,
  searched: 8,
} as const;
export type ScanRole = (typeof ROLE)[keyof typeof ROLE];

/** The scan cannot go on: the bytes end inside the record, or it is none that can be read here. */
export const INCOMPLETE = -1;
export const MALFORMED = -2;

/**
 * Where the values of one record stand in the bytes. Written over by the next record, so that a million of them make no
 * objects. A value is `plain` when the bytes between its start and end are its text, no escapes in it: then it needs no
 * decoding to be compared. Nothing at all (null) is plain and empty.
 */
export interface Scanned {
  readonly size: number;
  /** The value of each role, -1 where the record has none. Of several, the last. */
  readonly places: Int32Array;
  readonly roles: Uint8Array;
  readonly valueStart: Int32Array;
  readonly valueEnd: Int32Array;
  readonly plain: Uint8Array;
  /** A value as a cell of a table has it (`cellText`). */
  text(bytes: Uint8Array, place: number): string;
}

const ROLES = Object.keys(ROLE).length;

export function rolePlaces(): Int32Array {
  return new Int32Array(ROLES).fill(-1);
}

/**
 * The place after a letter of UTF-8 that begins at `at` with a byte of 0x80 or more (RFC 3629), `INCOMPLETE` or
 * `MALFORMED`.
 */
export function afterLetter(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return MALFORMED;
  if (at + length > end) return INCOMPLETE;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return MALFORMED;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return MALFORMED;
  return at + length;
}
