import { type RefObject, useEffect, useRef } from 'react';
import { assertUnreachable } from '../base/assert.ts';
import { pressOf } from '../view/focus.ts';
import { type StoryAction, storyKey } from '../view/storyKey.ts';

/** How far an arrow key reads on in a long event, in px. */
const LINE = 80;

interface StoryKeys {
  readonly root: RefObject<HTMLElement | null>;
  /** What scrolls. */
  readonly stage: RefObject<HTMLElement | null>;
  /** Steps, or leaves. */
  readonly onAction: (action: Exclude<StoryAction, { kind: 'none' | 'scroll' }>) => void;
}

/**
 * The keys of story mode, while it is on screen. They hold inside of it and with nothing focused, so that a click beside
 * a button does not end them; only Escape is heard from the header as well. Taken on the way down, before the keys of
 * the page, which would move the timeline.
 */
export function useStoryKeys({ root, stage, onAction }: StoryKeys): void {
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element)) return;
      if (document.querySelector('dialog[open]') || writes(target)) return;
      const action = storyKey(pressOf(event));
      if (!action || (event.key === ' ' && target.closest('button, a, summary'))) return;
      const inside = target === document.body || root.current?.contains(target) === true;
      if (!inside && action.kind !== 'leave') return;
      // The browser leaves the full screen by itself: one Escape, one step.
      if (action.kind === 'leave' && document.fullscreenElement) return;
      event.stopPropagation();
      switch (action.kind) {
        case 'scroll':
          // What has the focus inside of the stage scrolls it without our help.
          if (!stage.current?.contains(target)) stage.current?.scrollBy(0, action.direction * LINE);
          return;
        case 'none':
          return;
        case 'go':
        case 'leave':
          event.preventDefault();
          latest.current(action);
          return;
        default:
          assertUnreachable(action);
      }
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [root, stage]);
}

/** A range takes the keys of the story: they mean the same to it. */
function writes(target: Element): boolean {
  return (
    target.closest('input:not([type=range], [type=checkbox], [type=radio]), textarea, select') !== null ||
    target.closest('[contenteditable]') !== null
  );
}
