import './openControls.css';
import './ReadAgain.css';
import { type FormEvent, useId, useState } from 'react';
import { isZone } from '../base/zone.ts';
import type { Choices, DateOrder, Format, ImportReport } from '../model/importing.ts';
import { useWhence } from '../store/useWhence.ts';
import { FormatSelect } from './FormatSelect.tsx';
import { useOpening } from './opening.ts';
import { ZoneField } from './ZoneField.tsx';

/** Formats whose dates are written as people write them. */
const WRITTEN_DATES: ReadonlySet<Format> = new Set(['json', 'ndjson', 'csv', 'tsv', 'acled']);

/** Reads the file on screen once more, as another format or with another zone or order of dates. */
export function ReadAgain({ report }: { report: ImportReport }) {
  const { again } = useOpening();
  const showSheet = useWhence((s) => s.showSheet);
  const [format, setFormat] = useState(report.format);
  const [zone, setZone] = useState(report.choices.timeZone ?? 'UTC');
  const [order, setOrder] = useState<DateOrder | null>(report.choices.dateOrder);
  const [formatId, zoneId, orderId] = [useId(), useId(), useId()];
  const { columns, epoch } = report.choices;
  const other = format !== report.format;
  const zoned = format !== 'whence';
  const ready = !zoned || isZone(zone.trim());
  const go = (choices: Choices) => {
    showSheet(null);
    again(choices);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    go({
      format,
      columns: other ? null : columns,
      dateOrder: WRITTEN_DATES.has(format) ? order : null,
      epoch: other ? null : epoch,
      timeZone: zoned ? zone.trim() : null,
    });
  };
  return (
    <details className="open-fold">
      <summary>Read it another way</summary>
      <form className="again-form" onSubmit={submit}>
        <label htmlFor={formatId}>Format</label>
        <FormatSelect id={formatId} value={format} onChoose={setFormat} />
        {zoned && (
          <>
            <label htmlFor={zoneId}>Zone of times that name none</label>
            <ZoneField id={zoneId} value={zone} invalid={!ready} onChange={setZone} />
          </>
        )}
        {WRITTEN_DATES.has(format) && (
          <>
            <label htmlFor={orderId}>03/04/2012 is</label>
            <select
              id={orderId}
              className="open-field"
              value={order ?? ''}
              onChange={(change) => {
                const { value } = change.target;
                setOrder(value === 'day-first' || value === 'month-first' ? value : null);
              }}
            >
              <option value="">told by the file’s other dates, or asked</option>
              <option value="day-first">3 April 2012</option>
              <option value="month-first">4 March 2012</option>
            </select>
          </>
        )}
        <p className="again-end">
          <button type="submit" className="open-button is-main" disabled={!ready}>
            Read again
          </button>
          {columns !== null && !other && (
            <button
              type="button"
              className="open-button"
              onClick={() => go({ ...report.choices, format, columns: null })}
            >
              Ask me about the columns again
            </button>
          )}
        </p>
      </form>
    </details>
  );
}
