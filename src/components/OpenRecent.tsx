import './OpenRecent.css';
import { useId, useRef } from 'react';
import { FORMAT_NAMES } from '../model/importing.ts';
import type { RecentFile } from '../store/recentFile.ts';
import { byteWords } from './byteWords.ts';
import { plural } from './plural.ts';
import { useRecentFiles } from './useRecentFiles.ts';

/** The files that are kept on this device: open one, forget one or all, and say whether more are to be kept. */
export function OpenRecent({ onOpen }: { onOpen: (key: string) => void }) {
  const recent = useRecentFiles();
  const title = useRef<HTMLHeadingElement>(null);
  const hint = useId();
  const { files, keeps, said } = recent;
  // The button that had the focus goes with its file.
  const back = () => title.current?.focus();
  return (
    <section className="recent">
      <div className="recent-head">
        <h3 ref={title} className="eyebrow" tabIndex={-1}>
          Kept on this device
        </h3>
        {files && files.length > 1 && (
          <button
            type="button"
            className="recent-forget"
            onClick={() => {
              recent.forgetAll();
              back();
            }}
          >
            Forget all
          </button>
        )}
      </div>
      {files && files.length > 0 && (
        <ul className="recent-list">
          {files.map((file) => (
            <li key={file.key} className="recent-item">
              <button type="button" className="recent-open" onClick={() => onOpen(file.key)}>
                <bdi className="recent-name">{file.name}</bdi>
                <span className="recent-facts">{factsOf(file)}</span>
              </button>
              <button
                type="button"
                className="recent-forget"
                aria-label={`Forget ${file.name}`}
                onClick={() => {
                  recent.forget(file);
                  back();
                }}
              >
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
      {files === null ? (
        <p className="open-hint">This browser keeps no files for this page: its storage is off or full.</p>
      ) : (
        <>
          {files?.length === 0 && <p className="recent-none">No file yet.</p>}
          <label className="recent-keep">
            <input
              type="checkbox"
              checked={keeps}
              aria-describedby={hint}
              onChange={(change) => recent.setKeeps(change.target.checked)}
            />
            Keep files that I open on this device
          </label>
          <p id={hint} className="open-hint">
            {keeps
              ? 'In this browser alone, so that a reload shows them again; whoever uses this browser can open them. At most 20 files and 200 MB, the oldest go first.'
              : 'Files opened from now on are gone when the page is closed or loaded anew. Those kept so far stay until you forget them.'}
          </p>
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

/** "CSV table · 12 kB · 34 events · 5 Mar 2026, 14:02" */
function factsOf({ format, size, events, openedAt }: RecentFile): string {
  // When the reader opened it, by the reader's own clock: no time of the dataset.
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(openedAt);
  return [FORMAT_NAMES[format], byteWords(size), plural(events, 'event'), when].join(' · ');
}
