import { STANCES, type Stance } from '../model/dataset.ts';

const WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'Asserts it',
  denies: 'Denies it',
  doubts: 'Doubts it',
  reports: 'Passes it on',
};

/** How the origin of a claim stands to what is said. */
export function DeskStance({ value, onChange }: { value: Stance; onChange: (stance: Stance) => void }) {
  return (
    <fieldset className="desk-group">
      <legend className="open-label">The origin …</legend>
      <div className="desk-radios">
        {STANCES.map((stance) => (
          <label key={stance} className="desk-check">
            <input
              type="radio"
              name="stance"
              value={stance}
              checked={value === stance}
              onChange={() => onChange(stance)}
            />
            {WORDS[stance]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
