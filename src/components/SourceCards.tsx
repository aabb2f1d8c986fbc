import './SourceCards.css';
import { useMemo } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset } from '../model/dataset.ts';
import type { Narrowed } from '../query/narrow.ts';
import { type SourceCardFacts, sourceCards } from '../query/sourceCard.ts';
import { kindLine } from './kindLine.ts';
import { plural } from './plural.ts';
import { cardFigures } from './sourceFigures.ts';
import { useSourceButton } from './useSourceButton.ts';

/** Every source as a small card with its figures. Pressing one opens it in the panel. */
export function SourceCards({ dataset, narrowed }: { dataset: Dataset; narrowed: Narrowed }) {
  const cards = useMemo(() => sourceCards(dataset, narrowed), [dataset, narrowed]);
  return (
    <div className="source-cards">
      <p className="source-cards-count">
        {cards.length === 0
          ? 'No source matches.'
          : `${plural(cards.length, 'source')}. A card opens with all that its source said or passed on, and who contradicts it.`}
      </p>
      <ul>
        {cards.map((card) => (
          <Card key={card.source.id} card={card} />
        ))}
      </ul>
    </div>
  );
}

function Card({ card }: { card: SourceCardFacts }) {
  const { source } = card;
  const { lit, props } = useSourceButton(source.id);
  return (
    <li>
      <button {...props} className={lit ? 'source-tile is-lit' : 'source-tile'}>
        <span className="source-tile-name">
          <GlyphIcon kind={source.kind} />
          <bdi>{source.name}</bdi>
        </span>
        <span className="source-tile-kind dim">{kindLine(source)}</span>
        <span className="source-tile-figures">
          {cardFigures(card).map(({ key, count, words }) => (
            <span key={key} className={key === 'contradicted' ? 'is-dispute' : undefined}>
              <b>{count}</b> {words}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}
