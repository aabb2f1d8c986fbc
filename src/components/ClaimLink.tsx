import './ClaimLink.css';
import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeShort } from '../query/describeTime.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { ClaimGlyphs } from './ClaimGlyphs.tsx';
import { TimeBar } from './TimeBar.tsx';
import { claimLine, passesThrough } from './toldWords.ts';
import type { SlopeBars } from './useSlopeBars.ts';

/** A claim that a passage supports: who it is from, what it says, and of which event. Pressing it selects the event. */
export function ClaimLink({
  dataset,
  claim,
  bars,
  onPick,
}: {
  dataset: Dataset;
  claim: Claim;
  /** Draws the event's time below; null for none. */
  bars: SlopeBars | null;
  onPick: (event: string) => void;
}) {
  const selected = useWhence((s) => selectedEvent(s.selection) === claim.event);
  const lit = useWhence((s) => passesThrough([claim], s.litSource));
  const event = lookup(dataset).event.get(claim.event);
  if (!event) return null;
  return (
    <button
      type="button"
      className={lit ? 'claim-link is-lit' : 'claim-link'}
      data-event={event.id}
      aria-pressed={selected}
      onClick={() => onPick(event.id)}
    >
      <span className="claim-link-line">
        <ClaimGlyphs dataset={dataset} claims={[claim]} />
        <span>{claimLine(claim)}</span>
      </span>
      <span className="claim-link-event dim">
        {event.title} · {describeShort(event.time, dataset.timeZone)}
      </span>
      {bars && <TimeBar bars={bars} event={event} />}
    </button>
  );
}
