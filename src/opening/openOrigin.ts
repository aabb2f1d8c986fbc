import { fragmentData } from '../base/fragment.ts';
import { DATA_SLOT, VIEW_SLOT } from '../base/onePage.ts';

/** Where a dataset comes from. */
export type Origin =
  | { readonly kind: 'url'; readonly address: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  /** A file kept on this device. */
  | { readonly kind: 'recent'; readonly key: string }
  /** A project kept on this device, which is being made or mended. */
  | { readonly kind: 'project'; readonly key: string }
  /** A file that was opened from the device and not kept: nobody can open it again but by hand. */
  | { readonly kind: 'local'; readonly name: string }
  /** Packed into the link's fragment. */
  | { readonly kind: 'link'; readonly data: string }
  /** Inside the page itself (`#whence-data`). */
  | { readonly kind: 'page'; readonly text: string };

/** The dataset that is shown when nothing else is asked for. */
export const FIRST_DATASET = 'data/mali-2012.json';

const RECENT = 'recent:';
const PROJECT = 'project:';
const LOCAL = 'local:';

/** The dataset that the location asks for. */
export function named(): Origin {
  const data = fragmentData(window.location.hash);
  if (data !== null) return { kind: 'link', data };
  const address = new URLSearchParams(window.location.search).get('data');
  if (address === null || address === '') {
    const text = inPage(DATA_SLOT);
    return text === null ? { kind: 'url', address: FIRST_DATASET } : { kind: 'page', text };
  }
  if (address.startsWith(RECENT)) return { kind: 'recent', key: address.slice(RECENT.length) };
  if (address.startsWith(PROJECT)) return { kind: 'project', key: address.slice(PROJECT.length) };
  if (address.startsWith(LOCAL)) return { kind: 'local', name: address.slice(LOCAL.length) };
  return { kind: 'url', address };
}

/**
 * Makes the location ask for a dataset, as a new entry of the history.
 *
 * @param fragment the view that it starts with, without `#`.
 */
export function locate(origin: Origin, fragment: string): void {
  const value = queryOf(origin);
  const query = new URLSearchParams(window.location.search);
  if (value === null) query.delete('data');
  else query.set('data', value);
  // Slashes and colons may stand in a query as they are, and are read more easily so.
  const search = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  try {
    window.history.pushState(
      null,
      '',
      `${window.location.pathname}${search && `?${search}`}${fragment && `#${fragment}`}`,
    );
  } catch {
    // The browser found that the address changes too often: it stays, and so does what is on screen.
  }
}

/** Whether two origins are the same place. */
export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.kind === 'link' && b.kind === 'link') return a.data === b.data;
  if (a.kind === 'page' && b.kind === 'page') return true;
  return a.kind === b.kind && a.kind !== 'link' && a.kind !== 'page' && queryOf(a) === queryOf(b);
}

/** The text of an inert element of the page, null where there is none or it is empty. */
export function inPage(id: string): string | null {
  const text = document.getElementById(id)?.textContent ?? '';
  return text.trim() === '' ? null : text;
}

/** The view that the page itself asks for where its address asks for none: see `#whence-view`. */
export function startAtPageView(): void {
  const held = inPage(VIEW_SLOT);
  if (held === null || window.location.hash !== '') return;
  try {
    const fragment: unknown = JSON.parse(held);
    if (typeof fragment === 'string' && fragment !== '')
      window.history.replaceState(null, '', `#${fragment}`);
  } catch {
    // A view that cannot be read is no reason not to show the dataset.
  }
}

/** What `?data=` says for an origin; null for none. */
function queryOf(origin: Origin): string | null {
  switch (origin.kind) {
    case 'url':
      return origin.address === FIRST_DATASET ? null : origin.address;
    case 'recent':
      return `${RECENT}${origin.key}`;
    case 'project':
      return `${PROJECT}${origin.key}`;
    case 'local':
      return `${LOCAL}${origin.name}`;
    default:
      return null;
  }
}
