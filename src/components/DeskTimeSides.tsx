import { useEffect, useId, useRef, useState } from 'react';
import { timeWindow } from '../edit/timeWindow.ts';
import { type DeskTime, fromSides, isOpen, sidesOf } from './deskTime.ts';

interface DeskTimeSidesProps {
  readonly value: DeskTime;
  readonly zone: string;
  readonly onChange: (part: Partial<DeskTime>) => void;
  readonly onFault?: (fault: string | null) => void;
}

type Part = 'start' | 'end';

/** Earliest and latest of the beginning and of the end, typed as dates. */
export function DeskTimeSides({ value, zone, onChange, onFault }: DeskTimeSidesProps) {
  const [faults, setFaults] = useState<Readonly<Record<Part, string | null>>>({ start: null, end: null });
  const told = faults.start ?? faults.end;
  useEffect(() => onFault?.(told), [told, onFault]);
  const part = (name: Part) => ({
    text: value[name],
    zone,
    name,
    fault: faults[name],
    onFault: (fault: string | null) => setFaults((before) => ({ ...before, [name]: fault })),
    onChange: (text: string | null) => onChange({ [name]: text }),
  });
  return (
    <>
      <Sides {...part('start')} first="Began, earliest" second="Began, latest" />
      <Sides {...part('end')} first="Ended, earliest" second="Ended, latest" />
      <p className="open-hint">
        A date like 2012-03-21, or a day and time like 2012-03-21T06:00. Leave both ends empty where no end is
        known; <code>..</code> as the latest end says that it still goes on.
      </p>
    </>
  );
}

interface SidesProps {
  readonly text: string | null;
  readonly zone: string;
  readonly name: Part;
  readonly first: string;
  readonly second: string;
  readonly fault: string | null;
  readonly onFault: (fault: string | null) => void;
  readonly onChange: (text: string | null) => void;
}

function Sides({ text, zone, name, first, second, fault, onFault, onChange }: SidesProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => sidesOf(text));
  // Another way in (words, "Wider", a drag) has the last say.
  const clear = useRef(onFault);
  clear.current = onFault;
  useEffect(() => {
    setTyped((before) => (fromSides(...before) === text ? before : sidesOf(text)));
    clear.current(null);
  }, [text]);
  const type = (sides: readonly [string, string]) => {
    setTyped(sides);
    const next = fromSides(...sides);
    const read = next === null ? null : timeWindow(next, zone);
    if (read?.kind === 'bad') return onFault(read.message);
    if (name === 'start' && read?.kind === 'good' && isOpen(read.window))
      return onFault('A beginning open on both sides says nothing: leave both empty for undated.');
    onFault(null);
    onChange(next);
  };
  const field = (label: string, at: 0 | 1) => (
    <label htmlFor={`${id}-${at}`}>
      {label}
      <input
        id={`${id}-${at}`}
        className="open-field"
        value={typed[at]}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => type(at === 0 ? [target.value, typed[1]] : [typed[0], target.value])}
      />
    </label>
  );
  return (
    <div className="desk-time-parts">
      {field(first, 0)}
      {field(second, 1)}
      {fault !== null && (
        <p id={`${id}-fault`} className="desk-time-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
