import './StoryStart.css';
import { useState } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Narrowed } from '../query/narrow.ts';
import { storyCounts } from '../query/storyCounts.ts';
import { DocumentList } from './DocumentList.tsx';
import { formatCount } from './plural.ts';
import { StoryContents } from './StoryContents.tsx';
import { orderName } from './storyWords.ts';
import type { Story } from './useStory.ts';

/** The first page of a story: what it is about, how much there is, and from which documents. */
export function StoryStart({
  dataset,
  narrowed,
  story,
}: {
  dataset: Dataset;
  narrowed: Narrowed;
  story: Story;
}) {
  const [contents, setContents] = useState(false);
  const counts = storyCounts(narrowed);
  const figures = [
    [counts.events, 'event', 'events'],
    [counts.claims, 'claim', 'claims'],
    [counts.origins, 'origin', 'origins'],
  ] as const;
  return (
    <article className="story-start">
      <div className="story-opening">
        <p className="story-where">{orderName(story.order)}</p>
        <h2 className="story-heading">{dataset.title}</h2>
        {dataset.summary !== null && <p className="story-summary">{dataset.summary}</p>}
        {story.can('next') ? (
          <p className="story-begin">
            <button type="button" onClick={() => story.go('next')}>
              Start
            </button>
            <span className="story-hint">
              <kbd>→</kbd> next <kbd>←</kbd> previous <kbd>Esc</kbd> back to the timeline
            </span>
          </p>
        ) : (
          <p className="story-none">
            {dataset.events.length === 0
              ? 'This dataset has no events to tell of.'
              : 'The narrowing leaves no event to tell of.'}
          </p>
        )}
      </div>
      <div className="story-facts">
        <dl className="story-figures">
          {figures.map(([count, one, many]) => (
            <div key={many}>
              <dt>{count === 1 ? one : many}</dt>
              <dd>{formatCount(count)}</dd>
            </div>
          ))}
        </dl>
        <h3 className="story-label">{dataset.documents.length === 1 ? 'Document' : 'Documents'}</h3>
        {dataset.documents.length > 0 ? (
          <DocumentList documents={dataset.documents} />
        ) : (
          <p className="story-none">The dataset names none.</p>
        )}
        {counts.events > 0 && (
          <button
            type="button"
            className="story-open"
            aria-expanded={contents}
            onClick={() => setContents(!contents)}
          >
            {contents ? 'Hide the contents' : 'Show the contents as a table'}
          </button>
        )}
      </div>
      {contents && <StoryContents dataset={dataset} narrowed={narrowed} story={story} />}
    </article>
  );
}
