import './StoryScrubber.css';
import { useEffect, useRef, useState } from 'react';
import type { Story } from './useStory.ts';

/** The bar of progress where segments would be too narrow to hit: one slider over all events, that names them. */
export function StoryScrubber({ story }: { story: Pick<Story, 'steps' | 'place' | 'goTo'> }) {
  const { steps, place, goTo } = story;
  const input = useRef<HTMLInputElement>(null);
  // While the hand is on it the slide waits: to go through hundreds would fill the history.
  const [held, setHeld] = useState<number | null>(null);
  const at = place.kind === 'start' ? 0 : place.kind === 'step' ? place.index + 1 : place.index;
  const value = held ?? at;
  const name = value === 0 ? 'Start' : `${value} of ${steps.length}: ${steps[value - 1]?.event.title ?? ''}`;
  useEffect(() => {
    const node = input.current;
    // React's onChange is the browser's "input"; this is the one that says that the hand let go.
    const settle = () => {
      if (node) goTo(node.valueAsNumber - 1);
      setHeld(null);
    };
    node?.addEventListener('change', settle);
    return () => node?.removeEventListener('change', settle);
  }, [goTo]);
  return (
    <div className="story-scrubber">
      <input
        ref={input}
        type="range"
        min={0}
        max={steps.length}
        step={1}
        value={value}
        aria-label="Place in the story"
        aria-valuetext={name}
        onChange={(change) => setHeld(change.currentTarget.valueAsNumber)}
      />
      {held !== null && (
        <span className="story-name" aria-hidden="true">
          {name}
        </span>
      )}
    </div>
  );
}
