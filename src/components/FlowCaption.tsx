import './FlowCaption.css';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimsAt, type FlowSpot } from '../query/flowSpot.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { spotWords } from './flowWords.ts';
import { plural } from './plural.ts';
import { claimLine } from './toldWords.ts';

/** Claims that are named; there is room for no more, and the card of a source has them all. */
const MOST = 3;

/** Under a flow: what is looked at, in a sentence, and its first claims. It keeps its height, so that nothing jumps. */
export function FlowCaption({
  dataset,
  flow,
  spot,
}: {
  dataset: Dataset;
  flow: SourceFlow;
  spot: FlowSpot | null;
}) {
  const claims = spot ? claimsAt(flow, spot) : [];
  const events = lookup(dataset).event;
  const more = claims.length - MOST;
  return (
    <div className="flow-caption">
      <p className="flow-caption-lead">
        {spot ? (
          spotWords(dataset, flow, spot)
        ) : (
          <span className="dim">Point at a source to see which claims came that way.</span>
        )}
        {more > 0 && <span className="dim"> {plural(more, 'more claim')} than these:</span>}
      </p>
      <ul>
        {claims.slice(0, MOST).map((claim) => (
          <li key={claim.id}>
            <bdi>{claimLine(claim)}</bdi>
            {spot?.kind !== 'event' && (
              <span className="dim">
                {' · '}
                <bdi>{events.get(claim.event)?.title}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
