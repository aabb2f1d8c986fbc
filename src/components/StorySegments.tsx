import './StorySegments.css';
import { useEffect, useRef } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { useWhence } from '../store/useWhence.ts';
import { passesThrough } from './toldWords.ts';
import type { Story } from './useStory.ts';

/**
 * The bar of progress, a segment an event: pressing one goes there, and its name shows under the pointer. One tab stop:
 * the keys of the story move from one to the next, and the focus follows.
 */
export function StorySegments({
  dataset,
  story,
}: {
  dataset: Dataset;
  story: Pick<Story, 'order' | 'steps' | 'place' | 'goTo'>;
}) {
  const { order, steps, place } = story;
  const litSource = useWhence((s) => s.litSource);
  const list = useRef<HTMLOListElement>(null);
  const at = place.kind === 'start' ? -1 : place.index;
  const tabStop = Math.min(steps.length - 1, Math.max(0, at));
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return;
    list.current.querySelectorAll<HTMLElement>('button')[tabStop]?.focus();
  }, [tabStop]);
  return (
    <ol className="story-segments" ref={list} aria-label="Events of the story">
      {steps.map(({ event, told }, index) => {
        const current = place.kind === 'step' && index === at;
        const lit = passesThrough(eventFacts(dataset, event).claims, litSource);
        const before = index > 0 ? steps[index - 1]?.told?.document : told?.document;
        const classes = [
          'story-segment',
          index < at && 'is-past',
          lit && 'is-lit',
          index >= steps.length / 2 && 'is-late',
          order === 'told' && told?.document !== before && 'is-parted',
        ];
        return (
          <li key={event.id} className={classes.filter(Boolean).join(' ')} data-event={event.id}>
            <button
              type="button"
              aria-current={current ? 'step' : undefined}
              tabIndex={index === tabStop ? 0 : -1}
              onClick={() => story.goTo(index)}
            >
              <span className="story-name">
                {index + 1}
                <span className="visually-hidden">:</span> {event.title}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
