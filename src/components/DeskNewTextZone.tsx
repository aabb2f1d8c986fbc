import { useId } from 'react';
import { ZoneField } from './ZoneField.tsx';

/** Asks once for the time zone of all that the texts tell. The device's own is offered, not taken: the texts decide. */
export function DeskNewTextZone({ zone, onZone }: { zone: string; onZone: (zone: string) => void }) {
  const [id, hint] = [useId(), useId()];
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="new-text-zone">
      <label htmlFor={id} className="open-label">
        Time zone
      </label>
      <ZoneField id={id} value={zone} invalid={false} describedBy={hint} onChange={onZone} />
      {own && zone !== own && (
        <button type="button" className="open-button" onClick={() => onZone(own)}>
          Use {own}
        </button>
      )}
      <p id={hint} className="open-hint">
        Where what is told happened: “Wednesday morning” is read by the clocks there.
      </p>
    </div>
  );
}
