import { ByteChunks, CHUNK } from './byteChunks.ts';
import { ColumnWriter } from './columnWriter.ts';
import type { FlatColumns, MassReader } from './flatReader.ts';
import { columnRole, type MassPlan, markedColumns } from './massPlan.ts';
import { INCOMPLETE, MALFORMED } from './scanned.ts';
import { RowScan, type TableShape } from './scanRow.ts';

const LONGEST_ROW = 1 << 20;
const MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Reads delimited text, one event a row, straight from its bytes: cells stay where they are, in the one copy of the text.
 * Rows that are ragged or have odd quotation marks make the whole file one for the careful readers.
 */
export class TableReader implements MassReader {
  readonly #store = new ByteChunks();
  readonly #scan: RowScan;
  readonly #writer: ColumnWriter;
  #at = 0;
  #rows = 0;
  #failed = false;

  constructor(plan: MassPlan, shape: TableShape) {
    this.#scan = new RowScan(
      [...plan.roles.keys()].map((name) => columnRole(plan, name)),
      shape,
      markedColumns(plan),
    );
    this.#writer = new ColumnWriter(plan);
  }

  get count(): number {
    return this.#writer.count;
  }

  push(piece: Uint8Array): boolean {
    const store = this.#store;
    for (let at = 0; at < piece.byteLength; ) {
      at += store.fill(piece, at);
      if (!this.#failed) this.#failed = !this.#read(false) || store.filled - this.#at > LONGEST_ROW;
      if (store.filled < CHUNK) continue;
      store.turn(this.#failed ? CHUNK : this.#at);
      this.#at = 0;
    }
    return !this.#failed;
  }

  finish(): FlatColumns | null {
    if (this.#failed || !this.#read(true) || this.count === 0) return null;
    return { ...this.#writer.finish(), chunks: this.#store.chunks() };
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#store.joined();
  }

  #read(isLast: boolean): boolean {
    const { last: bytes, filled: end } = this.#store;
    const base = this.#store.number * CHUNK;
    const scan = this.#scan;
    const writer = this.#writer;
    let pos = this.#at;
    while (pos < end) {
      if (this.#rows === 0 && pos === 0 && bytes[0] === MARK[0]) {
        if (end < MARK.length) return !isLast;
        if (bytes[1] !== MARK[1] || bytes[2] !== MARK[2]) return false;
        pos = MARK.length;
        this.#at = pos;
        continue;
      }
      const next = scan.scan(bytes, pos, end, isLast);
      if (next === INCOMPLETE) return true;
      if (next === MALFORMED) return false;
      // The first row has the names of the columns.
      if (this.#rows > 0) {
        if (scan.size === 0) writer.passBlank();
        else if (!writer.take(bytes, base + pos, scan)) return false;
      } else if (scan.size === 0) return false;
      this.#rows += 1;
      pos = next;
      this.#at = pos;
    }
    return true;
  }
}
