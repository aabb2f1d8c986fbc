import './WhenBox.css';
import { assertUnreachable } from '../base/assert.ts';
import { zoneCity } from '../base/zone.ts';
import type { EventTime, TimeBasis } from '../model/time.ts';
import { describePlacement } from '../query/describeTime.ts';

interface WhenBoxProps {
  readonly time: EventTime;
  readonly zone: string;
  /** True where there is no text whose words could be missed, as in a list of events. Default false. */
  readonly textless?: boolean;
}

/** When an event happened: in the document's words, where we place it, and on what ground. */
export function WhenBox({ time, zone, textless = false }: WhenBoxProps) {
  const placed = describePlacement(time, zone);
  return (
    <div className="when">
      <svg className="when-sign" width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
        <circle cx={7} cy={7} r={6} />
        <path d="M7 3.4V7l2.4 1.6" />
      </svg>
      <dl className="when-facts">
        {!(textless && time.stated === null) && (
          <>
            <dt>As stated</dt>
            <dd className="when-stated">
              {time.stated === null ? 'The text gives no time.' : `“${time.stated}”`}
            </dd>
          </>
        )}
        <dt>As placed</dt>
        <dd className="when-placed">
          {capital(placed)}
          {time.start && ` (${zoneCity(zone)} time)`}.
        </dd>
        {(time.basis !== null || time.why !== null) && (
          <>
            <dt>Why</dt>
            <dd>{[time.basis && basisWords(time.basis), time.why].filter(Boolean).join(' ')}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function basisWords(basis: TimeBasis): string {
  switch (basis) {
    case 'stated':
      return 'Stated in the text.';
    case 'inferred':
      return 'Worked out from the text.';
    case 'external':
      return 'From outside the text.';
    default:
      return assertUnreachable(basis);
  }
}

function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}
