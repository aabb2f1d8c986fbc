import { useCallback, useEffect, useRef, useState } from 'react';
import { claimsAt, type FlowSpot, sourceAt } from '../query/flowSpot.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { useWhence } from '../store/useWhence.ts';

/** What of a flow is looked at, and how to look at something else. */
export interface FlowLook {
  /** Null when there is nothing of the kind in this flow. */
  readonly spot: FlowSpot | null;
  /** True while the pointer or the focus is on it, or on its source elsewhere: the rest then stands back. */
  readonly pointed: boolean;
  /** Stays the same from render to render. */
  readonly point: (spot: FlowSpot | null) => void;
}

/**
 * The spot that a reader looks at in a flow: what is pointed at or focused in it, else the source lit elsewhere, else
 * the selected source or event. Pointing at a part lights its source everywhere.
 */
export function useFlowSpot(flow: SourceFlow): FlowLook {
  const [pointed, setPointed] = useState<FlowSpot | null>(null);
  const litSource = useWhence((s) => s.litSource);
  const selection = useWhence((s) => s.selection);
  const light = useWhence((s) => s.light);
  const latest = useRef(flow);
  latest.current = flow;
  const point = useCallback(
    (spot: FlowSpot | null) => {
      setPointed((was) => (was?.kind === spot?.kind && keyOf(was) === keyOf(spot) ? was : spot));
      light(spot && sourceAt(latest.current, spot));
    },
    [light],
  );
  // A part taken away under the pointer gets no leave event, and its source would stay lit.
  useEffect(() => () => light(null), [light]);

  const has = (spot: FlowSpot | null) => spot !== null && claimsAt(flow, spot).length > 0;
  const elsewhere: FlowSpot | null = litSource === null ? null : { kind: 'source', id: litSource };
  if (has(pointed)) return { spot: pointed, pointed: true, point };
  if (has(elsewhere)) return { spot: elsewhere, pointed: true, point };
  const picked: FlowSpot | null = selection.kind === 'none' ? null : selection;
  return { spot: has(picked) ? picked : null, pointed: false, point };
}

function keyOf(spot: FlowSpot | null): string | null {
  if (!spot) return null;
  return spot.kind === 'node' || spot.kind === 'link' ? spot.key : spot.id;
}
