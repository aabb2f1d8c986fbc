import './StoryView.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Dataset } from '../model/dataset.ts';
import type { Narrowed } from '../query/narrow.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { PrintStory } from './PrintStory.tsx';
import { StillChips } from './StillChips.ts';
import { StoryBar } from './StoryBar.tsx';
import { StorySlide } from './StorySlide.tsx';
import { StoryStart } from './StoryStart.tsx';
import { selectAndReveal } from './selectAndReveal.ts';
import { announcement } from './storyWords.ts';
import { useMoreBelow } from './useMoreBelow.ts';
import { useNarrowed } from './useNarrowed.ts';
import { usePrinting } from './usePrinting.ts';
import { useStory } from './useStory.ts';
import { useStoryKeys } from './useStoryKeys.ts';

/** Story mode: the events one by one, each on a screen of its own, in large type, for a newsroom or a class. */
export function StoryView() {
  const dataset = useWhence((s) => s.dataset);
  const narrowed = useNarrowed();
  if (!dataset || !narrowed) return null;
  return <Loaded dataset={dataset} narrowed={narrowed} />;
}

export default StoryView;

function Loaded({ dataset, narrowed }: { dataset: Dataset; narrowed: Narrowed }) {
  const story = useStory(dataset, narrowed);
  const printing = usePrinting();
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  const { shown } = story;
  const slide = shown?.event.id ?? null;
  const more = useMoreBelow(stage, slide);
  useStoryKeys({
    root,
    stage,
    onAction: (action) => (action.kind === 'leave' ? leave() : story.go(action.to)),
  });
  useEffect(() => takeFocus(stage.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is read from its top
  useLayoutEffect(() => {
    if (!stage.current) return;
    stage.current.scrollTop = 0;
    // A button that led to another event is gone with its slide, and the keys with it.
    if (document.activeElement === document.body) takeFocus(stage.current);
  }, [slide]);
  return (
    <div className="story" ref={root}>
      <div className="story-page">
        <StillChips value={true}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
          <section className="story-stage" ref={stage} tabIndex={0} aria-label="Story">
            {shown ? (
              <StorySlide key={slide} dataset={dataset} step={shown} story={story} />
            ) : (
              <StoryStart dataset={dataset} narrowed={narrowed} story={story} />
            )}
          </section>
        </StillChips>
        {more && (
          <button
            type="button"
            className="story-more"
            onClick={() => stage.current?.scrollBy({ top: stage.current.clientHeight * 0.8 })}
          >
            More below <span aria-hidden="true">↓</span>
          </button>
        )}
      </div>
      <StoryBar dataset={dataset} story={story} root={root} onRead={() => takeFocus(stage.current)} />
      <p className="visually-hidden" role="status">
        {announcement(dataset, story)}
      </p>
      {printing && <PrintStory dataset={dataset} narrowed={narrowed} story={story} />}
    </div>
  );
}

/** Back to the timeline, with what was told last selected there, in view and ready for the keys. */
function leave(): void {
  const { selection, setView } = useWhence.getState();
  const event = selectedEvent(selection);
  flushSync(() => setView('timeline'));
  if (event !== null) selectAndReveal(event);
  document.getElementById('timeline')?.focus();
}

/** So that the keys are heard. Nobody came here by Tab: a frame around the whole page would only be in the way. */
function takeFocus(stage: HTMLElement | null): void {
  stage?.focus({ preventScroll: true, focusVisible: false });
}
