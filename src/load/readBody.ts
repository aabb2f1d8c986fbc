/** Most bytes that a file may have. Beyond it a browser's tab would be at risk. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** The sentence for a file beyond the limit. */
export function tooLarge(most = MOST_BYTES): string {
  return `The file is larger than ${Math.round(most / 1024 / 1024)} MB, the most that can be read here: split it.`;
}

/**
 * Reads a stream piece by piece while it arrives, and stops as soon as it is longer than `most` bytes: what a server
 * announces, or a compressed file seems to hold, need not be true.
 *
 * @param take is handed every piece, with the bytes that have come so far.
 * @returns null when all was read, else the sentence why not.
 * @throws (rejects) what the stream rejects with: a broken connection, an abort.
 */
export async function readBody(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  take: (piece: Uint8Array<ArrayBuffer>, bytes: number) => void,
  most = MOST_BYTES,
): Promise<string | null> {
  const reader = stream?.getReader();
  if (!reader) return null;
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return null;
      size += value.byteLength;
      if (size > most) return tooLarge(most);
      take(value, size);
    }
  } finally {
    // Lets go of the connection wherever reading stopped; a stream that has failed rejects, and has been told of.
    void reader.cancel().catch(() => undefined);
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
