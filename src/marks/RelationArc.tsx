import { memo } from 'react';
import type { RelationArc as Arc } from '../layout/arcs.ts';
import { RelationWords } from './RelationWords.tsx';

/** A relation from mark to mark: orange dashes for a contradiction, else an ink hairline with dashes of its kind. */
export const RelationArc = memo(function RelationArc({ arc, said }: { arc: Arc; said: boolean }) {
  const { from, bend, to } = arc;
  const [first, second] = bend;
  return (
    <g className={said ? `relation-arc is-${arc.type} is-said` : `relation-arc is-${arc.type}`}>
      <path
        className="relation-arc-line"
        d={`M${from.x} ${from.y}C${first.x} ${first.y} ${second.x} ${second.y} ${to.x} ${to.y}`}
      />
      <circle className="relation-arc-end" cx={to.x} cy={to.y} r={2.2} />
      <RelationWords words={arc.words} />
    </g>
  );
});
