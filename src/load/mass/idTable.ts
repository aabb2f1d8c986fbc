/** Rows by their ids, the first of each id, in two arrays of numbers: eight to sixteen bytes a row. */
export class IdTable {
  readonly #idOf: (row: number) => string | null;
  /** Row plus one, by the hash of its id; 0 for none. */
  readonly #slots: Uint32Array;
  readonly #hashes: Uint32Array;

  /** @param idOf the id of a row; asked once for each row, and once more for what is sought. */
  constructor(count: number, idOf: (row: number) => string | null) {
    this.#idOf = idOf;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 1.5 + 2)));
    this.#hashes = new Uint32Array(this.#slots.length);
    for (let row = 0; row < count; row += 1) {
      const id = idOf(row);
      if (id !== null) this.#add(id, row);
    }
  }

  /** The first row with an id, or null. */
  row(id: string): number | null {
    const found = this.#slots[this.#slotOf(id, hashOf(id))] ?? 0;
    return found === 0 ? null : found - 1;
  }

  #add(id: string, row: number): void {
    const hash = hashOf(id);
    const slot = this.#slotOf(id, hash);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = row + 1;
    this.#hashes[slot] = hash;
  }

  /** Where an id is, or the free slot where it would be. */
  #slotOf(id: string, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0 || (this.#hashes[slot] === hash && this.#idOf(found - 1) === id)) return slot;
      slot = (slot + 1) & last;
    }
  }
}

/** FNV-1a over the units of a text, 32 bits (Fowler, Noll, Vo), its bits spread once more at the end. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
