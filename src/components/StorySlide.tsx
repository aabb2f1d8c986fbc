import './StorySlide.css';
import { useId } from 'react';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { eventFacts } from '../query/eventFacts.ts';
import type { StoryStep } from '../query/story.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { EventCounts } from './EventCounts.tsx';
import { toldWords } from './storyWords.ts';
import type { Story } from './useStory.ts';
import { VoicesNote } from './VoicesNote.tsx';
import { WhenBox } from './WhenBox.tsx';

/** One event on a screen: what happened and when at one side, every claim about it at the other. */
export function StorySlide({
  dataset,
  step,
  story,
}: {
  dataset: Dataset;
  step: StoryStep;
  story: Pick<Story, 'order' | 'place'>;
}) {
  const { event } = step;
  const title = useId();
  const facts = eventFacts(dataset, event);
  const where = [lookup(dataset).track.get(event.track)?.name, event.place].filter(Boolean).join(' · ');
  return (
    <article className="story-slide" data-event={event.id} aria-labelledby={title}>
      <header className="story-head">
        {story.place.kind === 'aside' && (
          <p className="story-aside">The narrowing leaves this event out of the story.</p>
        )}
        <p className="story-where">{where}</p>
        <h2 className="story-title" id={title}>
          {event.title}
        </h2>
        {event.summary !== null && <p className="story-summary">{event.summary}</p>}
        <WhenBox time={event.time} zone={dataset.timeZone} />
        {story.order === 'told' && <p className="story-told">{toldWords(dataset, step)}.</p>}
      </header>
      <div className="story-claims">
        <h3 className="story-counts">
          {facts.disputed && (
            <svg className="story-sign" viewBox="0 0 9 12" aria-hidden="true">
              <DisputeSign />
            </svg>
          )}
          <span>
            <EventCounts facts={facts} />
          </span>
        </h3>
        <VoicesNote dataset={dataset} voices={facts.voices} />
        {facts.claims.length === 0 && <p className="story-none">Nobody is on record about this event.</p>}
        {facts.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
    </article>
  );
}
