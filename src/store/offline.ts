import { create } from 'zustand';
import { DATA_CACHE } from '../base/dataCache.ts';

/** The part of the Trusted Types API that is used here (W3C Trusted Types; not every browser has it). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const SCRIPT = './sw.js';

interface OfflineState {
  /** A new version of the page lies ready on the device; it is used once the reader says so, or at the next visit. */
  readonly update: boolean;
  /** Loads the page anew with the new version. */
  take(): void;
}

/** Whether the page has a newer version of itself on the device. */
export const useOffline = create<OfflineState>()(() => ({ update: false, take: () => undefined }));

/**
 * Keeps the page and its dataset on the device, for when there is no network. Does nothing where the browser cannot, where the
 * reader saves data, and for a page from disk. Never reloads by itself, and never rejects.
 */
export async function startOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (!serviceWorker || saves || !window.location.protocol.startsWith('http')) return;
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('whence-offline', { createScriptURL: only });
    const registration = await serviceWorker.register(policy ? policy.createScriptURL(SCRIPT) : SCRIPT);
    watch(registration, serviceWorker);
    await serviceWorker.ready;
    if (navigator.onLine) await keepData();
  } catch {
    // Private windows and blocked storage have none: the page works as ever, with a network.
  }
}

function only(address: string): string {
  if (address !== SCRIPT) throw new TypeError(`“${address}” is not the service worker`);
  return address;
}

/** The dataset on screen was fetched before the service worker was there. */
async function keepData(): Promise<void> {
  const address = new URLSearchParams(window.location.search).get('data') ?? 'data/mali-2012.json';
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  if (url?.origin !== window.location.origin || !url.pathname.endsWith('.json')) return;
  const cache = await caches.open(DATA_CACHE);
  if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  const offer = () => {
    const { waiting } = registration;
    // The first one ever replaces nothing.
    if (!waiting || !container.controller) return;
    const take = () => {
      container.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage('take-over');
    };
    useOffline.setState({ update: true, take });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
