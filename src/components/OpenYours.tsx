import './OpenYours.css';
import { useId, useRef } from 'react';
import { isOnePage } from '../base/onePage.ts';
import { OpenAddress } from './OpenAddress.tsx';
import { OpenPasted } from './OpenPasted.tsx';
import { useOpenDraft } from './openDraft.ts';

/** Endings and types of the files that can be opened. Only a hint to the file chooser: the content decides. */
const ACCEPT =
  '.json,.geojson,.ndjson,.jsonl,.csv,.tsv,.tab,.txt,.gz,application/json,text/csv,text/tab-separated-values,text/plain';

interface OpenYoursProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onAddress: (address: string) => void;
}

/** The reader's own data: a file, pasted text, or an address. */
export function OpenYours({ onFile, onText, onAddress }: OpenYoursProps) {
  return (
    <div className="yours">
      <ChooseFile onFile={onFile} />
      <OpenPasted onText={onText} />
      {/* A page that is one file can fetch nothing. */}
      {!isOnePage() && <OpenAddress onAddress={onAddress} />}
    </div>
  );
}

function ChooseFile({ onFile }: Pick<OpenYoursProps, 'onFile'>) {
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  // The first thing to do here, unless something else waits for a yes.
  const first = useOpenDraft((s) => s.offered === null);
  return (
    <div className="yours-zone">
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        onChange={(change) => {
          const [file] = change.target.files ?? [];
          // So that the same file, mended, can be chosen again.
          change.target.value = '';
          if (file) onFile(file);
        }}
      />
      <p className="yours-drop">Drop a file anywhere on this page</p>
      <button
        type="button"
        className={first ? 'open-button is-main' : 'open-button'}
        data-first={first || undefined}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        Choose a file…
      </button>
      <p id={hint} className="open-hint">
        It is read in your browser and sent nowhere.
      </p>
    </div>
  );
}
