import './StoryBar.css';
import type { RefObject } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { ORDERS } from '../view/viewState.ts';
import { printPage } from './printPage.ts';
import { StoryLocator } from './StoryLocator.tsx';
import { StoryScrubber } from './StoryScrubber.tsx';
import { StorySegments } from './StorySegments.tsx';
import { countOf, orderName } from './storyWords.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useSize } from './useSize.ts';
import type { Story } from './useStory.ts';

/** A segment narrower than this cannot be hit, in px. */
const LEAST_SEGMENT = 24;
/** Free space beside the bar, in px; only a first guess. */
const AROUND = 48;

/** Below the slide: how far the story is, the ways through it, and where in time it is. */
export function StoryBar({
  dataset,
  story,
  root,
  onRead,
}: {
  dataset: Dataset;
  story: Story;
  /** What fills the screen. */
  root: RefObject<HTMLElement | null>;
  /** Gives the keys back to the slide: space on the button would leave the full screen that it had just opened. */
  onRead: () => void;
}) {
  const setOrder = useWhence((s) => s.setOrder);
  const [track, { width }] = useSize<HTMLDivElement>({ width: window.innerWidth - AROUND, height: 0 });
  const screen = useFullScreen(root, onRead);
  const toldAtAll = story.steps.some(({ told }) => told !== null);
  return (
    <footer className="story-bar">
      <div className="story-track" ref={track}>
        {width >= story.steps.length * LEAST_SEGMENT ? (
          <StorySegments dataset={dataset} story={story} />
        ) : (
          <StoryScrubber story={story} />
        )}
      </div>
      <div className="story-steps">
        <button
          type="button"
          className="story-button"
          aria-keyshortcuts="ArrowLeft"
          aria-disabled={!story.can('previous')}
          onClick={() => story.go('previous')}
        >
          <span aria-hidden="true">←</span> Previous
        </button>
        <span className="story-count">{countOf(story)}</span>
        <button
          type="button"
          className="story-button is-next"
          aria-keyshortcuts="ArrowRight"
          aria-disabled={!story.can('next')}
          onClick={() => story.go('next')}
        >
          Next <span aria-hidden="true">→</span>
        </button>
      </div>
      <StoryLocator dataset={dataset} story={story} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form; this is a choice of view */}
      <div className="story-orders" role="group" aria-label="Order">
        {ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            aria-pressed={story.order === order}
            disabled={order === 'told' && !toldAtAll && story.order !== 'told'}
            onClick={() => setOrder(order)}
          >
            {orderName(order)}
          </button>
        ))}
      </div>
      <div className="story-tools">
        {screen.available && (
          <button type="button" className="story-button" aria-pressed={screen.on} onClick={screen.toggle}>
            Full screen
          </button>
        )}
        <button type="button" className="story-button" onClick={printPage}>
          Print
        </button>
      </div>
    </footer>
  );
}
