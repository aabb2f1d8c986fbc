import './RelationCard.css';
import { lookup } from '../model/lookup.ts';
import { describeShort } from '../query/describeTime.ts';
import { type RelatedClaim, relationWords } from '../query/relatedClaims.ts';
import { useWhence } from '../store/useWhence.ts';
import { Chain } from './Chain.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { goToEvent } from './goToEvent.ts';

/**
 * A claim that contradicts, supports, repeats or bears on the one above it, with its own chain and a way to its event.
 *
 * @param event id of the event on show, null where none is: a claim about the same one needs no way there.
 */
export function RelationCard({ related, event }: { related: RelatedClaim; event: string | null }) {
  const dataset = useWhence((s) => s.dataset);
  if (!dataset) return null;
  const { relation, other } = related;
  const target = lookup(dataset).event.get(other.event);
  return (
    <section
      className={relation.type === 'contradicts' ? 'relation is-dispute' : 'relation'}
      data-claim={other.id}
    >
      <h4 className="relation-head">
        <span className="relation-type">{relationWords(related)}</span>
        <span className="relation-about"> · {relation.about}</span>
      </h4>
      <ClaimQuote claim={other} small />
      <Chain claim={other} />
      {other.event === event ? (
        <p className="dim">Also about this event.</p>
      ) : (
        target && (
          <div className="relation-foot">
            <p className="relation-event">
              {target.title} <span className="dim">{describeShort(target.time, dataset.timeZone)}</span>
            </p>
            <button
              type="button"
              className="relation-go"
              aria-label={`Go to event: ${target.title}`}
              onClick={() => goToEvent(target.id)}
            >
              Go to event
            </button>
          </div>
        )
      )}
    </section>
  );
}
