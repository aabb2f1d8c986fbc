import { useId } from 'react';

interface ShareChoiceProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, side by side. */
export function ShareChoice<Id extends string>({ legend, options, chosen, onChoose }: ShareChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset className="share-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
