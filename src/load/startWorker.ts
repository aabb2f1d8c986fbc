import workerUrl from './importWorker.ts?worker&url';

/** The part of the Trusted Types API that is used here (W3C Trusted Types; not every browser has it). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** The other worker of the page, by the name of its file, as this folder cannot import it: `suggest/suggestClient.ts`. */
const SUGGESTS = /^[^?#]*\/suggestWorker[-\w]*\.(?:js|ts)(?:\?[\w&=]*)?$/;

/** Lets the addresses of our own two workers through: the page's policy forbids all others. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('whence-worker', {
  createScriptURL: (address) => {
    const isOurs = address === workerUrl || (SUGGESTS.test(address) && isOfThisPage(address));
    if (!isOurs) throw new TypeError(`“${address}” is not a worker of this page`);
    return address;
  },
});

function isOfThisPage(address: string): boolean {
  return new URL(address, location.href).origin === location.origin;
}

/** A worker that reads one file; null where the browser gives none. */
export function startWorker(address: string = workerUrl): Worker | null {
  try {
    return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
  } catch {
    return null;
  }
}
