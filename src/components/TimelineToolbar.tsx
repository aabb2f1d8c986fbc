import type { Scene } from '../layout/scene.ts';
import { useWhence } from '../store/useWhence.ts';
import { showInView } from './showInView.ts';
import { fitAll, fitSelection, ZOOM_STEP, zoomBy } from './viewportActions.ts';

/** Below the plot: what lies beyond its edges, and zoom for those who do not turn a wheel. */
export function TimelineToolbar({ scene }: { scene: Scene }) {
  const setViewport = useWhence((s) => s.setViewport);
  const selected = useWhence((s) => s.selection.kind === 'event');
  const home = useWhence((s) => s.viewport === null);
  return (
    <div className="timeline-toolbar">
      <EdgeChip beyond={scene.before} side="before" />
      <div className="timeline-zoom" role="toolbar" aria-label="Zoom">
        <button
          type="button"
          aria-label="Zoom out"
          title="Zoom out (−)"
          onClick={() => zoomBy(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoomBy(ZOOM_STEP)}>
          +
        </button>
        <button type="button" title="Show all events (0)" onClick={fitAll}>
          Fit all
        </button>
        <button type="button" disabled={!selected} onClick={fitSelection}>
          Fit selection
        </button>
        <button type="button" disabled={home} onClick={() => setViewport(null)}>
          First view
        </button>
      </div>
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
