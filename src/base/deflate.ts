/**
 * A text packed for a link: UTF-8, deflated (RFC 1951, without header), in the alphabet that URLs leave alone
 * (base64url, RFC 4648 section 5, without padding). Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD;
 * text that comes from `JSON.stringify` has none, since it writes them as escapes.
 *
 * @throws (rejects) where the browser has no CompressionStream.
 */
export async function deflateText(text: string): Promise<string> {
  const stream = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('deflate-raw'));
  return base64Url(await allOf(stream, Number.POSITIVE_INFINITY));
}

/**
 * The inverse of `deflateText`; null for anything else: cut, changed, not UTF-8, or longer than `most`. Never rejects.
 *
 * @param most bytes that may come out. A few letters can be made to unpack to gigabytes: it stops there.
 */
export async function inflateText(text: string, most: number): Promise<string | null> {
  try {
    const stream = streamOf(bytesOf(text)).pipeThrough(new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await allOf(stream, most));
  } catch {
    return null;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

async function allOf(stream: ReadableStream<Bytes>, most: number): Promise<Bytes> {
  const reader = stream.getReader();
  const pieces: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError(`more than ${most} bytes`);
    }
    pieces.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

/** As many bytes as one call may have arguments, and a multiple of three, so that the pieces join. */
const PIECE = 3 * 8192;

function base64Url(bytes: Bytes): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    out += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return out.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Bytes {
  // `atob` would also take the other alphabet, padding and spaces: no link of ours has them.
  if (!/^[\w-]+$/.test(text)) throw new TypeError('not base64url');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
