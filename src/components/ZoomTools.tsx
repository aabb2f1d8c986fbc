import { useWhence } from '../store/useWhence.ts';
import { fitAll, fitSelection, ZOOM_STEP, zoomBy } from './viewportActions.ts';

/** Zoom by buttons, for those who do not turn a wheel. */
export function ZoomTools() {
  const setViewport = useWhence((s) => s.setViewport);
  const selected = useWhence((s) => s.selection.kind === 'event');
  const home = useWhence((s) => s.viewport === null);
  return (
    <div className="timeline-zoom" role="toolbar" aria-label="Zoom">
      <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => zoomBy(1 / ZOOM_STEP)}>
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
  );
}
