import './ClaimQuote.css';
import type { Claim } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimWords } from '../query/claimWords.ts';
import { reserveWords, stanceLead } from '../query/stanceWords.ts';
import { useWhence } from '../store/useWhence.ts';

/**
 * A claim's words: spoken ones verbatim in curly quotes, else our own wording without any. What the origin denies or
 * doubts is led in by saying so, for the statement alone would read as its opposite. A publisher's hedge stands below.
 */
export function ClaimQuote({ claim, small = false }: { claim: Claim; small?: boolean }) {
  const dataset = useWhence((s) => s.dataset);
  const words = claimWords(claim);
  const stance = stanceLead(claim);
  const reserve = reserveWords(claim);
  const className = small ? 'claim-quote is-small' : 'claim-quote';
  const language =
    words.kind === 'speech' && dataset
      ? lookup(dataset).document.get(words.passage.document)?.language
      : undefined;
  return (
    <div>
      {words.kind === 'own' && (
        <>
          {stance && <p className="claim-stance">{stance}</p>}
          <p className={className}>{words.text}</p>
        </>
      )}
      {words.kind === 'speech' && (
        <>
          <blockquote className={className} lang={language ?? undefined}>
            “{words.text}”
          </blockquote>
          {(words.fragment || stance !== null) && (
            <p className="claim-gloss">
              <span className="claim-stance">{stance ?? 'In our words:'}</span> {claim.text}
            </p>
          )}
        </>
      )}
      {reserve && <p className="claim-reserve">{reserve}</p>}
    </div>
  );
}
