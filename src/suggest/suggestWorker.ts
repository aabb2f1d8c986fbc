import type { FromSuggest, ToSuggest } from './suggestProtocol.ts';
import { suggestRun } from './suggestRun.ts';

// One text a worker: whoever has no more use for it ends it.
const tell = (word: FromSuggest) => self.postMessage(word);

self.addEventListener('message', ({ data }: MessageEvent<ToSuggest>) => {
  void suggestRun(data, tell).catch(() => tell({ kind: 'failed' }));
});
