import './DetailPanel.css';
import './PanelSheet.css';
import './DeskPanel.css';
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { type DeskTask, useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { DetailPanel } from './DetailPanel.tsx';
import { focusBack, followTasks, leaveTask } from './deskFocus.ts';
import { taskTitle } from './deskTitles.ts';
import { PANEL_TITLE } from './goToEvent.ts';
import { PanelSheet } from './PanelSheet.tsx';
import { PHONE, useMedia } from './useMedia.ts';

const ClaimForm = lazy(() => import('./DeskClaimForm.tsx'));
const SplitForm = lazy(() => import('./DeskSplitForm.tsx'));
const EventForm = lazy(() => import('./DeskEventForm.tsx'));
const SourceForm = lazy(() => import('./DeskSourceForm.tsx'));
const DocumentForm = lazy(() => import('./DeskDocumentForm.tsx'));
const RelationForm = lazy(() => import('./DeskRelationForm.tsx'));
const DatasetForm = lazy(() => import('./DeskDatasetForm.tsx'));
const Problems = lazy(() => import('./DeskProblems.tsx'));
const Suggestions = lazy(() => import('./DeskSuggestions.tsx'));
const Compare = lazy(() => import('./DeskCompare.tsx'));

/** The panel while a dataset is made: what is selected, or the form of the task at hand. On a phone it is a sheet. */
export function DeskPanel() {
  const dataset = useWhence((s) => s.dataset);
  const task = useDesk((s) => s.task);
  const phone = useMedia(PHONE);
  const page = useRef<HTMLElement>(null);
  const was = useRef(task.kind);
  useLayoutEffect(followTasks, []);
  useEffect(() => {
    const before = was.current;
    was.current = task.kind;
    // A task that was ended elsewhere than by its form leaves the focus nowhere.
    if (task.kind === 'none' && before !== 'none') focusBack();
  }, [task]);
  if (!dataset) return null;
  if (task.kind === 'none') return phone ? <PanelSheet /> : <DetailPanel />;
  const key = JSON.stringify(task);
  const body = (
    <Suspense key={key} fallback={null}>
      {task.kind === 'suggestions' ? (
        <Suggestions />
      ) : task.kind === 'compare' ? (
        <Compare />
      ) : (
        <Page dataset={dataset} task={task} />
      )}
    </Suspense>
  );
  if (!phone) return body;
  return (
    <aside ref={page} className="panel-sheet desk-sheet" aria-label="Making">
      {body}
    </aside>
  );
}

export default DeskPanel;

type FormTask = Exclude<DeskTask, { readonly kind: 'none' | 'suggestions' | 'compare' }>;

function Page({ dataset, task }: { dataset: Dataset; task: FormTask }) {
  const root = useRef<HTMLDivElement>(null);
  const { title, where } = taskTitle(dataset, task);
  useLayoutEffect(() => {
    const scroller = root.current?.parentElement;
    if (scroller) scroller.scrollTop = 0;
    // A form that is already here takes the focus to its first field.
    if (!root.current?.contains(document.activeElement)) document.getElementById(PANEL_TITLE)?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves, wherever the focus is in it
    <div
      ref={root}
      className="panel desk-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leaveTask();
      }}
    >
      <div className="panel-head">
        <div className="panel-heading">
          <p className="dim">{where}</p>
          <h2 id={PANEL_TITLE} className="panel-title" tabIndex={-1} aria-live="polite">
            {title}
          </h2>
        </div>
        <button
          type="button"
          className="panel-close"
          aria-label="Close the form"
          title="Close (Esc); what was typed is kept"
          onClick={leaveTask}
        >
          ×
        </button>
      </div>
      <Form dataset={dataset} task={task} />
    </div>
  );
}

function Form({ dataset, task }: { dataset: Dataset; task: FormTask }): ReactNode {
  const tables = lookup(dataset);
  switch (task.kind) {
    case 'claim': {
      const claim = task.id === null ? null : tables.claim.get(task.id);
      if (claim === undefined) return <Gone what="claim" />;
      return <ClaimForm dataset={dataset} claim={claim} passage={task.passage} event={task.event} />;
    }
    case 'split': {
      const claim = tables.claim.get(task.id);
      return claim ? <SplitForm dataset={dataset} claim={claim} /> : <Gone what="claim" />;
    }
    case 'event': {
      const event = task.id === '' ? null : tables.event.get(task.id);
      if (event === undefined) return <Gone what="event" />;
      return <EventForm dataset={dataset} event={event} merge={task.merge === true} />;
    }
    case 'source': {
      const source = tables.source.get(task.id);
      if (!source) return <Gone what="source" />;
      return <SourceForm dataset={dataset} source={source} merge={task.merge === true} />;
    }
    case 'document': {
      const document = tables.document.get(task.id);
      return document ? <DocumentForm dataset={dataset} document={document} /> : <Gone what="document" />;
    }
    case 'relation': {
      const claim = tables.claim.get(task.claim);
      return claim ? (
        <RelationForm dataset={dataset} claim={claim} other={task.other} />
      ) : (
        <Gone what="claim" />
      );
    }
    case 'dataset':
      return <DatasetForm dataset={dataset} />;
    case 'problems':
      return <Problems dataset={dataset} />;
  }
}

function Gone({ what }: { what: string }) {
  return <p className="dim">This {what} is no longer in the dataset: a step took it away.</p>;
}
