import { addressOf } from './addressOf.ts';
import { MOST_BYTES, readBody, tooLarge } from './readBody.ts';

/** What became of fetching a file: `done` when all of it was taken. */
export type Fetched = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly message: string };

export interface FetchOptions {
  /** Aborting ends the fetch; the outcome is then `failed`. */
  readonly signal?: AbortSignal;
  /** Longest wait without a byte, in milliseconds. Default 30 000. */
  readonly patience?: number;
  /** Most bytes to take. Default `MOST_BYTES`. */
  readonly most?: number;
}

/**
 * Is handed every piece that arrives.
 *
 * @param bytes that have come so far, this piece included.
 * @param total what the server announced; null where it did not, or compressed it.
 */
export type TakePiece = (piece: Uint8Array<ArrayBuffer>, bytes: number, total: number | null) => void;

/**
 * Fetches a file piece by piece. Never rejects. Sends no cookies to another server, and no referrer: it learns no more than that
 * somebody asked.
 *
 * @param text an address; a relative one is next to the page.
 */
export async function fetchFile(text: string, take: TakePiece, options: FetchOptions = {}): Promise<Fetched> {
  const { signal, patience = 30_000, most = MOST_BYTES } = options;
  const page = globalThis.location?.href ?? 'http://localhost/';
  const address = addressOf(text, page);
  if (address.kind === 'refused') return failed(address.message);
  const { url } = address;
  const stop = new AbortController();
  const onAbort = () => stop.abort('asked');
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  let timer = setTimeout(() => stop.abort('slow'), patience);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort('slow'), patience);
  };
  try {
    const response = await fetch(url, {
      // A fetch from the page's own server must match the one that early.js has begun.
      credentials: url.origin === new URL(page).origin ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    alive();
    const total = announced(response);
    const message = refusal(response, url, page) ?? ((total ?? 0) > most ? tooLarge(most) : null);
    if (message !== null) {
      stop.abort('refused');
      return failed(message);
    }
    const tooMuch = await readBody(
      response.body,
      (piece, bytes) => {
        alive();
        take(piece, bytes, total);
      },
      most,
    );
    return tooMuch === null ? { kind: 'done' } : failed(tooMuch);
  } catch {
    return failed(whyStopped(stop.signal, url, patience));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Bytes that will come, where the server says so of the file as it is. */
function announced({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  const plain = (headers.get('content-encoding') ?? 'identity') === 'identity';
  return plain && Number.isSafeInteger(length) && length >= 0 ? length : null;
}

/** Why an answer is not worth reading, or null. */
function refusal(response: Response, url: URL, page: string): string | null {
  if (!response.ok) {
    const hint = response.status === 404 ? 'there is no such file there' : 'it would not give the file';
    return `${url.host} answered ${response.status}: ${hint}. Check the address.`;
  }
  if (response.url !== '') {
    const final = addressOf(response.url, page);
    if (final.kind === 'refused') return `The address leads on to another one. ${final.message}`;
  }
  const type = response.headers.get('content-type') ?? '';
  if (!/^\s*(text\/html|application\/xhtml)/i.test(type)) return null;
  return `${url.host} answered with a web page, not with a dataset: use the address of the file itself.`;
}

function whyStopped(signal: AbortSignal, url: URL, patience: number): string {
  if (signal.aborted && signal.reason === 'slow') {
    return `${url.host} sent nothing for ${Math.round(patience / 1000)} seconds: try again later.`;
  }
  if (signal.aborted) return 'Loading was stopped.';
  return `${url.host} could not be reached, or does not let other pages read this file (CORS): check the address and the connection.`;
}

function failed(message: string): Fetched {
  return { kind: 'failed', message };
}
