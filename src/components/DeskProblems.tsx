import './DeskProblems.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { assertUnreachable } from '../base/assert.ts';
import type { DeskProblem, DeskProblemKind } from '../edit/deskProblem.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { formatCount, plural } from './plural.ts';
import { PROBLEM_TITLES } from './problemTitles.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { useDeskProblems } from './useDeskProblems.ts';

/** Problems of a kind that are shown before somebody asks for all. */
const FEW = 12;
/** The one that was gone to last: coming back, the list goes on there. */
let lastAt: { readonly kind: DeskProblemKind; readonly index: number } | null = null;

/** What is wrong or missing, by kind; each leads to where it is mended. */
export function DeskProblems({ dataset }: { dataset: Dataset }) {
  const problems = useDeskProblems(dataset);
  const groups = useMemo(() => byKind(problems), [problems]);
  const [whole, setWhole] = useState<ReadonlySet<DeskProblemKind>>(() => new Set());
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('.problem-go') ?? [])];
    const ofKind = buttons.filter((button) => button.dataset.kind === lastAt?.kind);
    const wanted = ofKind[Math.min(lastAt?.index ?? 0, ofKind.length - 1)] ?? buttons[0];
    lastAt = null;
    wanted?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.problem-go')) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('.problem-go') ?? [])];
    const at = buttons.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
  };
  if (problems.length === 0) return <Nothing />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys step through its buttons
    <div ref={root} className="problems" onKeyDown={onKeyDown}>
      <p className="open-hint">
        {plural(problems.length, 'thing')} to look at. The dataset can be saved and shown all the same.
      </p>
      {[...groups].map(([kind, all]) => {
        const shown = whole.has(kind) ? all : all.slice(0, FEW);
        return (
          <section key={kind} aria-label={PROBLEM_TITLES[kind]}>
            <h3 className="eyebrow problem-kind">
              {PROBLEM_TITLES[kind]} <span className="problem-count">{formatCount(all.length)}</span>
            </h3>
            <ul className="problem-list">
              {shown.map((problem, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may be about one claim, in the same words
                <li key={index}>
                  <button
                    type="button"
                    className="problem-go"
                    data-kind={kind}
                    onClick={() => {
                      lastAt = { kind, index };
                      goTo(dataset, problem);
                    }}
                  >
                    {problem.message}
                  </button>
                </li>
              ))}
            </ul>
            {all.length > shown.length && (
              <button
                type="button"
                className="open-button"
                onClick={() => setWhole((before) => new Set([...before, kind]))}
              >
                Show all {formatCount(all.length)}
              </button>
            )}
          </section>
        );
      })}
    </div>
  );
}

export default DeskProblems;

function Nothing() {
  return (
    <div className="problems">
      <p>
        Nothing is missing of what this list looks for: every claim has a passage that is found in its text,
        every chain ends at the publisher, every event has a claim and a time, every source stands in a chain,
        and every paragraph of a text that is here supports something.
      </p>
      <p className="open-hint">Whether what is written there is right, it cannot tell.</p>
    </div>
  );
}

function byKind(
  problems: readonly DeskProblem[],
): ReadonlyMap<DeskProblemKind, readonly [DeskProblem, ...DeskProblem[]]> {
  const groups = new Map<DeskProblemKind, [DeskProblem, ...DeskProblem[]]>();
  for (const problem of problems) {
    const group = groups.get(problem.kind);
    if (group) group.push(problem);
    else groups.set(problem.kind, [problem]);
  }
  return groups;
}

/** Goes where a problem is mended: selects the event, shows the paragraph, opens the form. */
function goTo(dataset: Dataset, { where }: DeskProblem): void {
  const desk = useDesk.getState();
  const { claim, event } = lookup(dataset);
  switch (where.kind) {
    case 'claim': {
      const found = claim.get(where.id);
      if (!found) return;
      const passage = found.passages.find(({ document }) => document === where.document) ?? found.passages[0];
      const document = where.document ?? passage?.document;
      if (document !== undefined) desk.showDocument(document, where.paragraph ?? passage?.paragraph ?? null);
      selectAndReveal(found.event);
      desk.begin({ kind: 'claim', id: found.id, passage: null, event: found.event });
      return;
    }
    case 'relation': {
      const found = claim.get(where.id);
      if (found) desk.begin({ kind: 'relation', claim: found.id, other: null });
      return;
    }
    case 'event':
    case 'order':
      if (!event.has(where.id)) return;
      selectAndReveal(where.id);
      desk.begin({ kind: 'event', id: where.id });
      return;
    case 'source':
      useWhence.getState().selectSource(where.id);
      desk.begin({ kind: 'source', id: where.id });
      return;
    case 'document':
      desk.showDocument(where.id);
      desk.begin({ kind: 'document', id: where.id });
      return;
    case 'paragraph':
      flushSync(() => desk.showDocument(where.id, where.paragraph ?? null));
      document.querySelector<HTMLElement>('.desk-words')?.focus({ preventScroll: true });
      return;
    default:
      assertUnreachable(where.kind);
  }
}
