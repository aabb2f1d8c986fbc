import './GroupingControl.css';
import { useId } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { GROUPINGS, type Grouping } from '../view/viewState.ts';

const NAMES: Readonly<Record<Grouping, string>> = { track: 'Track', place: 'Place', origin: 'Origin' };

/** "Rows by": what the rows of the timeline stand for. */
export function GroupingControl() {
  const name = useId();
  const grouping = useWhence((s) => s.grouping);
  const setGrouping = useWhence((s) => s.setGrouping);
  return (
    <fieldset className="grouping">
      <legend className="eyebrow">Rows by</legend>
      <div className="grouping-choices">
        {GROUPINGS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={value}
              checked={grouping === value}
              onChange={() => setGrouping(value)}
            />
            {NAMES[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
