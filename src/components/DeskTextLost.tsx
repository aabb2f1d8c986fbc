import type { TextMarked } from '../query/textMarks.ts';
import { useDesk } from '../store/useDesk.ts';
import { PassageWords } from './PassageWords.tsx';
import { plural } from './plural.ts';
import { claimLine } from './toldWords.ts';

/** Passages that a text does not have, or no longer has, each with the claims that rest on it. */
export function DeskTextLost({
  passages,
  language,
}: {
  passages: readonly TextMarked[];
  language: string | null;
}) {
  if (passages.length === 0) return null;
  return (
    <details className="text-missing desk-lost open-fold" open={passages.length <= 3}>
      <summary>
        <strong>{plural(passages.length, 'passage')} not in this text word for word</strong>
      </summary>
      <ul>
        {passages.slice(0, MOST).map(({ key, passage, claims }) => (
          <li key={key} data-passage={key}>
            <PassageWords passage={passage} language={language} />
            {claims.map((claim) => (
              <p key={claim.id} className="desk-lost-claim">
                <span className="dim">{claimLine(claim)}</span>
                <button
                  type="button"
                  className="open-button"
                  onClick={() =>
                    useDesk
                      .getState()
                      .begin({ kind: 'claim', id: claim.id, passage: null, event: claim.event })
                  }
                >
                  Mend<span className="visually-hidden"> this claim</span>
                </button>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {passages.length > MOST && (
        <p className="dim">
          And {plural(passages.length - MOST, 'more', 'more')}. Those above first: with each mended, another
          comes up.
        </p>
      )}
    </details>
  );
}

/** Passages listed at a time. */
const MOST = 20;
