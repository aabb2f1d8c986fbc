import { FORMAT_NAMES, FORMATS, type Format } from '../model/importing.ts';

/** A list of all formats that can be opened. `none` is what it says while no format is chosen. */
export function FormatSelect({
  id,
  label,
  value,
  none,
  onChoose,
}: {
  id?: string | undefined;
  /** Its name where no label stands beside it. */
  label?: string | undefined;
  value: Format | null;
  none?: string | undefined;
  onChoose: (format: Format) => void;
}) {
  return (
    <select
      id={id}
      className="open-field"
      aria-label={label}
      value={value ?? ''}
      onChange={(change) => {
        const format = FORMATS.find((each) => each === change.target.value);
        if (format) onChoose(format);
      }}
    >
      {value === null && (
        <option value="" disabled>
          {none}
        </option>
      )}
      {FORMATS.map((format) => (
        <option key={format} value={format}>
          {FORMAT_NAMES[format]}
        </option>
      ))}
    </select>
  );
}
