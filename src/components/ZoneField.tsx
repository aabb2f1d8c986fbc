import { useId } from 'react';

let names: readonly string[] | null = null;

/** A field for the name of a time zone, with all that the browser knows to pick from. */
export function ZoneField({
  id,
  value,
  invalid,
  describedBy,
  onChange,
}: {
  id: string;
  value: string;
  invalid: boolean;
  describedBy?: string | undefined;
  onChange: (zone: string) => void;
}) {
  const list = useId();
  names ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
  return (
    <>
      <input
        id={id}
        className="open-field open-zone"
        list={list}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(change) => onChange(change.target.value)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
