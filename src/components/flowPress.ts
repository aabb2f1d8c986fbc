import type { FlowSpot } from '../query/flowSpot.ts';
import { sourceAt } from '../query/flowSpot.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { useWhence } from '../store/useWhence.ts';

/**
 * What pressing a part of a flow does: its source, or the giver of a band, is shown in the panel. Where nobody is named
 * there is no card to show: like the chip that says so, it narrows to such claims, and back.
 */
export function pressSpot(flow: SourceFlow, spot: FlowSpot): void {
  const store = useWhence.getState();
  const source = sourceAt(flow, spot);
  if (source === null) store.chooseFacet('flags', 'unattributed', 'only');
  else store.selectSource(source);
}
