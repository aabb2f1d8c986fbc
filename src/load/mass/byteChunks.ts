/** Size of a chunk, a power of two: a place in the whole is the number of its chunk, and its place there. */
export const CHUNK = 1 << 22;

/**
 * Bytes that arrive in pieces, in chunks of one size. Nothing is moved as they grow, so that a text of 100 MB is there
 * once while it comes in. No record lies in two chunks: see `turn`.
 */
export class ByteChunks {
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  /** The chunk that is being filled. */
  last = new Uint8Array(CHUNK);
  /** Bytes in it so far. */
  filled = 0;

  /** Number of the chunk that is being filled. */
  get number(): number {
    return this.#full.length;
  }

  /** Takes of a piece, from `at`, what still fits, and says how much that was. */
  fill(piece: Uint8Array, at: number): number {
    const room = Math.min(CHUNK - this.filled, piece.byteLength - at);
    this.last.set(room === piece.byteLength ? piece : piece.subarray(at, at + room), this.filled);
    this.filled += room;
    return room;
  }

  /** Begins a chunk. What stands from `tail` on in the one before, half a record, moves there. */
  turn(tail: number): void {
    const next = new Uint8Array(CHUNK);
    next.set(this.last.subarray(tail, this.filled));
    this.#full.push(this.last.subarray(0, tail));
    this.filled -= tail;
    this.last = next;
  }

  /** All chunks, the last one cut to what it holds. */
  chunks(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.filled < this.last.byteLength) this.last = this.last.slice(0, this.filled);
    return [...this.#full, this.last];
  }

  /** All bytes in one piece: twice the memory, for as long as both are needed. */
  joined(): Uint8Array<ArrayBuffer> {
    const chunks = [...this.#full, this.last.subarray(0, this.filled)];
    const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return bytes;
  }
}
