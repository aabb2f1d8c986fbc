import './print.css';
import './PrintStory.css';
import { createPortal } from 'react-dom';
import { MINUTE } from '../base/units.ts';
import { formatDateTime, zoneCity } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import { describeWindow } from '../query/describeTime.ts';
import { eventFacts } from '../query/eventFacts.ts';
import type { Narrowed } from '../query/narrow.ts';
import { storyCounts } from '../query/storyCounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { narrowingWords } from './narrowingWords.ts';
import { PrintEvent } from './PrintEvent.tsx';
import { PrintSources } from './PrintSources.tsx';
import { plural } from './plural.ts';
import { StillChips } from './StillChips.ts';
import { orderName } from './storyWords.ts';
import type { Story } from './useStory.ts';

interface PrintStoryProps {
  readonly dataset: Dataset;
  readonly narrowed: Narrowed;
  readonly story: Pick<Story, 'order' | 'steps'>;
}

/** A story as a document on paper: title, every event with its claims, and all sources at the end. No screen shows it. */
export function PrintStory({ dataset, narrowed, story }: PrintStoryProps) {
  const numbers = new Map(story.steps.map(({ event }, index) => [event.id, index + 1]));
  const claims = story.steps.flatMap(({ event }) => eventFacts(dataset, event).claims);
  return createPortal(
    // Beside the page, not in it: the page is left out on paper whatever frames it scrolls in.
    <div className="print-story">
      <StillChips value={true}>
        <TitleBlock dataset={dataset} narrowed={narrowed} story={story} />
        {story.steps.map((step) => (
          <PrintEvent
            key={step.event.id}
            dataset={dataset}
            step={step}
            numbers={numbers}
            order={story.order}
          />
        ))}
        <PrintSources dataset={dataset} claims={claims} />
        <p className="print-colophon">
          Times are in {zoneCity(dataset.timeZone)} time. Words in quotation marks are the documents’; all
          else is in the words of the dataset’s author. Whence does not judge who is right.
        </p>
      </StillChips>
    </div>,
    document.body,
  );
}

function TitleBlock({ dataset, narrowed, story }: PrintStoryProps) {
  const filter = useWhence((s) => s.filter);
  const counts = storyCounts(narrowed);
  const narrowing = narrowingWords(dataset, filter);
  const all = dataset.events.length;
  const events = counts.events === all ? plural(all, 'event') : `${counts.events} of ${plural(all, 'event')}`;
  const readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <header className="print-title">
      <p className="print-mark">Whence</p>
      <h1>{dataset.title}</h1>
      {dataset.summary !== null && <p className="print-summary">{dataset.summary}</p>}
      <dl>
        <dt>Told</dt>
        <dd>
          {orderName(story.order)}: {events}, {plural(counts.claims, 'claim')},{' '}
          {plural(counts.origins, 'origin')}
        </dd>
        {narrowing !== '' && (
          <>
            <dt>Narrowed to</dt>
            <dd>{narrowing}</dd>
          </>
        )}
        {dataset.documents.length > 0 && <dt>{dataset.documents.length === 1 ? 'Document' : 'Documents'}</dt>}
        {dataset.documents.map((document) => (
          <dd key={document.id}>
            <cite lang={document.language ?? undefined}>{document.title}</cite>,{' '}
            {dataset.sources.find(({ id }) => id === document.publisher)?.name},{' '}
            {document.published ? describeWindow(document.published, dataset.timeZone) : 'no date given'}
          </dd>
        ))}
        <dt>Printed</dt>
        <dd>{formatDateTime(Date.now() - (Date.now() % MINUTE), readerZone)}</dd>
        <dt>Link</dt>
        <dd className="print-link">{window.location.href}</dd>
      </dl>
    </header>
  );
}
