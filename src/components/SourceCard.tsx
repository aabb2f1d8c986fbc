import './SourceCard.css';
import type { Claim, Source } from '../model/dataset.ts';
import { type Contradiction, partsOf, type SourceCardFacts, sourceCard } from '../query/sourceCard.ts';
import { useWhence } from '../store/useWhence.ts';
import { DeskSlot } from './DeskSlot.tsx';
import { anonymityNote } from './kindLine.ts';
import { plural } from './plural.ts';
import { RelationCard } from './RelationCard.tsx';
import { SourceClaims } from './SourceClaims.tsx';
import { cardFigures } from './sourceFigures.ts';
import { claimLine } from './toldWords.ts';
import { useNarrowed } from './useNarrowed.ts';

/** The body of the panel for one source: what it originated, carried and published, and who contradicts it. */
export function SourceCard({ source }: { source: Source }) {
  const dataset = useWhence((s) => s.dataset);
  const only = useWhence((s) => s.filter.sources.length === 1 && s.filter.sources[0] === source.id);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const narrowed = useNarrowed();
  if (!dataset || !narrowed) return null;
  const card = sourceCard(dataset, source, narrowed);
  const shown = partsOf(card);
  return (
    <>
      <DeskSlot of="source" id={source.id} />
      {source.note !== null && <p className="panel-summary">{source.note}</p>}
      {source.anonymous && <p className="source-anonymous">{anonymityNote(source)}</p>}
      <dl className="source-figures">
        {cardFigures(card).map(({ key, count, words }) => (
          <div key={key} className={key === 'contradicted' ? 'is-dispute' : undefined}>
            <dt>{words}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {shown < card.total && (
        <p className="dim">
          {shown === 0 ? 'None' : shown} of its {plural(card.total, 'claim')}{' '}
          {shown === 1 ? 'matches' : 'match'} what is shown now.
        </p>
      )}
      <button
        type="button"
        className="source-only"
        aria-pressed={only}
        onClick={() => chooseFacet('sources', source.id, 'only')}
      >
        {only ? 'Show all sources again' : 'Show only what came through it'}
      </button>
      <Contradictions card={card} />
      {SECTIONS.map(({ title, claims }) => (
        <SourceClaims key={title} dataset={dataset} title={title} claims={claims(card)} />
      ))}
    </>
  );
}

const SECTIONS: readonly {
  readonly title: string;
  readonly claims: (card: SourceCardFacts) => readonly Claim[];
}[] = [
  { title: 'Originated', claims: (card) => card.originated },
  { title: 'Carried', claims: (card) => card.carried },
  { title: 'Published for others', claims: (card) => card.published },
  { title: 'Published, no source named', claims: (card) => card.unattributed },
];

/** Each claim of its own that another contradicts, with those that do. */
function Contradictions({ card }: { card: SourceCardFacts }) {
  if (card.contradicted.length === 0) return null;
  const byClaim = new Map<Claim, Contradiction[]>();
  for (const each of card.contradicted) byClaim.set(each.own, [...(byClaim.get(each.own) ?? []), each]);
  return (
    <section>
      <h3 className="eyebrow source-section">Contradicted by ({card.contradicted.length})</h3>
      {[...byClaim].map(([own, all]) => (
        <div key={own.id} className="source-contradicted">
          <p className="source-own">
            <bdi>{claimLine(own)}</bdi>
          </p>
          {all.map(({ related }) => (
            <RelationCard
              key={`${related.other.id} ${related.relation.about}`}
              related={related}
              event={null}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
