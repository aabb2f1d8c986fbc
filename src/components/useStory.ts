import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Narrowed } from '../query/narrow.ts';
import { type StoryStep, story, storyOrder } from '../query/story.ts';
import { type StoryPlace, storyPlace, storyTarget } from '../query/storyPlace.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import type { StoryMove } from '../view/storyKey.ts';
import type { Order } from '../view/viewState.ts';
import { selectAndReveal } from './selectAndReveal.ts';

/** The story on screen, and the ways through it. */
export interface Story {
  readonly order: Order;
  readonly steps: readonly StoryStep[];
  readonly place: StoryPlace;
  /** What is told at present: a step, or an event that the narrowing leaves out; null at the start. */
  readonly shown: StoryStep | null;
  /** Whether a move leads anywhere. */
  readonly can: (move: StoryMove) => boolean;
  readonly go: (move: StoryMove) => void;
  /** To the step of an index; below 0 to the start. */
  readonly goTo: (index: number) => void;
}

/** The selection is the place in the story: the link carries it, and every other view shares it. */
export function useStory(dataset: Dataset, narrowed: Narrowed): Story {
  const order = useWhence((s) => s.order);
  const selected = useWhence((s) => selectedEvent(s.selection));
  return useMemo(() => {
    const steps = story(dataset, narrowed, order);
    const place = storyPlace(dataset, steps, order, selected);
    const goTo = (index: number) => {
      const step = steps[index];
      if (step) selectAndReveal(step.event.id);
      else useWhence.getState().select(null);
    };
    return {
      order,
      steps,
      place,
      shown: storyOrder(dataset, order).find(({ event }) => event.id === selected) ?? null,
      can: (move) => storyTarget(place, steps.length, move) !== null,
      go: (move) => {
        const target = storyTarget(place, steps.length, move);
        if (target !== null) goTo(target);
      },
      goTo,
    };
  }, [dataset, narrowed, order, selected]);
}
