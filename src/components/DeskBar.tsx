import './openControls.css';
import './DeskBar.css';
import { lazy, Suspense, useState } from 'react';
import { type DeskTask, useDesk } from '../store/useDesk.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { DeskSaved } from './DeskSaved.tsx';
import { formatCount, plural } from './plural.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useDeskProblems } from './useDeskProblems.ts';
import { NARROW, useMedia } from './useMedia.ts';

const DeskAddDocument = lazy(() => import('./DeskAddDocument.tsx'));

/** With a project open, under the header: take back, what the side pane shows, what there is to do, and whether it is saved. */
export function DeskBar() {
  const dataset = useWhence((s) => s.dataset);
  const undoes = useProject((s) => s.undoes);
  const redoes = useProject((s) => s.redoes);
  const { undo, redo } = useProject.getState();
  const pane = useDesk((s) => s.pane);
  const setPane = useDesk((s) => s.setPane);
  const narrow = useMedia(NARROW);
  const [adding, setAdding] = useState(false);
  const told = useDeskKeys();
  return (
    <section className="app-bar desk-bar" aria-label="Making this dataset">
      <div className="desk-bar-row">
        <Step name="Undo" what={undoes} keys="Control+Z" shown="Ctrl+Z" onDo={undo}>
          <path d="M6.5 3.5 3 7l3.5 3.5M3.5 7H9a4 4 0 0 1 0 8H7" />
        </Step>
        <Step name="Redo" what={redoes} keys="Control+Shift+Z" shown="Ctrl+Shift+Z" onDo={redo}>
          <path d="M9.5 3.5 13 7l-3.5 3.5M12.5 7H7a4 4 0 0 0 0 8h2" />
        </Step>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is part of a form */}
        <div className="desk-switch" role="group" aria-label="Beside the timeline">
          <button type="button" aria-pressed={pane === 'text'} onClick={() => setPane('text')}>
            Text
          </button>
          <button type="button" aria-pressed={pane === 'narrow'} onClick={() => setPane('narrow')}>
            {narrow ? 'Timeline' : 'Narrow'}
          </button>
        </div>
        <span className="desk-bar-gap" />
        {dataset && <Problems dataset={dataset} />}
        <Task task={{ kind: 'suggestions' }}>Suggestions</Task>
        <Task task={{ kind: 'compare' }}>Compare</Task>
        <span className="desk-bar-gap" />
        <Task task={{ kind: 'event', id: '' }}>New event</Task>
        <button
          type="button"
          className="desk-bar-button"
          aria-haspopup="dialog"
          onClick={() => setAdding(true)}
        >
          Add document
        </button>
        <Task task={{ kind: 'dataset' }}>Dataset…</Task>
      </div>
      <div className="desk-bar-saved">
        <DeskSaved />
      </div>
      <span className="visually-hidden" role="status">
        {told}
      </span>
      <Suspense fallback={null}>{adding && <DeskAddDocument onClose={() => setAdding(false)} />}</Suspense>
    </section>
  );
}

export default DeskBar;

function Step({
  name,
  what,
  keys,
  shown,
  onDo,
  children,
}: {
  name: string;
  /** What it takes back or does again; null for nothing. */
  what: string | null;
  keys: string;
  shown: string;
  onDo: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="desk-bar-step"
      // Not `disabled`: pressed until nothing is left, it would lose the focus.
      aria-disabled={what === null}
      aria-label={what === null ? `${name}: nothing` : `${name}: ${what}`}
      aria-keyshortcuts={keys}
      title={what === null ? `Nothing to ${name.toLowerCase()}` : `${name}: ${what} (${shown})`}
      onClick={() => what !== null && onDo()}
    >
      <svg viewBox="0 0 16 17" aria-hidden="true">
        {children}
      </svg>
      <span className="desk-bar-name" aria-hidden="true">
        {name}
      </span>
    </button>
  );
}

/** Takes the panel for a task, or gives it back. */
function Task({ task, name, children }: { task: DeskTask; name?: string; children: React.ReactNode }) {
  const on = useDesk((s) => s.task.kind === task.kind && (task.kind !== 'event' || isNew(s.task)));
  const toggle = () => {
    const { begin, end } = useDesk.getState();
    if (on) end();
    else begin(task);
  };
  return (
    <button type="button" className="desk-bar-button" aria-pressed={on} aria-label={name} onClick={toggle}>
      {children}
    </button>
  );
}

function isNew(task: DeskTask): boolean {
  return task.kind === 'event' && task.id === '';
}

function Problems({ dataset }: { dataset: Parameters<typeof useDeskProblems>[0] }) {
  const { length } = useDeskProblems(dataset);
  return (
    <Task task={{ kind: 'problems' }} name={`Problems: ${plural(length, 'thing')} to look at`}>
      Problems <span className="desk-bar-count">{formatCount(length)}</span>
    </Task>
  );
}
