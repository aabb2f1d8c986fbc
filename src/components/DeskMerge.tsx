import { type ReactNode, useState } from 'react';
import { type ComboOption, NO_CHOICE } from './comboOptions.ts';
import { DeskCombo } from './DeskCombo.tsx';

/** A part of a form that does something at once, and cannot be half done: folded until it is asked for. */
export function DeskFold({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="open-fold desk-fold" open={open}>
      <summary>{title}</summary>
      <div className="desk-fold-body">{children}</div>
    </details>
  );
}

/** Makes one of two records: picks the one that stays, says what that means, does it. */
export function DeskMerge({
  title,
  label,
  options,
  open,
  consequence,
  onMerge,
}: {
  title: string;
  label: string;
  /** All but the one that goes away. */
  options: readonly ComboOption[];
  open: boolean;
  /** What becomes of what, in a sentence. */
  consequence: (into: ComboOption) => string;
  /** Returns a sentence where it was refused. */
  onMerge: (into: string) => string | null;
}) {
  const [into, setInto] = useState(NO_CHOICE);
  const [refused, setRefused] = useState<string | null>(null);
  const picked = options.find(({ id }) => id === into.id);
  if (options.length === 0) return null;
  return (
    <DeskFold title={title} open={open}>
      <DeskCombo name="merge" label={label} value={into} options={options} onChange={setInto} />
      {picked && <p className="open-hint">{consequence(picked)}</p>}
      {refused !== null && (
        <p role="alert" className="desk-fault">
          {refused}
        </p>
      )}
      <div>
        <button
          type="button"
          className="open-button"
          disabled={!picked}
          onClick={() => picked && setRefused(onMerge(picked.id))}
        >
          Merge
        </button>
      </div>
    </DeskFold>
  );
}
