import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';

/** Said above a text that is only in this tab, or on this device: it is no part of the project unless wanted. */
export function DeskOwnText({
  dataset,
  document,
  text,
}: {
  dataset: Dataset;
  document: SourceDocument;
  text: string;
}) {
  const notify = useWhence((s) => s.notify);
  const put = () => {
    const refused = useProject.getState().edit({ kind: 'put-document', document: { ...document, text } });
    if (refused !== null) notify(refused);
  };
  return (
    <div className="desk-own">
      <p>
        You brought this text; it is not in the project.{' '}
        <span className="dim">Put in, it goes along when you save or share the timeline.</span>
      </p>
      <div className="desk-buttons">
        <button type="button" className="open-button" onClick={put}>
          Put it in the project
        </button>
        <button
          type="button"
          className="open-button"
          onClick={() => notify(useDocumentTexts.getState().forget(textKey(dataset, document)))}
        >
          Forget it
        </button>
      </div>
    </div>
  );
}
