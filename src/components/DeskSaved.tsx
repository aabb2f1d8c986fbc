import './openControls.css';
import './DeskSaved.css';
import { writeWhence } from '../export/whence.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { useSave } from './useSave.ts';

/** Whether all steps lie on the device; where they do not, why, and the ways out. */
export function DeskSaved() {
  const saved = useProject((s) => s.saved);
  const retry = useProject((s) => s.retry);
  const [saving, save] = useSave();
  const onSave = () =>
    save(() => {
      const { dataset } = useWhence.getState();
      if (!dataset) throw new Error('Nothing is on screen.');
      return writeWhence(dataset, { link: null, at: Date.now() });
    });
  return (
    // Only what went wrong is read out: steps are many.
    <div className="desk-saved" role="status" aria-live={saved.kind === 'failed' ? 'polite' : 'off'}>
      {saved.kind === 'saved' && <span>Saved on this device</span>}
      {saved.kind === 'saving' && <span>Saving…</span>}
      {saved.kind === 'failed' && (
        <>
          <span className="desk-saved-fault">
            <strong>Not saved.</strong> {saved.message} Your steps are in this tab alone.
          </span>
          <button type="button" className="open-button" onClick={retry}>
            Try again
          </button>
          <button type="button" className="open-button" onClick={onSave}>
            Save a file instead
          </button>
          {saving.kind === 'saved' && <span>Saved as {saving.name}.</span>}
          {saving.kind === 'failed' && <span>{saving.message}</span>}
        </>
      )}
    </div>
  );
}
