import type { SuggestRun } from './suggestState.ts';
import { useSuggestions } from './suggestState.ts';

/** How far the reading is, and a way to stop it. */
export function DeskSuggestionProgress({ run, onAgain }: { run: SuggestRun; onAgain: () => void }) {
  const stop = useSuggestions((s) => s.stop);
  const { read, all, state } = run;
  if (state === 'done') return null;
  if (state === 'reading') {
    return (
      <div className="suggest-progress">
        <progress aria-label="Reading the text" max={Math.max(1, all)} value={read} />
        <span className="dim">{all === 0 ? 'Reading…' : `Paragraph ${read} of ${all}`}</span>
        <button type="button" className="open-button" onClick={stop}>
          Stop
        </button>
      </div>
    );
  }
  return (
    <div className="suggest-progress">
      <span>
        {state === 'failed' ? 'The reading broke off.' : 'The reading was stopped.'} {read} of {all || 'all'}{' '}
        paragraphs were read.
      </span>
      <button type="button" className="open-button" onClick={onAgain}>
        Read again
      </button>
    </div>
  );
}
