import { useId } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import { relativeTo } from '../suggest/relativeTime.ts';
import type { TimeWords } from '../suggest/timeWords.ts';
import type { DeskTime } from './deskTime.ts';

interface DeskTimeAnswersProps {
  readonly found: TimeWords;
  readonly value: DeskTime;
  readonly events: readonly TimelineEvent[];
  readonly zone: string;
  readonly onTake: (time: Pick<DeskTime, 'start' | 'end'>, why: string) => void;
}

/** What only a reader of the text can tell of its words: which of two days, or which event they count from. */
export function DeskTimeAnswers({ found, value, events, zone, onTake }: DeskTimeAnswersProps) {
  const id = useId();
  if (found.kind === 'relative') {
    const dated = events.filter(({ time }) => time.start !== null);
    const placed = ({ time }: TimelineEvent) => time.start && relativeTo(time.start, found, zone);
    const picked = dated.find((event) => value.start !== null && placed(event)?.text === value.start);
    const pick = (event: TimelineEvent | undefined) => {
      const window = event && placed(event);
      if (!event || !window) return;
      const words = found.what === '' ? found.words : `${found.words} ${found.what}`;
      onTake({ start: window.text, end: null }, `“${words}” counts from “${event.title}”.`);
    };
    return (
      <label className="desk-time-part" htmlFor={id}>
        {found.what === '' ? `“${found.words}” counts from which event?` : `Which event is “${found.what}”?`}
        <select
          id={id}
          className="open-field"
          value={picked?.id ?? ''}
          onChange={(change) => pick(dated.find((event) => event.id === change.target.value))}
        >
          <option value="">{dated.length === 0 ? 'No event has a time yet' : 'Pick an event'}</option>
          {dated.map((event) => (
            <option key={event.id} value={event.id}>
              {event.title}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (found.kind !== 'read' || !found.needs) return null;
  return (
    <fieldset className="desk-time-ask">
      <legend>{found.needs.question}</legend>
      <div className="desk-time-row">
        {found.needs.answers.map(({ label, start, end }) => (
          <button
            key={label}
            type="button"
            className="open-button"
            aria-pressed={value.start === start}
            onClick={() => onTake({ start, end }, `Of what the words may mean, ${label} was picked.`)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
