import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';
import type { ClaimDraft } from './claimDraft.ts';
import { DeskInput } from './DeskInput.tsx';
import { hedgesIn, paragraphOf } from './hedgeWords.ts';

/** The publisher's own distance, word for word; what looks like one in the paragraph is offered. */
export function DeskHedge({
  dataset,
  draft,
  onChange,
}: {
  dataset: Dataset;
  draft: ClaimDraft;
  onChange: (hedge: string) => void;
}) {
  const [passage] = draft.passages;
  const paper = lookup(dataset).document.get(passage?.document ?? '');
  const brought = useDocumentTexts((s) => paper && s.texts.get(textKey(dataset, paper))?.text);
  const text = paper?.text ?? brought ?? null;
  const found = useMemo(() => (passage ? hedgesIn(paragraphOf(text, passage)) : []), [text, passage]);
  const offered = found.filter((hedge) => hedge !== draft.hedge);
  return (
    <div className="desk-field">
      <DeskInput
        name="hedge"
        label="The publisher’s own distance, word for word"
        placeholder="reportedly"
        value={draft.hedge}
        onChange={onChange}
      />
      {offered.length > 0 && (
        <div className="desk-offers">
          <span className="open-hint">In the paragraph:</span>
          {offered.map((hedge) => (
            <button key={hedge} type="button" className="open-button" onClick={() => onChange(hedge)}>
              “{hedge}”
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
