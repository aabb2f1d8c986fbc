import type { Passage } from '../model/dataset.ts';
import type { Anchor } from '../query/anchor.ts';
import { ANCHOR_SIGNS, anchorNote } from './anchorWords.ts';

/** In which state a passage stands in the text, with a sign, a word and, where there is more to say, a note. */
export function AnchorState({ anchor, passage }: { anchor: Anchor; passage: Passage }) {
  const note = anchorNote(anchor, passage);
  return (
    <p className={`anchor-line is-${anchor.kind}`} data-anchor={anchor.kind}>
      <span className="anchor-sign" aria-hidden="true">
        {ANCHOR_SIGNS[anchor.kind]}
      </span>
      <strong>{anchor.kind}</strong>
      {note !== null && `: ${note}`}
    </p>
  );
}
