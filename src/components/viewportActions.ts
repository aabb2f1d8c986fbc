import { duration, middle, pad } from '../base/span.ts';
import { HOUR } from '../base/units.ts';
import { lookup } from '../model/lookup.ts';
import { extentOf } from '../model/time.ts';
import { fullSpan } from '../query/homeSpan.ts';
import { massSpan } from '../query/massSpan.ts';
import { useMassFound } from '../store/massFound.ts';
import { useWhence } from '../store/useWhence.ts';
import { withinReach } from '../view/gesture.ts';
import { selectedEvent } from '../view/selection.ts';
import { pan, zoomAt } from '../view/viewport.ts';
import { narrowedNow } from './useNarrowed.ts';
import { currentViewport, homeOf } from './useViewport.ts';

/** How much one press of + or of its button zooms. */
export const ZOOM_STEP = 1.6;
/** Room around a fitted event, as a share of its own duration. */
const FIT_MARGIN = 0.5;
/** What is shown around an instant, each way. */
const AROUND_INSTANT = 2 * HOUR;

/** Zooms about the middle of the screen; `factor` above 1 zooms in. */
export function zoomBy(factor: number): void {
  const viewport = currentViewport();
  if (viewport) useWhence.getState().setViewport(withinReach(zoomAt(viewport, factor, middle(viewport))));
}

/** Moves by a share of the screen; later for positive. */
export function panBy(share: number): void {
  const viewport = currentViewport();
  if (viewport) useWhence.getState().setViewport(withinReach(pan(viewport, share * duration(viewport))));
}

/** Shows all events that the narrowing leaves; all of the dataset where it leaves none with a time. */
export function fitAll(): void {
  const { dataset, mass, setViewport } = useWhence.getState();
  if (!dataset) return;
  if (mass) {
    const found = useMassFound.getState().found;
    setViewport((found && massSpan(found.index)) ?? homeOf(dataset, mass));
    return;
  }
  const span = fullSpan(narrowedNow()?.events ?? []) ?? fullSpan(dataset.events);
  if (span) setViewport(span);
}

/** Shows the selected event with some room around it. */
export function fitSelection(): void {
  const { dataset, selection, setViewport } = useWhence.getState();
  const id = selectedEvent(selection);
  const event = dataset && id !== null ? lookup(dataset).event.get(id) : undefined;
  const extent = event && extentOf(event.time);
  if (!extent) return;
  const start = Number.isFinite(extent.start) ? extent.start : extent.end;
  const end = Number.isFinite(extent.end) ? extent.end : (event.time.end?.earliest ?? start);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return;
  setViewport(
    end > start
      ? pad({ start, end }, FIT_MARGIN)
      : { start: start - AROUND_INSTANT, end: start + AROUND_INSTANT },
  );
}
