import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset } from '../model/dataset.ts';
import { describePlacement } from '../query/describeTime.ts';
import { useDesk } from '../store/useDesk.ts';
import { useProject } from '../store/useProject.ts';
import type { ClaimSuggestion } from '../suggest/claimSuggestion.ts';
import { claimEdit, claimFaults, short } from './claimDraft.ts';
import { claimForm } from './deskClaims.ts';
import { eventTimeOf } from './eventDraft.ts';
import { nearestEvents, suggestedDraft, suggestedPassage, suggestedTime } from './suggestDraft.ts';
import { useSuggestions } from './suggestState.ts';
import { draftKey, useDeskDrafts } from './useDeskDraft.ts';
import { useTimeWords } from './useTimeWords.ts';

interface DeskSuggestionCardProps {
  readonly dataset: Dataset;
  readonly suggestion: ClaimSuggestion;
  readonly text: string;
  /** "3 of 40". */
  readonly place: string;
  /** It was accepted or skipped; in one sentence, to be read out. */
  readonly onDone: (words: string) => void;
  readonly onMove: (by: 1 | -1) => void;
}

/** The suggestion that is looked at, whole, with what to do about it. */
export function DeskSuggestionCard({
  dataset,
  suggestion,
  text,
  place,
  onDone,
  onMove,
}: DeskSuggestionCardProps) {
  const card = useRef<HTMLElement>(null);
  const title = useId();
  const select = useId();
  const [event, setEvent] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const events = useMemo(() => nearestEvents(dataset, suggestion), [dataset, suggestion]);
  const { id, document: paper, paragraph } = suggestion;
  const readTime = useTimeWords();
  const time = useMemo(() => suggestedTime(dataset, suggestion, readTime), [dataset, suggestion, readTime]);
  useLayoutEffect(() => {
    // The next one takes the focus from the one before, and from nothing else.
    const active = document.activeElement;
    if (active === document.body || active?.closest('.suggest-list') || active === null)
      card.current?.focus();
  }, []);
  useEffect(() => useDesk.getState().showDocument(paper, paragraph), [paper, paragraph]);

  const accept = () => {
    const passage = suggestedPassage(suggestion, text);
    const draft = suggestedDraft(dataset, suggestion, passage, event, time);
    const [fault] = claimFaults(draft, { kind: 'none' }, null);
    const no =
      fault?.message ?? useProject.getState().edit(claimEdit(dataset, draft, { kind: 'none' }, null).edit);
    if (no) return setRefused(no);
    onDone(`Accepted: ${short(suggestion.text, 60)}`);
  };
  const skip = () => {
    useSuggestions.getState().skip(id);
    onDone('Skipped.');
  };
  const change = () => {
    const passage = suggestedPassage(suggestion, text);
    const key = draftKey(useProject.getState().key, claimForm(null, passage));
    useDeskDrafts.getState().put(key, suggestedDraft(dataset, suggestion, passage, event, time));
    useDesk.getState().begin({ kind: 'claim', id: null, passage, event });
  };
  const onKeyDown = (key: KeyboardEvent<HTMLElement>) => {
    if (key.ctrlKey || key.metaKey || key.altKey || key.target !== card.current) return;
    const act = actOf(key.key);
    if (!act) return;
    key.preventDefault();
    key.stopPropagation();
    if (act === 'accept') accept();
    else if (act === 'change') change();
    else if (act === 'skip') skip();
    else onMove(act === 'next' ? 1 : -1);
  };
  return (
    <section
      ref={card}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one in focus, whose keys act on it
      tabIndex={0}
      className="suggest-card"
      aria-labelledby={title}
      aria-keyshortcuts="Enter E S"
      data-suggestion={id}
      onKeyDown={onKeyDown}
    >
      <p id={title} className="suggest-mark">
        Suggestion {place}
        <span className="dim">
          {' '}
          · ¶ {paragraph} · {suggestion.confidence === 'sure' ? 'plain words' : 'a guess'}
        </span>
      </p>
      <p className="suggest-words">{suggestion.directSpeech ? `“${suggestion.text}”` : suggestion.text}</p>
      <Credits suggestion={suggestion} />
      <p className="suggest-why">{suggestion.why}</p>
      <p className="suggest-event">
        <label htmlFor={select} className="open-label">
          Event
        </label>
        <select
          id={select}
          className="open-field"
          value={event ?? ''}
          onChange={(change) => setEvent(change.target.value === '' ? null : change.target.value)}
        >
          <option value="">New: {short(suggestion.text.replace(/\.$/, ''), 48)}</option>
          {events.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </p>
      {event === null && time && (
        <p className="suggest-why">
          When: {describePlacement(eventTimeOf(time, dataset.timeZone), dataset.timeZone)}. {time.why}
        </p>
      )}
      {refused && (
        <p role="alert" className="suggest-refused">
          {refused}
        </p>
      )}
      <p className="suggest-answers">
        <button type="button" className="open-button is-main" onClick={accept}>
          Accept <kbd>Enter</kbd>
        </button>
        <button type="button" className="open-button" onClick={change}>
          Change <kbd>E</kbd>
        </button>
        <button type="button" className="open-button" onClick={skip}>
          Skip <kbd>S</kbd>
        </button>
      </p>
    </section>
  );
}

type Act = 'accept' | 'change' | 'skip' | 'next' | 'before';

function actOf(key: string): Act | null {
  switch (key) {
    case 'Enter':
      return 'accept';
    case 'e':
    case 'E':
      return 'change';
    case 's':
    case 'S':
    case 'Delete':
      return 'skip';
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'before';
    default:
      return null;
  }
}

const STANCES = { asserts: null, denies: 'denied', doubts: 'doubted', reports: 'passed on' } as const;

function Credits({ suggestion }: { suggestion: ClaimSuggestion }) {
  const { chain, attribution, hedge, stance, time } = suggestion;
  const facts = [
    STANCES[stance] && `${STANCES[stance]} by the ${attribution === 'none' ? 'publisher' : 'origin'}`,
    hedge && `hedge “${hedge}”`,
    time && `time “${time}”`,
  ].filter((each) => typeof each === 'string');
  return (
    <>
      <ol className="suggest-chain" aria-label="Credited to">
        {attribution === 'none' && <li className="dim">no source named</li>}
        {chain.map((hop, at) => (
          // A name may come twice; hops never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <GlyphIcon kind={hop.kind} />
            <span>
              <bdi>{hop.name}</bdi>
              <span className="dim">
                {hop.anonymous && ', unnamed'}
                {hop.verb && at < chain.length - 1 && `, ${hop.verb}`}
                {hop.by && ` (${hop.by})`}
                {hop.source === null && ', new'}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {facts.length > 0 && <p className="suggest-facts">{facts.join(' · ')}</p>}
    </>
  );
}
