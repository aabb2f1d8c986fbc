import { ensureTemporal } from '../base/temporal.ts';
import { ensureEdtfGrammar } from '../load/edtfGrammar.ts';

/**
 * Gets what reading times needs. Must have resolved before the first `applyEdit`, `timeWindow` or `presentOf`.
 *
 * @throws (rejects) when it cannot be downloaded.
 */
export async function ensureEdit(): Promise<void> {
  await Promise.all([ensureTemporal(), ensureEdtfGrammar()]);
}
