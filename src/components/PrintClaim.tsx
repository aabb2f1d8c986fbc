import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimWords, unquoted } from '../query/claimWords.ts';
import { describeWindow } from '../query/describeTime.ts';
import { type RelatedClaim, relatedClaims, relationWords } from '../query/relatedClaims.ts';
import { Chain } from './Chain.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { claimLine } from './toldWords.ts';

interface PrintClaimProps {
  readonly dataset: Dataset;
  readonly claim: Claim;
  /** See `PrintEvent`. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A claim on paper: its words, its chain in one line, where it stands, and what stands against or beside it. */
export function PrintClaim({ dataset, claim, numbers }: PrintClaimProps) {
  const words = claimWords(claim);
  const related = relatedClaims(dataset, claim);
  return (
    <>
      <div className="print-claim">
        <ClaimQuote claim={claim} />
        <Chain claim={claim} />
        {claim.said && <p className="print-note">Said: {describeWindow(claim.said, dataset.timeZone)}</p>}
        {claim.passages.map((passage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a claim's passages never change place
          <p key={index} className="print-note">
            {!(words.kind === 'speech' && words.passage === passage) && `“${unquoted(passage.exact)}” `}
            {passageWords(dataset, passage)}
          </p>
        ))}
      </div>
      {related.map((each) => (
        <PrintRelation
          key={`${each.relation.type} ${each.other.id} ${each.relation.about}`}
          related={each}
          place={placeWords(dataset, claim, each.other, numbers)}
        />
      ))}
    </>
  );
}

function PrintRelation({ related, place }: { related: RelatedClaim; place: string }) {
  const dispute = related.relation.type === 'contradicts';
  return (
    <div className={dispute ? 'print-relation is-dispute' : 'print-relation'}>
      <p>
        <strong>{relationWords(related)}</strong> ({related.relation.about})
      </p>
      <p className="print-words">{claimLine(related.other)}</p>
      <Chain claim={related.other} />
      <p className="print-note">{place}</p>
    </div>
  );
}

function passageWords(dataset: Dataset, passage: Passage): string {
  const { document, source } = lookup(dataset);
  const found = document.get(passage.document);
  const publisher = found && source.get(found.publisher)?.name;
  const title = found && dataset.documents.length > 1 ? found.title : undefined;
  const speech = passage.directSpeech ? 'direct speech' : 'publisher’s words';
  const paragraph = passage.paragraph === null ? null : `paragraph ${passage.paragraph}`;
  return [publisher, title, paragraph, speech].filter(Boolean).join(', ');
}

/** Where the other claim is printed, or what it is about when it is not. */
function placeWords(
  dataset: Dataset,
  claim: Claim,
  other: Claim,
  numbers: ReadonlyMap<string, number>,
): string {
  if (other.event === claim.event) return 'Also about this event.';
  const title = lookup(dataset).event.get(other.event)?.title ?? other.event;
  const number = numbers.get(other.event);
  return number === undefined ? `About: ${title} (not printed here)` : `About: ${number} ${title}`;
}
