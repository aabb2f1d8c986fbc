/** An address that a dataset may be fetched from, or a sentence about why not. */
export type Address =
  | { readonly kind: 'ok'; readonly url: URL }
  | { readonly kind: 'refused'; readonly message: string };

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/**
 * Resolves an address against the page's own. Allowed are https, http on this very machine (for work on a dataset),
 * and whatever the page itself came by. The page's Content-Security-Policy says the same.
 */
export function addressOf(text: string, page: string): Address {
  let url: URL;
  try {
    url = new URL(text, page);
  } catch {
    return refuse(`“${short(text)}” is no address: write one like https://example.org/dataset.json.`);
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('The address holds a user name or password: take them out.');
  }
  if (url.protocol === 'https:') return { kind: 'ok', url };
  if (url.protocol === 'http:') {
    if (LOOPBACK.has(url.hostname) || url.origin === originOf(page)) return { kind: 'ok', url };
    return refuse(`“${short(url.host)}” would send the dataset unprotected: use an https:// address.`);
  }
  if (url.protocol === 'file:') {
    return refuse(
      'A page cannot fetch files of this computer: serve the file over http://localhost, or from an https:// address.',
    );
  }
  return refuse(`“${short(url.protocol)}” addresses are not fetched: use one that starts with https://.`);
}

function originOf(page: string): string | null {
  try {
    return new URL(page).origin;
  } catch {
    return null;
  }
}

function refuse(message: string): Address {
  return { kind: 'refused', message };
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
