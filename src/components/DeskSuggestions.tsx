import './openControls.css';
import './DetailPanel.css';
import './DeskSuggestions.css';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import type { ClaimSuggestion } from '../suggest/claimSuggestion.ts';
import { DeskSuggestionCard } from './DeskSuggestionCard.tsx';
import { DeskSuggestionPairs } from './DeskSuggestionPairs.tsx';
import { DeskSuggestionProgress } from './DeskSuggestionProgress.tsx';
import { PANEL_TITLE } from './goToEvent.ts';
import { claimedWords } from './suggestDraft.ts';
import { useSuggestions } from './suggestState.ts';
import { useDocumentText } from './useDocumentText.ts';

/** How many of those that follow the one in focus are listed. */
const SHOWN = 20;

/** What the text in the pane seems to say, and who is credited for it: suggestions, to be taken one by one or left. */
export function DeskSuggestions() {
  const dataset = useWhence((s) => s.dataset);
  const chosen = useDesk((s) => s.document);
  const end = useDesk((s) => s.end);
  useLayoutEffect(() => {
    // Back from a form, to the one that was looked at.
    const card = document.querySelector<HTMLElement>('.suggest-card');
    (card ?? document.getElementById(PANEL_TITLE))?.focus();
  }, []);
  if (!dataset) return null;
  const paper = dataset.documents.find(({ id }) => id === chosen) ?? dataset.documents[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it wherever the focus is in it
    <div
      className="panel suggest"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        end();
      }}
    >
      <div className="panel-head">
        <div className="panel-heading">
          <p className="dim">Read by rules, on this device. Check each.</p>
          <h2 id={PANEL_TITLE} className="panel-title" tabIndex={-1}>
            Suggestions
          </h2>
        </div>
        <button
          type="button"
          className="panel-close"
          aria-label="Close suggestions"
          title="Close suggestions (Esc)"
          onClick={end}
        >
          ×
        </button>
      </div>
      {paper ? (
        <OfDocument key={paper.id} dataset={dataset} paper={paper} />
      ) : (
        <p className="dim">This timeline has no document yet. Suggestions are made of the words of one.</p>
      )}
      <DeskSuggestionPairs dataset={dataset} />
    </div>
  );
}

export default DeskSuggestions;

function OfDocument({ dataset, paper }: { dataset: Dataset; paper: SourceDocument }) {
  const text = useDocumentText(dataset, paper)?.text ?? null;
  const run = useSuggestions((s) => s.run);
  const start = useSuggestions((s) => s.start);
  if (text === null)
    return <p className="dim">The text of “{paper.title}” is not here. Paste it into the pane first.</p>;
  const mine = run?.document === paper.id && run.text === text ? run : null;
  if (!mine) {
    return (
      <div className="suggest-begin">
        <p>
          Looks in “{paper.title}” for who is credited for what. It knows English alone, and it will be wrong
          at times: nothing enters your timeline before you accept it.
        </p>
        <button type="button" className="open-button is-main" onClick={() => start(dataset, paper, text)}>
          Read the text
        </button>
      </div>
    );
  }
  return (
    <>
      <DeskSuggestionProgress run={mine} onAgain={() => start(dataset, paper, text)} />
      <List
        dataset={dataset}
        paper={paper}
        text={text}
        found={mine.found}
        reading={mine.state === 'reading'}
      />
    </>
  );
}

interface ListProps {
  readonly dataset: Dataset;
  readonly paper: SourceDocument;
  readonly text: string;
  readonly found: readonly ClaimSuggestion[];
  readonly reading: boolean;
}

function List({ dataset, paper, text, found, reading }: ListProps) {
  const left = useSuggestions((s) => s.skipped);
  const current = useSuggestions((s) => s.current);
  const { look, bringBack } = useSuggestions.getState();
  const [said, say] = useState('');
  const [named, setNamed] = useState(false);
  const isClaimed = useMemo(() => claimedWords(dataset.claims, paper.id), [dataset.claims, paper.id]);
  const open = useMemo(
    () =>
      found.filter(
        (each) => !left.has(each.id) && (!named || each.attribution !== 'none') && !isClaimed(each, text),
      ),
    [found, left, named, isClaimed, text],
  );
  const skipped = found.filter(({ id }) => left.has(id)).length;
  const at = Math.max(
    0,
    open.findIndex(({ id }) => id === current),
  );
  const now = open[at];
  const next = open[at + 1] ?? open[at - 1] ?? null;
  const from = Math.max(0, at - 3);
  return (
    <section className="suggest-list" aria-label="Suggested claims">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="suggest-tools">
        <label className="suggest-only">
          <input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} /> Only
          where somebody is credited
        </label>
        {skipped > 0 && (
          <button
            type="button"
            className="open-button"
            onClick={() => {
              bringBack();
              say(`${skipped === 1 ? 'One suggestion is' : `${skipped} suggestions are`} back.`);
            }}
          >
            Bring back {skipped} skipped
          </button>
        )}
      </div>
      {now ? (
        <ol className="suggest-items" start={from + 1}>
          {open.slice(from, at + SHOWN).map((each) =>
            each === now ? (
              <li key={each.id}>
                <DeskSuggestionCard
                  dataset={dataset}
                  suggestion={each}
                  text={text}
                  place={`${at + 1} of ${open.length}`}
                  onDone={(words) => {
                    say(words);
                    look(next?.id ?? null);
                  }}
                  onMove={(by) => {
                    const other = open[at + by];
                    if (other) look(other.id);
                  }}
                />
              </li>
            ) : (
              <li key={each.id}>
                <button type="button" className="suggest-row" onClick={() => look(each.id)}>
                  <span className="suggest-row-who">{whoOf(each)}</span>
                  <span className="suggest-row-words">{each.text}</span>
                </button>
              </li>
            ),
          )}
        </ol>
      ) : (
        <p className="dim">{reading ? 'Nothing found so far.' : 'No suggestion is left for this text.'}</p>
      )}
      {open.length > at + SHOWN && <p className="dim">and {open.length - at - SHOWN} more after these</p>}
    </section>
  );
}

function whoOf({ chain, attribution }: ClaimSuggestion): string {
  return attribution === 'none' ? 'Nobody credited' : chain[0].name;
}
