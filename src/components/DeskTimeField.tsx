import './openControls.css';
import './DeskTimeField.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { narrowerWindow, widerWindow } from '../edit/stepWindow.ts';
import { timeWindow } from '../edit/timeWindow.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import type { TimeBasis, TimeWindow } from '../model/time.ts';
import { describePlacement } from '../query/describeTime.ts';
import type { TimeWords } from '../suggest/timeWords.ts';
import { DeskTimeAnswers } from './DeskTimeAnswers.tsx';
import { DeskTimeSides } from './DeskTimeSides.tsx';
import { type DeskTime, NO_TIME } from './deskTime.ts';
import { useTimeWords } from './useTimeWords.ts';

export type { DeskTime } from './deskTime.ts';

interface DeskTimeFieldProps {
  /** "When it happened". */
  readonly label: string;
  readonly value: DeskTime;
  readonly onChange: (value: DeskTime) => void;
  /** Zone of the dataset. */
  readonly zone: string;
  /** Date of the document that the words stand in, or null. */
  readonly reference: TimeWindow | null;
  /** Events that words such as "two hours before the broadcast" may count from. */
  readonly events: readonly TimelineEvent[];
  /** Told what cannot be saved as it is typed, as a sentence; null when all can. */
  readonly onFault?: (fault: string | null) => void;
}

/** A reading is told once the typing rests, in ms. */
const REST = 700;

/**
 * When something happened: typed in words, read as a window at once, with the reason. What was read is the value, until
 * somebody changes it by hand; then further words only offer theirs.
 */
export function DeskTimeField({
  label,
  value,
  onChange,
  zone,
  reference,
  events,
  onFault,
}: DeskTimeFieldProps) {
  const id = useId();
  const read = useTimeWords();
  const own = useRef(value.start === null && value.end === null);
  const words = value.stated ?? '';
  const found = read && words.trim() !== '' ? read(words, { reference, zone }) : null;
  const window = placed(value.start, zone);
  const told = useRested(spoken(found, value, zone), words);

  const take = (time: Pick<DeskTime, 'start' | 'end'>, why: string, stated = value.stated) => {
    own.current = true;
    onChange({ stated, start: time.start, end: time.end, basis: 'inferred', why });
  };
  const type = (text: string) => {
    const stated = text === '' ? null : text;
    const next = read && text.trim() !== '' ? read(text, { reference, zone }) : null;
    if (own.current && next?.kind === 'read') return take(next, next.why, stated);
    // What the words before had said is no longer said.
    if (own.current && value.start !== null) return onChange({ ...NO_TIME, stated });
    onChange({ ...value, stated });
  };
  // Words that were typed while the reader was still on its way.
  const late = useRef(type);
  late.current = type;
  const typed = useRef(words);
  typed.current = words;
  useEffect(() => {
    if (read && own.current && typed.current !== '') late.current(typed.current);
  }, [read]);
  const set = (part: Partial<DeskTime>) => {
    const next = { ...value, ...part };
    // A time that was taken away leaves the field to the words again.
    own.current = next.start === null && next.end === null;
    onChange(next);
  };
  const step = (next: TimeWindow | null) => next && set({ start: next.text });
  const [wider, narrower] = window ? [widerWindow(window, zone), narrowerWindow(window, zone)] : [null, null];
  const offered =
    found?.kind === 'read' &&
    (found.start !== value.start || (found.end !== null && found.end !== value.end));
  const asked = found?.kind === 'read' && found.needs?.answers.some(({ start }) => start === value.start);

  return (
    <fieldset className="desk-time">
      <legend className="open-label">{label}</legend>
      <label className="desk-time-part" htmlFor={`${id}-words`}>
        In the words of the text
      </label>
      <input
        id={`${id}-words`}
        className="open-field"
        value={words}
        placeholder="Wednesday morning"
        autoComplete="off"
        aria-describedby={`${id}-reading`}
        onChange={(change) => type(change.target.value)}
      />
      <div id={`${id}-reading`} className="desk-time-said">
        <strong>{capital(placement(value, zone))}.</strong>
        {value.why !== null && value.start !== null && <span className="desk-time-why">{value.why}</span>}
        {found?.kind === 'unread' && <span className="desk-time-why">{found.message}</span>}
      </div>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {offered && !own.current && !asked && (
        <Offer>
          The words read as {placement({ ...NO_TIME, start: found.start, end: found.end }, zone)}.{' '}
          <button
            type="button"
            className="open-button"
            onClick={() => take({ start: found.start, end: found.end ?? value.end }, found.why)}
          >
            Take that
          </button>
        </Offer>
      )}
      {found && <DeskTimeAnswers found={found} value={value} events={events} zone={zone} onTake={take} />}
      <div className="desk-time-row">
        <button type="button" className="open-button" disabled={!wider} onClick={() => step(wider)}>
          Wider
        </button>
        <button type="button" className="open-button" disabled={!narrower} onClick={() => step(narrower)}>
          Narrower
        </button>
        <button
          type="button"
          className="open-button"
          disabled={value.start === null && value.end === null}
          onClick={() => set({ start: null, end: null })}
        >
          Undated
        </button>
      </div>
      <details className="open-fold">
        <summary>Earliest and latest, and how it is known</summary>
        <DeskTimeSides value={value} zone={zone} onChange={set} {...(onFault && { onFault })} />
        <div className="desk-time-parts">
          <label className="desk-time-wide" htmlFor={`${id}-basis`}>
            How it is known
            <select
              id={`${id}-basis`}
              className="open-field"
              value={value.basis ?? ''}
              onChange={(change) => onChange({ ...value, basis: basisOf(change.target.value) })}
            >
              <option value="">Not said</option>
              <option value="stated">Stated in the text</option>
              <option value="inferred">Worked out from the text</option>
              <option value="external">From outside the text</option>
            </select>
          </label>
          <label className="desk-time-wide" htmlFor={`${id}-why`}>
            Why it is placed there
            <textarea
              id={`${id}-why`}
              className="open-field"
              rows={2}
              value={value.why ?? ''}
              onChange={(change) =>
                onChange({ ...value, why: change.target.value === '' ? null : change.target.value })
              }
            />
          </label>
        </div>
      </details>
    </fieldset>
  );
}

function Offer({ children }: { children: ReactNode }) {
  return <p className="desk-time-row desk-time-why">{children}</p>;
}

/** "between 06:00 and 12:00 on Wed 21 Mar 2012", "undated". */
function placement({ start, end }: Pick<DeskTime, 'start' | 'end'>, zone: string): string {
  const time = { start: placed(start, zone), end: placed(end, zone), stated: null, basis: null, why: null };
  return describePlacement(time, zone);
}

function placed(text: string | null, zone: string): TimeWindow | null {
  const typed = text === null ? null : timeWindow(text, zone);
  return typed?.kind === 'good' ? typed.window : null;
}

/** What a screen reader is told of a reading. */
function spoken(found: TimeWords | null, value: DeskTime, zone: string): string {
  switch (found?.kind) {
    case 'read':
      return `${capital(value.start === null ? 'not placed yet' : `placed ${placement(value, zone)}`)}.${found.needs ? ` ${found.needs.question}` : ''}`;
    case 'relative':
      return 'This counts from another event. Pick it below.';
    case 'unread':
      return found.message;
    default:
      return '';
  }
}

/** The text once `typed` has rested, so that a reading is told once and not with every letter. Nothing at first. */
function useRested(text: string, typed: string): string {
  const [told, tell] = useState('');
  const first = useRef(typed);
  useEffect(() => {
    if (typed === first.current) return;
    first.current = '\u0000';
    const timer = setTimeout(() => tell(text), REST);
    return () => clearTimeout(timer);
  }, [text, typed]);
  return told;
}

function basisOf(text: string): TimeBasis | null {
  return text === 'stated' || text === 'inferred' || text === 'external' ? text : null;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
