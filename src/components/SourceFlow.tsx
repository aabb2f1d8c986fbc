import './SourceFlow.css';
import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { flowShares } from '../query/flowShares.ts';
import type { Narrowed } from '../query/narrow.ts';
import { sourceFlow } from '../query/sourceFlow.ts';
import { FlowBars } from './FlowBars.tsx';
import { FlowCaption } from './FlowCaption.tsx';
import { FlowDiagram } from './FlowDiagram.tsx';
import { FlowTable } from './FlowTable.tsx';
import { sharesSentence } from './sharesSentence.ts';
import { useFlowSpot } from './useFlowSpot.ts';
import { useSize } from './useSize.ts';

/** Below this width bands have no room to turn, and labels none to be read: bars are shown instead, in px. */
const LEAST_WIDTH = 480;
const PADDING = 16;

/** Through whom the claims came: a sentence, a picture of it (or bars, or a table), and what is pointed at in it. */
export function SourceFlow({
  dataset,
  narrowed,
  asTable,
}: {
  dataset: Dataset;
  narrowed: Narrowed;
  asTable: boolean;
}) {
  const { claims } = narrowed;
  const flow = useMemo(() => sourceFlow(dataset, claims), [dataset, claims]);
  const sentence = useMemo(() => sharesSentence(flowShares(dataset, claims)), [dataset, claims]);
  const look = useFlowSpot(flow);
  const [page, size] = useSize<HTMLDivElement>();
  const width = size.width - 2 * PADDING;
  const empty = claims.length === 0;
  return (
    <div className="source-flow">
      <p className="source-flow-shares">{sentence}</p>
      {/* Scrolls, and a table in it has keys of its own. */}
      <div className="source-flow-page" ref={page}>
        {!empty && asTable && <FlowTable dataset={dataset} flow={flow} />}
        {!empty && !asTable && size.width > 0 && width < LEAST_WIDTH && <FlowBars flow={flow} look={look} />}
        {!empty && !asTable && width >= LEAST_WIDTH && (
          <FlowDiagram dataset={dataset} flow={flow} look={look} width={width} height={size.height - 4} />
        )}
      </div>
      {!empty && !asTable && <FlowCaption dataset={dataset} flow={flow} spot={look.spot} />}
    </div>
  );
}
