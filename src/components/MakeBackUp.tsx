import { useRef, useState } from 'react';
import { backUp } from '../store/projectBackUp.ts';
import { type Restored, restore } from '../store/projectRestore.ts';
import { backUpFile } from './backUpFile.ts';
import { plural } from './plural.ts';
import { useSave } from './useSave.ts';

/** All projects in one file, and back from one. */
export function MakeBackUp() {
  const [saving, save] = useSave();
  const [restored, setRestored] = useState<Restored | 'reading' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    setRestored('reading');
    const text = await file.text().catch(() => '');
    setRestored(await restore(text));
  };
  return (
    <section>
      <h3 className="eyebrow">Back-up</h3>
      <p className="projects-row">
        <button
          type="button"
          className="open-button"
          onClick={() => save(async () => backUpFile(await backUp(), null))}
        >
          Back up all
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="Back-up file"
          onChange={(change) => {
            const [file] = change.target.files ?? [];
            change.target.value = '';
            if (file) void read(file);
          }}
        />
        <button type="button" className="open-button" onClick={() => input.current?.click()}>
          Restore from a file…
        </button>
      </p>
      <div role="status">
        {saving.kind === 'saved' && <p className="open-hint">Saved as {saving.name}.</p>}
        {saving.kind === 'failed' && <p className="open-hint">{saving.message}</p>}
        {restored !== null && <RestoredWords restored={restored} />}
      </div>
      {saving.kind === 'idle' && restored === null && (
        <p className="open-hint">
          One file with the texts and all steps, for another browser or a safe place. Restoring overwrites
          nothing.
        </p>
      )}
    </section>
  );
}

/** How many problems of a file are told one by one. */
const MOST_TOLD = 8;

function RestoredWords({ restored }: { restored: Restored | 'reading' }) {
  if (restored === 'reading') return <p className="open-hint">Reading the file…</p>;
  const { added, same, problems } = restored;
  const parts = [
    ...(added.length > 0 ? [`${plural(added.length, 'project')} restored.`] : []),
    ...(same > 0
      ? [`${plural(same, 'project')} ${same === 1 ? 'is' : 'are'} here already, just the same.`]
      : []),
    ...(added.length + same + problems.length === 0 ? ['There are no projects in this file.'] : []),
  ];
  const rest = problems.length - MOST_TOLD;
  return (
    <>
      {parts.length > 0 && <p className="open-hint">{parts.join(' ')}</p>}
      {problems.length > 0 && (
        <ul className="projects-problems">
          {problems.slice(0, MOST_TOLD).map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves
            <li key={index}>{problem}</li>
          ))}
          {rest > 0 && <li>And {plural(rest, 'more problem')}.</li>}
        </ul>
      )}
    </>
  );
}
