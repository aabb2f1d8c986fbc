import { assertUnreachable } from '../base/assert.ts';
import type { Exported } from '../export/exported.ts';
import { type Saving, useSave } from './useSave.ts';

/** A button that makes a file and saves it, and what became of that. What the file lacks is told where it has losses. */
export function SaveButton({ name, make }: { name: string; make: () => Promise<Exported> | Exported }) {
  const [saving, save] = useSave();
  const losses = saving.kind === 'saved' ? saving.losses : [];
  return (
    <>
      <p className="copy-actions">
        <button type="button" className="share-button is-main" onClick={() => save(make)}>
          {name}
        </button>
        <span className="dim" role="status">
          {savingWords(saving)}
        </span>
      </p>
      {losses.length > 0 && (
        <ul className="share-lacks">
          {losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function savingWords(saving: Saving): string | null {
  switch (saving.kind) {
    case 'idle':
      return null;
    case 'making':
      return 'Making the file…';
    case 'saved':
      return `Saved as ${saving.name} (${sizeWords(saving.bytes)}).`;
    case 'failed':
      return saving.message;
    default:
      return assertUnreachable(saving);
  }
}

/** In thousands and millions, as file managers count. */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
