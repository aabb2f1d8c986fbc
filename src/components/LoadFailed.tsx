import { useState } from 'react';
import { type Format, NO_CHOICES } from '../model/importing.ts';
import { type Loading, useWhence } from '../store/useWhence.ts';
import { FormatSelect } from './FormatSelect.tsx';
import { useOpening } from './opening.ts';
import { plural } from './plural.ts';
import { WebLink } from './WebLink.tsx';

/** That a file could not be opened, why, and what may help. What was on screen stays. */
export function LoadFailed({ loading }: { loading: Extract<Loading, { kind: 'failed' }> }) {
  const dataset = useWhence((s) => s.dataset);
  const showSheet = useWhence((s) => s.showSheet);
  const setLoading = useWhence((s) => s.setLoading);
  const opening = useOpening();
  const { from, message, problems, format } = loading;
  return (
    <div className={dataset ? 'load-status' : 'load-status is-alone'} role="alert">
      <p className="load-status-words">
        <strong>
          Could not open <bdi>{from}</bdi>.
        </strong>{' '}
        {message}
      </p>
      <p className="load-status-actions">
        {problems.length > 0 && (
          <button type="button" onClick={() => showSheet('problems')}>
            Show {plural(problems.length, 'problem')}
          </button>
        )}
        <button type="button" onClick={() => opening.again(NO_CHOICES)}>
          Try again
        </button>
        {/* Only a file that arrived can be read as another format. */}
        {format !== undefined && (
          <OpenAs format={format} onOpen={(chosen) => opening.again({ ...NO_CHOICES, format: chosen })} />
        )}
        <button type="button" onClick={() => showSheet('open')}>
          Open another file
        </button>
        {dataset ? (
          <button type="button" onClick={() => setLoading({ kind: 'idle' })}>
            Dismiss
          </button>
        ) : (
          <WebLink to={window.location.pathname} base={window.location.href}>
            Open the first dataset
          </WebLink>
        )}
      </p>
    </div>
  );
}

/** A choice of another format, behind a button, so that a way few need takes little room. */
function OpenAs({ format, onOpen }: { format: Format | null; onOpen: (format: Format) => void }) {
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState(format);
  if (!choosing) {
    return (
      <button type="button" onClick={() => setChoosing(true)}>
        Open as another format…
      </button>
    );
  }
  return (
    <span className="load-status-as">
      <FormatSelect label="Format" value={chosen} none="Choose a format" onChoose={setChosen} />
      <button
        type="button"
        disabled={chosen === null || chosen === format}
        onClick={() => chosen !== null && onOpen(chosen)}
      >
        Open
      </button>
    </span>
  );
}
