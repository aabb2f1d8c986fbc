/** Most bytes that a dataset may have. Beyond it a browser's tab would be at risk. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** A body as text, or a sentence about why not. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Reads a response's body as UTF-8 while it arrives, and stops as soon as it is longer than `most` bytes:
 * what a server announces need not be true.
 *
 * @param alive called for every piece that arrives.
 * @throws (rejects) what the stream rejects with: a broken connection, an abort.
 */
export async function readBody(response: Response, alive: () => void, most = MOST_BYTES): Promise<Body> {
  const tooLarge = {
    kind: 'refused',
    message: `The file is larger than ${Math.round(most / 1024 / 1024)} MB, the most that can be read here: split it.`,
  } as const;
  if (Number(response.headers.get('content-length') ?? 0) > most) return tooLarge;
  const reader = response.body?.getReader();
  if (!reader) return { kind: 'text', text: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      alive();
      size += value.byteLength;
      if (size > most) return tooLarge;
      pieces.push(decode(decoder, value));
    }
    pieces.push(decode(decoder));
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return { kind: 'refused', message: 'The file is not UTF-8 text: save it as JSON in UTF-8.' };
  } finally {
    // Lets go of the connection wherever reading stopped; a stream that has failed rejects, and has been told of.
    void reader.cancel().catch(() => undefined);
  }
  return { kind: 'text', text: pieces.join('') };
}

class NotUtf8 extends Error {}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new NotUtf8();
  }
}
