import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { DATA_CACHE } from './base/dataCache.ts';

// The service worker: after one visit the page works without a network. A new one waits until the reader takes it.

/** A file of the built page; `revision` is null where its name already tells one content from another. */
interface PageFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What of the service worker's world is used here: the compiler knows the page's. */
interface Worker {
  readonly pageFiles: PageFile[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: string,
    heard: (event: { readonly data: unknown; waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
const worker = globalThis as unknown as Worker;

// `pageFiles` is put before this code by the build.
precacheAndRoute(worker.pageFiles, {
  // The address says which dataset and view; the page is one.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
});
cleanupOutdatedCaches();

// A dataset beside the page may be another tomorrow: the network's word counts, the kept one only without it.
registerRoute(
  ({ url, request }) =>
    url.href.startsWith(worker.registration.scope) &&
    request.destination === '' &&
    url.pathname.endsWith('.json'),
  new NetworkFirst({ cacheName: DATA_CACHE, networkTimeoutSeconds: 20 }),
);

worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
// The page that brought it is served by it at once.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
