import { useMemo } from 'react';
import { lowerBound } from '../base/lowerBound.ts';
import { duration } from '../base/span.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Viewport } from '../view/viewport.ts';
import { formatCount } from './plural.ts';
import { useRestedViewport } from './useRestedViewport.ts';
import { currentViewport } from './useViewport.ts';
import { ZoomTools } from './ZoomTools.tsx';

/** Below the plot of a mass: what lies beyond its edges, exactly, and zoom for those who do not turn a wheel. */
export function MassToolbar({ index }: { index: ColumnIndex }) {
  const viewport = useRestedViewport();
  const beyond = useMemo(() => countBeyond(index, viewport), [index, viewport]);
  return (
    <div className="timeline-toolbar mass-toolbar">
      <Edge side="before" count={beyond.before} />
      <ZoomTools />
      <Edge side="after" count={beyond.after} />
    </div>
  );
}

function Edge({ side, count }: { side: 'before' | 'after'; count: number }) {
  const word = side === 'before' ? 'earlier' : 'later';
  if (count === 0) return <span className="edge-chip is-none">none {word}</span>;
  const step = side === 'before' ? -0.8 : 0.8;
  const go = () => {
    const viewport = currentViewport();
    if (!viewport) return;
    const by = step * duration(viewport);
    useWhence.getState().setViewport({ start: viewport.start + by, end: viewport.end + by });
  };
  return (
    <button type="button" className="edge-chip" title={`Go ${word}`} onClick={go}>
      {side === 'before' ? `← ${formatCount(count)} ${word}` : `${formatCount(count)} ${word} →`}
    </button>
  );
}

interface Beyond {
  readonly before: number;
  readonly after: number;
}

/** Exact counts of what ended before the viewport and what starts after it. */
function countBeyond(index: ColumnIndex, viewport: Viewport | null): Beyond {
  if (!viewport) return { before: 0, after: 0 };
  let [before, after] = [0, 0];
  for (let track = 0; track + 1 < index.offsets.length; track += 1) {
    const [from, to] = [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
    before += lowerBound(index.sortedEnds, viewport.start, from, to) - from;
    after += to - lowerBound(index.starts, viewport.end, from, to);
  }
  return { before, after };
}
