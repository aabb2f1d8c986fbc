import { assertUnreachable } from '../base/assert.ts';
import type { Dataset } from '../model/dataset.ts';
import type { StoryMove } from '../view/storyKey.ts';
import type { Order } from '../view/viewState.ts';
import { type StoryStep, storyOrder } from './story.ts';

/** Where a reader is in a story. */
export type StoryPlace =
  /** Before its first event: nothing is selected. */
  | { readonly kind: 'start' }
  /** At an event of it; `index` counts from 0. */
  | { readonly kind: 'step'; readonly index: number }
  /** At an event that the narrowing leaves out. `index` is that of the step that follows it, or their number. */
  | { readonly kind: 'aside'; readonly index: number };

/**
 * Where an event stands among the steps of a story.
 *
 * @param steps as `story` gives them for this order. @param current id of an event; null, or one that does not exist, is
 * the start.
 */
export function storyPlace(
  dataset: Dataset,
  steps: readonly StoryStep[],
  order: Order,
  current: string | null,
): StoryPlace {
  const index = steps.findIndex(({ event }) => event.id === current);
  if (index >= 0) return { kind: 'step', index };
  const whole = storyOrder(dataset, order);
  const at = whole.findIndex(({ event }) => event.id === current);
  if (at < 0) return { kind: 'start' };
  const left = new Set(steps.map(({ event }) => event.id));
  return { kind: 'aside', index: whole.slice(0, at).filter(({ event }) => left.has(event.id)).length };
}

/**
 * The step that a move leads to: its index, or -1 for the start. Null where it leads nowhere, as on from the last step.
 *
 * @param count number of steps.
 */
export function storyTarget(place: StoryPlace, count: number, move: StoryMove): number | null {
  const target = targetOf(place, count, move);
  const stays = place.kind === 'start' ? target === -1 : place.kind === 'step' && target === place.index;
  return stays || target >= count ? null : target;
}

function targetOf(place: StoryPlace, count: number, move: StoryMove): number {
  switch (move) {
    case 'first':
      return -1;
    case 'last':
      return count - 1;
    case 'next':
      if (place.kind === 'start') return 0;
      return place.kind === 'step' ? place.index + 1 : place.index;
    case 'previous':
      return place.kind === 'start' ? -1 : place.index - 1;
    default:
      return assertUnreachable(move);
  }
}
