import './CiteEvent.css';
import { citeEvent } from '../export/citation.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { INITIAL_VIEW } from '../view/viewState.ts';
import { CopyButton } from './CopyButton.tsx';
import { exportContext, linkTo } from './exportContext.ts';

/** At the end of an event: its link and its citation, to take along. */
export function CiteEvent({ dataset, event }: { dataset: Dataset; event: TimelineEvent }) {
  const link = () => linkTo({ ...INITIAL_VIEW, selection: { kind: 'event', id: event.id } });
  return (
    <p className="cite-event">
      <CopyButton name="Copy link" what="Link" text={link} />
      <CopyButton name="Cite event" what="Citation" text={() => citeEvent(dataset, event, exportContext())} />
    </p>
  );
}
