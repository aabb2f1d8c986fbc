import './AnchorReport.css';
import { ANCHOR_KINDS, type Anchor, type AnchorKind } from '../query/anchor.ts';
import { ANCHOR_SIGNS } from './anchorWords.ts';

/** How many passages stand in the text in which state. Pressing one shows these alone, pressing it again all. */
export function AnchorReport({
  anchors,
  state,
  onState,
  listed,
  onListed,
}: {
  anchors: readonly Anchor[];
  state: AnchorKind | null;
  onState: (state: AnchorKind | null) => void;
  /** True shows the passages as a list, false in the text. */
  listed: boolean;
  onListed: (listed: boolean) => void;
}) {
  const counts = new Map(
    ANCHOR_KINDS.map((kind) => [kind, anchors.filter((each) => each.kind === kind).length]),
  );
  return (
    <div className="anchor-report">
      <fieldset className="anchor-states">
        <legend className="visually-hidden">Show the passages that are</legend>
        {ANCHOR_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`anchor-state is-${kind}`}
            aria-pressed={state === kind}
            disabled={counts.get(kind) === 0 && state !== kind}
            onClick={() => onState(state === kind ? null : kind)}
          >
            <span className="anchor-sign" aria-hidden="true">
              {ANCHOR_SIGNS[kind]}
            </span>
            {counts.get(kind)} {kind}
          </button>
        ))}
      </fieldset>
      <fieldset className="anchor-modes">
        <legend className="visually-hidden">Show the passages</legend>
        <button type="button" aria-pressed={!listed} onClick={() => onListed(false)}>
          In the text
        </button>
        <button type="button" aria-pressed={listed} onClick={() => onListed(true)}>
          As a list
        </button>
      </fieldset>
      {anchors.length > 0 && counts.get('missing') === anchors.length && (
        <p className="anchor-none" role="status">
          None of the passages stands in this text. Is it the text of this document?
        </p>
      )}
    </div>
  );
}
