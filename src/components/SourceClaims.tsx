import { useState } from 'react';
import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeShort } from '../query/describeTime.ts';
import { Chain } from './Chain.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { goToEvent } from './goToEvent.ts';
import { formatCount, plural } from './plural.ts';

/** A longer list begins with this many, so that the sections below it stay in reach. */
const MOST = 8;

/** Some claims of a source, each with its chain and a way to its event. Nothing where there are none. */
export function SourceClaims({
  dataset,
  title,
  claims,
}: {
  dataset: Dataset;
  title: string;
  claims: readonly Claim[];
}) {
  const [all, setAll] = useState(false);
  if (claims.length === 0) return null;
  const shown = all ? claims : claims.slice(0, MOST);
  const more = claims.length - MOST;
  return (
    <section>
      <h3 className="eyebrow source-section">
        {title} ({formatCount(claims.length)})
      </h3>
      {shown.map((claim) => (
        <SourceClaim key={claim.id} dataset={dataset} claim={claim} />
      ))}
      {more > 0 && (
        <button type="button" className="source-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `Show ${plural(more, 'more claim')}`}
        </button>
      )}
    </section>
  );
}

function SourceClaim({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const event = lookup(dataset).event.get(claim.event);
  return (
    <article className="source-claim" data-claim={claim.id} data-event={claim.event}>
      {event && (
        <p className="source-event">
          <button
            type="button"
            aria-label={`Go to event: ${event.title}`}
            onClick={() => goToEvent(event.id)}
          >
            <bdi>{event.title}</bdi>
          </button>{' '}
          <span className="dim">{describeShort(event.time, dataset.timeZone)}</span>
        </p>
      )}
      <ClaimQuote claim={claim} small />
      <Chain claim={claim} />
    </article>
  );
}
