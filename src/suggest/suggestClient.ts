import { isOnePage } from '../base/onePage.ts';
import { startWorker } from '../load/startWorker.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SuggestDocument } from './claimSuggestion.ts';
import type { FromSuggest, ToSuggest } from './suggestProtocol.ts';
import workerUrl from './suggestWorker.ts?worker&url';

/**
 * Has a text read for suggestions in a worker, and tells what is found as it comes. Without workers the page itself reads
 * it, a paragraph at a time.
 *
 * @returns ends it: nothing more is told.
 */
export function suggestInWorker(
  document: SuggestDocument,
  sources: Dataset['sources'],
  tell: (word: FromSuggest) => void,
): () => void {
  const asked: ToSuggest = { document, sources };
  const worker = isOnePage() ? null : startWorker(workerUrl);
  let ended = false;
  const hear = (word: FromSuggest) => {
    if (!ended) tell(word);
    if (word.kind !== 'part') worker?.terminate();
  };
  if (worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<FromSuggest>) => hear(data));
    worker.addEventListener('error', () => hear({ kind: 'failed' }));
    worker.postMessage(asked);
  } else {
    const rest = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(!ended), 0));
    void import('./suggestRun.ts')
      .then(({ suggestRun }) => suggestRun(asked, hear, rest))
      .catch(() => hear({ kind: 'failed' }));
  }
  return () => {
    ended = true;
    worker?.terminate();
  };
}
