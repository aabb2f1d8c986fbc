import './openControls.css';
import './OpenSheet.css';
import { useEffect } from 'react';
import { isOnePage } from '../base/onePage.ts';
import { FORMAT_NAMES } from '../model/importing.ts';
import { useWhence } from '../store/useWhence.ts';
import { FormatList } from './FormatList.tsx';
import { countWords } from './loadWords.ts';
import { OpenRecent } from './OpenRecent.tsx';
import { OpenYours } from './OpenYours.tsx';
import { useOpenDraft } from './openDraft.ts';
import { useOpening } from './opening.ts';
import { OWN_DATASETS } from './ownDatasets.ts';
import { Sheet } from './Sheet.tsx';

/** All ways to open a dataset. It goes away as soon as one is taken; how that goes is told on the page. */
export function OpenSheet() {
  const showSheet = useWhence((s) => s.showSheet);
  const opening = useOpening();
  const close = () => showSheet(null);
  /** Away first: what is told of the opening lies below. */
  const go = (open: () => void) => {
    close();
    useOpenDraft.getState().use(useWhence.getState().dataset);
    open();
  };
  useEffect(() => useOpenDraft.getState().tidy(useWhence.getState().dataset), []);
  return (
    <Sheet title="Open a timeline" wide onClose={close}>
      <div className="open">
        <OpenYours
          onFile={(file) => go(() => opening.file(file))}
          onText={(text) => go(() => opening.text(text))}
          onAddress={(address) => go(() => opening.url(address))}
        />
        <div className="open-ready">
          <OpenRecent onOpen={(key) => go(() => opening.recent(key))} />
          {!isOnePage() && <OwnDatasets onOpen={(address) => go(() => opening.url(address))} />}
        </div>
      </div>
      <div className="open-foot">
        <FormatList />
        <OnScreen />
      </div>
    </Sheet>
  );
}

function OwnDatasets({ onOpen }: { onOpen: (address: string) => void }) {
  return (
    <section>
      <h3 className="eyebrow">Come with Whence</h3>
      <ul className="open-own">
        {OWN_DATASETS.map(({ address, title, words }) => (
          <li key={address}>
            <button type="button" onClick={() => onOpen(address)}>
              <span className="open-own-title">{title}</span>
              <span className="open-own-words">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is on screen now, and how it was read: the way back to a report that was put away. */
function OnScreen() {
  const report = useWhence((s) => s.report);
  const showSheet = useWhence((s) => s.showSheet);
  if (!report) return null;
  return (
    <p className="open-now">
      <span>
        On screen: <bdi>{report.name}</bdi>, {FORMAT_NAMES[report.format]}, {countWords(report)}.
      </span>
      <button type="button" className="open-button" onClick={() => showSheet('problems')}>
        Show the report
      </button>
    </p>
  );
}

export default OpenSheet;
