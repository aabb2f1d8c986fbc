import './ClaimCard.css';
import { citeClaim } from '../export/citation.ts';
import type { Claim } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimWords } from '../query/claimWords.ts';
import { describeWindow } from '../query/describeTime.ts';
import { relatedClaims } from '../query/relatedClaims.ts';
import { useWhence } from '../store/useWhence.ts';
import { Chain } from './Chain.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DeskSlot } from './DeskSlot.tsx';
import { exportContext } from './exportContext.ts';
import { PassageNote } from './PassageNote.tsx';
import { RelationCard } from './RelationCard.tsx';

/** One claim: its words, how they came to us, with what reserve, where they stand, and what stands against or beside it. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const dataset = useWhence((s) => s.dataset);
  if (!dataset) return null;
  const words = claimWords(claim);
  const related = relatedClaims(dataset, claim);
  // A statement that is the event itself was said when the box above says.
  const placed = lookup(dataset).event.get(claim.event)?.time.start;
  const said = claim.said && claim.said.text !== placed?.text ? claim.said : null;
  return (
    <section className="claim">
      {/* The relations stand outside: what is in here is this claim and its own chain alone. */}
      <article className="claim-body" data-claim={claim.id}>
        <ClaimQuote claim={claim} />
        <Chain claim={claim} />
        {said && <p className="dim">Said: {describeWindow(said, dataset.timeZone)}</p>}
        {claim.passages.map((passage, index) => (
          <PassageNote
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim's passages never change place
            key={index}
            passage={passage}
            quoted={words.kind === 'speech' && words.passage === passage}
          />
        ))}
        <CopyButton name="Cite" what="Citation" text={() => citeClaim(dataset, claim, exportContext())} />
        <DeskSlot of="claim" id={claim.id} />
      </article>
      {related.length > 0 && (
        <ul className="claim-relations" aria-label="What stands against or beside it">
          {related.map((each) => (
            <li key={`${each.relation.type} ${each.other.id} ${each.relation.about}`}>
              <RelationCard related={each} event={claim.event} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
