import { MOST_TRACKS } from '../../model/eventColumns.ts';

/** Twice as many as there can be names, so that a free place is always near. A power of two. */
const SLOTS = 1 << 17;

/** Numbers for names that come again and again, told apart by their bytes: most are never made into a string twice. */
export class NameTable {
  readonly names: string[] = [];
  readonly #byName = new Map<string, number>();
  /** Place in `#spellings` plus one, by the hash of the bytes; 0 for none. */
  readonly #slots = new Int32Array(SLOTS);
  /** Ways in which names are written, each with the number of its name. */
  readonly #spellings: { readonly bytes: Uint8Array; readonly number: number }[] = [];

  /** Number of the name in these bytes, or -1 when there are too many names. `read` makes the name of them. */
  number(bytes: Uint8Array, from: number, to: number, read: () => string): number {
    const spellings = this.#spellings;
    let slot = hashOf(bytes, from, to) & (SLOTS - 1);
    for (;;) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0) break;
      const spelling = spellings[place - 1];
      if (spelling && same(spelling.bytes, bytes, from, to)) return spelling.number;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const number = this.add(read());
    if (number >= 0 && spellings.length < MOST_TRACKS) {
      this.#slots[slot] = spellings.push({ bytes: bytes.slice(from, to), number });
    }
    return number;
  }

  /** Number of a name, or -1 when there are too many. */
  add(name: string): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.names.length === MOST_TRACKS) return -1;
    this.#byName.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

function same(own: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (own.length !== to - from) return false;
  for (let i = 0; i < own.length; i += 1) if (own[i] !== bytes[from + i]) return false;
  return true;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), its upper half folded into the lower. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
