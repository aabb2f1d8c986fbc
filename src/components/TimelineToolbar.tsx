import type { Scene } from '../layout/scene.ts';
import { useWhence } from '../store/useWhence.ts';
import { showInView } from './showInView.ts';
import { ZoomTools } from './ZoomTools.tsx';

/** Below the plot: what lies beyond its edges, and zoom for those who do not turn a wheel. */
export function TimelineToolbar({ scene }: { scene: Scene }) {
  return (
    <div className="timeline-toolbar">
      <EdgeChip beyond={scene.before} side="before" />
      <ZoomTools />
      <EdgeChip beyond={scene.after} side="after" />
    </div>
  );
}

/** How many events lie beyond an edge; goes to the nearest of them. */
function EdgeChip({ beyond, side }: { beyond: Scene['before']; side: 'before' | 'after' }) {
  const setViewport = useWhence((s) => s.setViewport);
  const word = side === 'before' ? 'earlier' : 'later';
  const { count, target, nearest } = beyond;
  if (count === 0 || !target) return <span className="edge-chip is-none">none {word}</span>;
  return (
    <button
      type="button"
      className="edge-chip"
      title={`Go to the nearest ${word} event`}
      onClick={() => {
        setViewport(target);
        if (nearest !== null) scrollToMark(nearest);
      }}
    >
      {side === 'before' ? `← ${count} ${word}` : `${count} ${word} →`}
    </button>
  );
}

/** Rows that do not fit scroll: brings an event's mark into view once it is drawn. */
function scrollToMark(id: string): void {
  requestAnimationFrame(() => {
    const mark = document.querySelector(`#timeline [data-event="${CSS.escape(id)}"]`);
    if (mark) showInView(mark);
  });
}
