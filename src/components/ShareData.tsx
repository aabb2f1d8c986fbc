import './ShareData.css';
import { useMemo, useState } from 'react';
import type { Exported } from '../export/exported.ts';
import { WRITERS } from '../export/writers.ts';
import type { Dataset } from '../model/dataset.ts';
import { restrict } from '../query/restrict.ts';
import { plural } from './plural.ts';
import { SaveButton } from './SaveButton.tsx';
import { ShareChoice } from './ShareChoice.tsx';
import { useNarrowed } from './useNarrowed.ts';
import { useWritten } from './useWritten.ts';

/**
 * The data in the formats of other tools. What a format cannot hold is told before the file is saved.
 *
 * @param whole true where `dataset` is not the one on screen, so that what is shown there is no part of it.
 */
export function ShareData({ dataset, whole = false }: { dataset: Dataset; whole?: boolean }) {
  const [format, setFormat] = useState(WRITERS[0]?.id ?? '');
  const [scope, setScope] = useState<'all' | 'shown'>('all');
  const narrowed = useNarrowed();
  const part = useMemo(
    () => (whole ? null : narrowed && restrict(dataset, narrowed)),
    [dataset, narrowed, whole],
  );
  const isPart = part !== null && part !== dataset;
  const chosen = isPart && scope === 'shown' ? part : dataset;
  const writer = WRITERS.find(({ id }) => id === format);
  const written = useWritten(chosen, writer);
  return (
    <>
      <fieldset className="share-formats">
        <legend>Format</legend>
        {WRITERS.map(({ id, name, about }) => (
          <label key={id}>
            <input
              type="radio"
              name="share-format"
              checked={id === format}
              aria-labelledby={`share-format-name-${id}`}
              aria-describedby={`share-format-${id}`}
              onChange={() => setFormat(id)}
            />
            <span id={`share-format-name-${id}`}>{name}</span>
            <span id={`share-format-${id}`} className="dim">
              {about}
            </span>
          </label>
        ))}
      </fieldset>
      {isPart && (
        <ShareChoice
          legend="What of it"
          options={[
            { id: 'all', name: `All: ${sizeOf(dataset)}` },
            { id: 'shown', name: `What is shown: ${sizeOf(part)}` },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
      )}
      <div role="status" className="share-losses">
        {written.kind === 'writing' && <p className="dim">Looking at what this format can hold…</p>}
        {written.kind === 'failed' && <p>{written.message}</p>}
        {written.kind === 'written' && <Losses file={written.file} />}
      </div>
      {written.kind === 'written' && (
        <div className="share-foot">
          <SaveButton
            key={`${format} ${scope}`}
            name="Save the file"
            // What is lost is told above, before.
            make={() => ({ ...written.file, losses: [] })}
          />
        </div>
      )}
    </>
  );
}

function Losses({ file }: { file: Exported }) {
  if (file.losses.length === 0) return <p>Nothing is lost in this format.</p>;
  return (
    <>
      <p>
        <strong>What this format cannot hold</strong> <span className="dim">{file.losses.length}</span>
      </p>
      <ul>
        {file.losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </>
  );
}

function sizeOf({ events, claims }: Dataset): string {
  return `${plural(events.length, 'event')}, ${plural(claims.length, 'claim')}`;
}
