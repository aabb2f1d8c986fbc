import { useRef, useState } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { useCompare } from './compareState.ts';
import { DeskCompareProjects } from './DeskCompareProjects.tsx';
import { useOpening } from './opening.ts';

type Reading = { readonly kind: 'idle' | 'reading' } | { readonly kind: 'failed'; readonly message: string };

/** Which dataset is theirs: a file, or another project of this device. */
export function DeskCompareOther() {
  const { read } = useOpening();
  const compare = useCompare((s) => s.compare);
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const take = async (name: string, get: () => Promise<Dataset | string>) => {
    setReading({ kind: 'reading' });
    const dataset = await get();
    if (typeof dataset === 'string') setReading({ kind: 'failed', message: dataset });
    else compare({ name, dataset });
  };
  return (
    <>
      <p className="panel-summary">
        Somebody else made a dataset of the same text? See where you two differ in claims, chains and times,
        how far you agree, and settle it one by one. Nothing of yours changes until you take something.
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.html,.htm,application/json,text/html"
        onChange={(change) => {
          const [file] = change.target.files ?? [];
          // So that the same file, mended, can be chosen again.
          change.target.value = '';
          if (file) void take(file.name, () => read(file));
        }}
      />
      <button
        type="button"
        className="open-button is-main"
        disabled={reading.kind === 'reading'}
        onClick={() => input.current?.click()}
      >
        Choose their file…
      </button>
      <p className="open-hint compare-hint">
        A Whence file, or a page saved as one file. It is read in your browser and sent nowhere.
      </p>
      <p role="status" className="dim">
        {reading.kind === 'reading' && 'Reading…'}
      </p>
      {reading.kind === 'failed' && (
        <p role="alert" className="compare-failed">
          {reading.message}
        </p>
      )}
      <DeskCompareProjects onTake={(name, get) => void take(name, get)} />
    </>
  );
}
