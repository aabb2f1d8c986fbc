import type { SourceKind } from '../model/dataset.ts';
import { KIND_CHOICES } from './deskOptions.ts';

/** What is asked of a source that is not there yet: what it is, and whether the text keeps its name back. */
export function DeskNewSource({
  kind,
  anonymous,
  onChange,
}: {
  kind: SourceKind;
  anonymous: boolean;
  onChange: (part: { kind?: SourceKind; anonymous?: boolean }) => void;
}) {
  return (
    <div className="desk-new">
      <label className="desk-new-kind">
        <span className="open-hint">New source, a</span>
        <select
          className="open-field"
          aria-label="Kind of the new source"
          value={kind}
          onChange={(change) => {
            const picked = KIND_CHOICES.find((choice) => choice.kind === change.target.value);
            if (picked) onChange({ kind: picked.kind });
          }}
        >
          {KIND_CHOICES.map((choice) => (
            <option key={choice.kind} value={choice.kind}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-check">
        <input
          type="checkbox"
          checked={anonymous}
          onChange={(change) => onChange({ anonymous: change.target.checked })}
        />
        Not named in the text
      </label>
    </div>
  );
}
