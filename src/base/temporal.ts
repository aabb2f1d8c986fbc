/**
 * Makes `globalThis.Temporal` exist. Must have resolved before any call into `zone.ts`, `parseTime` or `parseDataset`.
 * Browsers that have Temporal download nothing; others get the polyfill as a chunk of its own.
 *
 * @throws (rejects) when the polyfill is needed and cannot be downloaded.
 */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
