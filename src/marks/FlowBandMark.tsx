import { memo } from 'react';
import type { FlowSceneLink } from '../layout/flow.ts';
import type { MarkGroupProps } from './EventMark.tsx';
import { flowRibbon } from './flowRibbon.ts';
import { stateClass } from './stateClass.ts';

/**
 * What one source handed to another: a band as wide as its claims, in the colour of the giver's kind.
 *
 * @param share how much of it is lit, 0 to 1. @param dimmed whether the rest stands back.
 */
export const FlowBandMark = memo(function FlowBandMark({
  band,
  share,
  dimmed,
  ...rest
}: { band: FlowSceneLink; share: number; dimmed: boolean } & MarkGroupProps) {
  return (
    <g {...rest} className={`${stateClass('flow-band', { dimmed })} kind-${band.link.from.kind}`}>
      <path className="flow-band-all" d={flowRibbon(band)} />
      {share > 0 && <path className="flow-band-lit" d={flowRibbon(band, share)} />}
    </g>
  );
});
