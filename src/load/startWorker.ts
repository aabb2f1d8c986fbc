import workerUrl from './importWorker.ts?worker&url';

/** The part of the Trusted Types API that is used here (W3C Trusted Types; not every browser has it). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Lets one address through, that of our own worker: the page's policy forbids all others. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('whence-worker', {
  createScriptURL: (address) => {
    if (address !== workerUrl) throw new TypeError(`“${address}” is not the import worker`);
    return address;
  },
});

/** A worker that reads one file; null where the browser gives none. */
export function startWorker(): Worker | null {
  try {
    return new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, { type: 'module' });
  } catch {
    return null;
  }
}
