import { memo } from 'react';
import type { ArcStub } from '../layout/arcStub.ts';
import { RelationWords } from './RelationWords.tsx';

const HEAD_LENGTH = 5;
const HEAD_HALF = 3;

/** A short arrow towards related events beyond the edge, with their number. */
export const RelationStub = memo(function RelationStub({ stub }: { stub: ArcStub }) {
  const { from, to } = stub;
  const back = to.x > from.x ? -HEAD_LENGTH : HEAD_LENGTH;
  return (
    <g className={`relation-arc relation-stub is-${stub.type}`}>
      <path className="relation-arc-line" d={`M${from.x} ${from.y}H${to.x}`} />
      <path
        className="relation-stub-head"
        d={`M${to.x + back} ${to.y - HEAD_HALF}L${to.x} ${to.y}L${to.x + back} ${to.y + HEAD_HALF}`}
      />
      <RelationWords words={stub.words} />
    </g>
  );
});
