import type { SourceCardFacts } from '../query/sourceCard.ts';

/** A number of a source's card, with the words that follow it. */
export interface SourceFigure {
  readonly key: 'originated' | 'unattributed' | 'carried' | 'published' | 'contradicted';
  readonly count: number;
  readonly words: string;
}

/** What a source did, in the figures that are not nought: claims originated, carried, published; contradictions last. */
export function cardFigures(card: SourceCardFacts): readonly SourceFigure[] {
  const figures: readonly SourceFigure[] = [
    { key: 'originated', count: card.originated.length, words: 'originated' },
    { key: 'carried', count: card.carried.length, words: 'carried' },
    { key: 'published', count: card.published.length, words: 'published for others' },
    { key: 'unattributed', count: card.unattributed.length, words: 'published, no source named' },
    {
      key: 'contradicted',
      count: card.contradicted.length,
      words: card.contradicted.length === 1 ? 'contradiction' : 'contradictions',
    },
  ];
  return figures.filter(({ count }) => count > 0);
}
