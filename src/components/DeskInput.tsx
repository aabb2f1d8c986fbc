import './openControls.css';
import { type ReactNode, useId } from 'react';
import { DeskFault, faultProps } from './DeskFault.tsx';
import { useFault } from './useFault.ts';

interface DeskInputProps {
  /** By which a fault finds it. */
  readonly name: string;
  readonly label: string;
  /** True where what stands around it says enough to who sees it. */
  readonly quiet?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Makes it a field of several lines. */
  readonly rows?: number;
  /** Offered while typing. */
  readonly suggestions?: readonly string[];
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  /** True where the form begins here. */
  readonly first?: boolean;
  readonly language?: string | null;
}

/** A field of a form, with its label, a hint and what is wrong with it. */
export function DeskInput(props: DeskInputProps) {
  const { name, label, quiet = false, value, onChange, rows, suggestions, placeholder, hint, first } = props;
  const id = useId();
  const fault = useFault(name);
  const shared = {
    id,
    name,
    className: 'open-field',
    value,
    placeholder,
    dir: 'auto',
    'data-first': first === true ? true : undefined,
    lang: props.language ?? undefined,
    ...faultProps(`${id}-fault`, fault, hint ? `${id}-hint` : undefined),
  } as const;
  return (
    <div className="desk-field">
      <label className={quiet ? 'visually-hidden' : 'open-label'} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          autoComplete="off"
          list={suggestions && `${id}-list`}
          onChange={(change) => onChange(change.target.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onChange={(change) => onChange(change.target.value)} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <DeskFault id={`${id}-fault`} fault={fault} />
      {hint && (
        <p id={`${id}-hint`} className="open-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
