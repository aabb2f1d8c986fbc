import './ReadingChoice.css';
import { type ReactNode, useId } from 'react';

/** Which of two readings of a value is meant: radio buttons, each with an example of the file read by it. */
export function ReadingChoice<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: {
  legend: ReactNode;
  options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="reading">
      <legend>{legend}</legend>
      <div className="reading-options">
        {options.map((option, index) => (
          <label key={option.value} className="reading-option">
            <input
              type="radio"
              data-first={index === 0 || undefined}
              name={name}
              value={option.value}
              checked={chosen === option.value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              <span className="reading-name">{option.name}</span>{' '}
              <span className="reading-example">
                <code>{option.from}</code> is {option.to}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
