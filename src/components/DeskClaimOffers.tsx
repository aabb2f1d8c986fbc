import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useDesk } from '../store/useDesk.ts';
import { useProject } from '../store/useProject.ts';
import { short } from './claimDraft.ts';
import { begunClaims, lastMended } from './deskClaims.ts';
import { claimLine } from './toldWords.ts';
import { draftKey, useDeskDrafts } from './useDeskDraft.ts';

/** What else the words that were selected may be for, and claims that were begun before and are not saved. */
export function DeskClaimOffers({
  dataset,
  form,
  claim,
  passage,
  passages,
  onTake,
}: {
  dataset: Dataset;
  /** Of the draft on show. */
  form: string;
  claim: Claim | null;
  passage: Passage | null;
  passages: readonly Passage[];
  /** With the passages that the claim has then. */
  onTake: (passages: readonly Passage[]) => void;
}) {
  const project = useProject((s) => s.key);
  const drafts = useDeskDrafts((s) => s.drafts);
  const put = useDeskDrafts((s) => s.put);
  const mending = lookup(dataset).claim.get(lastMended.use() ?? '');
  const { begin } = useDesk.getState();
  const begun = claim ? [] : begunClaims(drafts, project).filter((other) => other.form !== form);
  const [other] = begun;
  return (
    <>
      {claim && passage && (
        <div className="desk-offer">
          <p>
            Selected: <bdi>“{short(passage.exact, 60)}”</bdi>
          </p>
          <div className="desk-offers">
            <button type="button" className="open-button" onClick={() => onTake([...passages, passage])}>
              Add as a passage
            </button>
            {passages.map((old, at) => (
              <button
                // biome-ignore lint/suspicious/noArrayIndexKey: two passages may hold the same words
                key={at}
                type="button"
                className="open-button"
                onClick={() => onTake(passages.with(at, passage))}
              >
                In place of “{short(old.exact, 20)}”
              </button>
            ))}
          </div>
        </div>
      )}
      {!claim && passage && mending && (
        <div className="desk-offer">
          <p>
            Or are these words for the claim that was open? <bdi>“{short(claimLine(mending), 60)}”</bdi>
          </p>
          <div className="desk-offers">
            <button
              type="button"
              className="open-button"
              onClick={() => begin({ kind: 'claim', id: mending.id, passage, event: mending.event })}
            >
              Put them there
            </button>
          </div>
        </div>
      )}
      {other && (
        <div className="desk-offer">
          <p>
            Begun and not saved: <bdi>“{short(other.text, 60)}”</bdi>
            {begun.length > 1 && `, and ${begun.length - 1} more`}
          </p>
          <div className="desk-offers">
            <button
              type="button"
              className="open-button"
              onClick={() => begin({ kind: 'claim', id: null, passage: other.passage, event: null })}
            >
              Go on with it
            </button>
            <button
              type="button"
              className="open-button"
              aria-label="Throw it away, the claim that was begun"
              onClick={() => put(draftKey(project, other.form), null)}
            >
              Throw it away
            </button>
          </div>
        </div>
      )}
    </>
  );
}
