import { assertUnreachable } from '../base/assert.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Pasted } from './looksLikeData.ts';
import { useOpenDraft } from './openDraft.ts';

/** Shows what was pasted or dropped in the open sheet, ready to be opened: nothing is opened unasked. */
export function offerPasted(pasted: Pasted): void {
  const draft = useOpenDraft.getState();
  draft.tidy(useWhence.getState().dataset);
  switch (pasted.kind) {
    case 'data':
      draft.setText(pasted.text);
      break;
    case 'address':
      draft.setAddress(pasted.address);
      break;
    default:
      assertUnreachable(pasted);
  }
  draft.offer(pasted.kind === 'data' ? 'text' : 'address');
  useWhence.getState().showSheet('open');
}
