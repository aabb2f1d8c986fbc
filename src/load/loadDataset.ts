import { addressOf } from './addressOf.ts';
import { ensureEdtfGrammar, needsEdtfGrammar } from './edtfGrammar.ts';
import type { ParseResult } from './parseDataset.ts';
import { parseText } from './parseText.ts';
import { readBody } from './readBody.ts';

/** What became of fetching a dataset. `loaded` may still hold `dataset: null`, with problems that say why. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly result: ParseResult }
  | { readonly kind: 'failed'; readonly message: string };

export interface LoadOptions {
  /** Aborting ends the fetch; the outcome is then `failed`. */
  readonly signal?: AbortSignal;
  /** Longest wait without a byte, in milliseconds. Default 30 000. */
  readonly patience?: number;
}

/**
 * Fetches a dataset and reads it. Never rejects. Sends no cookies to another server, and no referrer: it learns no
 * more than that somebody asked.
 *
 * @param text an address; a relative one is next to the page.
 */
export async function loadDataset(text: string, options: LoadOptions = {}): Promise<LoadOutcome> {
  const { signal, patience = 30_000 } = options;
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
    const message = refusal(response, url, page);
    if (message !== null) {
      stop.abort('refused');
      return failed(message);
    }
    const body = await readBody(response, alive);
    if (body.kind === 'refused') return failed(body.message);
    if (/^\s*</.test(body.text)) return failed(notJson(url));
    if (needsEdtfGrammar(body.text)) await ensureEdtfGrammar();
    return { kind: 'loaded', result: parseText(body.text) };
  } catch {
    return failed(whyStopped(stop.signal, url, patience));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
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
  return /^\s*(text\/html|application\/xhtml)/i.test(type) ? notJson(url) : null;
}

function notJson(url: URL): string {
  return `${url.host} answered with a web page, not with a dataset: use the address of the JSON file itself.`;
}

function whyStopped(signal: AbortSignal, url: URL, patience: number): string {
  if (signal.aborted && signal.reason === 'slow') {
    return `${url.host} sent nothing for ${Math.round(patience / 1000)} seconds: try again later.`;
  }
  if (signal.aborted) return 'Loading was stopped.';
  return `${url.host} could not be reached, or does not let other pages read this file (CORS): check the address and the connection.`;
}

function failed(message: string): LoadOutcome {
  return { kind: 'failed', message };
}
