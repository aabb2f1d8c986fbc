import type { Dataset, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useDesk } from '../store/useDesk.ts';
import { PassageWords } from './PassageWords.tsx';

/** Where a claim stands: the words, the paragraph, and whether they are direct speech. */
export function DeskPassages({
  dataset,
  passages,
  onChange,
}: {
  dataset: Dataset;
  passages: readonly Passage[];
  onChange: (passages: readonly Passage[]) => void;
}) {
  const { document } = lookup(dataset);
  return (
    <fieldset className="desk-group">
      <legend className="open-label">Where it stands</legend>
      {passages.length === 0 && (
        <p className="open-hint">
          Nowhere yet. Select its words in the text and press Enter; they can then be put here.
        </p>
      )}
      {passages.map((passage, at) => {
        const paper = document.get(passage.document);
        const name = `passage ${at + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two passages may hold the same words
          <div key={at} className="desk-passage">
            <PassageWords passage={passage} language={paper?.language ?? null} />
            <p className="open-hint desk-passage-line">
              <span>
                {paper?.title ?? passage.document}
                {passage.paragraph !== null && `, paragraph ${passage.paragraph}`}
              </span>
              <button
                type="button"
                className="copy-button"
                aria-label={`Show ${name} in the text`}
                onClick={() => useDesk.getState().showDocument(passage.document, passage.paragraph)}
              >
                Show
              </button>
              <button
                type="button"
                className="copy-button"
                aria-label={`Take out ${name}`}
                onClick={() => onChange(passages.toSpliced(at, 1))}
              >
                Take out
              </button>
            </p>
            <label className="desk-check">
              <input
                type="checkbox"
                checked={passage.directSpeech}
                onChange={(change) =>
                  onChange(passages.with(at, { ...passage, directSpeech: change.target.checked }))
                }
              />
              Direct speech: the words as they were spoken or written
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
