import { assertUnreachable } from '../base/assert.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { StoryStep } from '../query/story.ts';
import type { Order } from '../view/viewState.ts';
import { formatCount } from './plural.ts';
import type { Story } from './useStory.ts';

/** What an order of telling is called. */
export function orderName(order: Order): string {
  switch (order) {
    case 'time':
      return 'As it happened';
    case 'told':
      return 'As told';
    default:
      return assertUnreachable(order);
  }
}

/** "3 of 29", "0 of 29" at the start; a dash for an event that is not of the story. */
export function countOf({ place, steps }: Pick<Story, 'place' | 'steps'>): string {
  const at = place.kind === 'start' ? '0' : place.kind === 'step' ? formatCount(place.index + 1) : '–';
  return `${at} of ${formatCount(steps.length)}`;
}

/** What is announced at each step: "3 of 29: Mutiny begins at a camp". */
export function announcement(dataset: Dataset, story: Pick<Story, 'place' | 'steps' | 'shown'>): string {
  const { place, shown } = story;
  if (!shown) return `${countOf(story)}: start, ${dataset.title}`;
  return place.kind === 'aside'
    ? `Left out by the narrowing: ${shown.event.title}`
    : `${countOf(story)}: ${shown.event.title}`;
}

/** "First told in paragraph 13", with the publisher where there are several documents. */
export function toldWords(dataset: Dataset, { told }: StoryStep): string {
  if (!told) return 'Told in no document';
  const { document, paragraph } = told;
  const publisher = lookup(dataset).source.get(document.publisher)?.name ?? document.title;
  return dataset.documents.length > 1
    ? `First told by ${publisher}${paragraph === null ? '' : `, paragraph ${paragraph}`}`
    : `First told in ${paragraph === null ? 'the document' : `paragraph ${paragraph}`}`;
}
