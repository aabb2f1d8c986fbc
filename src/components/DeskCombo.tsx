import './openControls.css';
import './DeskCombo.css';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import { type ComboOption, type ComboValue, comboMatches, optionNamed } from './comboOptions.ts';
import { DeskFault, faultProps } from './DeskFault.tsx';
import { plural } from './plural.ts';
import { useFault } from './useFault.ts';

export interface DeskComboProps {
  /** By which a fault finds it. */
  readonly name: string;
  readonly label: string;
  /** True where what stands around it says enough to who sees it. */
  readonly quiet?: boolean;
  readonly value: ComboValue;
  readonly options: readonly ComboOption[];
  readonly onChange: (value: ComboValue) => void;
  /** "New source": what is typed may be something new. Left out, only what is in the list counts. */
  readonly create?: string;
  /** What a new one would be called where nothing is typed. */
  readonly proposal?: string;
  readonly placeholder?: string;
}

/**
 * A field in which something is picked from a list, or named anew: the editable combobox with list autocomplete of the
 * ARIA Authoring Practices Guide (pattern "combobox"). Typing filters; nothing is taken that was not picked or is not
 * named in full.
 */
export function DeskCombo(props: DeskComboProps) {
  const { name, label, quiet = false, value, options, onChange, create, placeholder } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const fault = useFault(name);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  // A list that was opened with something picked shows everything: it is opened to pick something else.
  const [typed, setTyped] = useState(false);
  const query = typed || value.id === null ? value.text : '';
  const { shown, count } = useMemo(
    () => (open ? comboMatches(options, query) : NOTHING),
    [open, options, query],
  );
  const proposed = (value.id === null ? value.text.trim() : '') || props.proposal?.trim() || '';
  const isNew = create !== undefined && proposed !== '' && !optionNamed(options, proposed);
  const rows = shown.length + (isNew ? 1 : 0);
  const shows = open && rows > 0;
  const active = shows && at >= 0 ? Math.min(at, rows - 1) : -1;

  const show = (index = -1) => {
    setOpen(true);
    setAt(index);
  };
  const hide = () => {
    setOpen(false);
    setAt(-1);
    setTyped(false);
  };
  const take = (index: number) => {
    const option = shown[index];
    if (option) onChange({ text: option.name, id: option.id });
    else if (isNew && index === shown.length) onChange({ text: proposed, id: null });
    hide();
  };
  const move = (to: number) => {
    if (!open) {
      setTyped(false);
      return show(to < 0 ? Number.MAX_SAFE_INTEGER : 0);
    }
    if (rows > 0) setAt(active < 0 ? (to < 0 ? rows - 1 : 0) : (active + to + rows) % rows);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        if (event.altKey) show();
        else move(1);
        break;
      case 'ArrowUp':
        if (event.altKey) hide();
        else move(-1);
        break;
      case 'Enter':
        if (active >= 0) take(active);
        else hide();
        break;
      case 'Escape':
        if (!open) return;
        hide();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="combo">
      <label className={quiet ? 'visually-hidden' : 'open-label'} htmlFor={id}>
        {label}
      </label>
      <div className="combo-field">
        <input
          ref={input}
          id={id}
          name={name}
          className="open-field"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shows}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          {...faultProps(`${id}-fault`, fault)}
          autoComplete="off"
          autoCapitalize="off"
          dir="auto"
          placeholder={placeholder}
          value={value.text}
          onChange={(change) => {
            const { value: text } = change.target;
            setTyped(true);
            show();
            onChange({ text, id: optionNamed(options, text)?.id ?? null });
          }}
          onFocus={(focus) => focus.target.select()}
          onClick={() => !open && show()}
          onBlur={hide}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="combo-arrow"
          tabIndex={-1}
          aria-label={`Show the list: ${label}`}
          // The field keeps the focus.
          onPointerDown={(press) => press.preventDefault()}
          onMouseDown={(press) => press.preventDefault()}
          onClick={() => {
            if (open) return hide();
            input.current?.focus();
            show();
          }}
        />
        {/* The list is there, empty, before it is opened: what controls it must find it. */}
        <div id={`${id}-list`} role="listbox" aria-label={label} className="combo-list" hidden={!shows}>
          {shows &&
            shown.map((option, index) => (
              <Option
                key={option.id}
                id={`${id}-${index}`}
                active={index === active}
                picked={option.id === value.id}
                onTake={() => take(index)}
              >
                {option.kind && <GlyphIcon kind={option.kind} />}
                <span className="combo-name">
                  <bdi>{option.name}</bdi>
                  {option.note && <span className="combo-note"> {option.note()}</span>}
                </span>
              </Option>
            ))}
          {shows && isNew && (
            <Option
              id={`${id}-${shown.length}`}
              active={active === shown.length}
              picked={false}
              onTake={() => take(shown.length)}
            >
              <span className="combo-name">
                {create}: <bdi>“{proposed}”</bdi>
              </span>
            </Option>
          )}
          {shows && count > shown.length && (
            <div className="combo-more" role="presentation">
              {plural(count - shown.length, 'more', 'more')}: type a word of it
            </div>
          )}
        </div>
      </div>
      <DeskFault id={`${id}-fault`} fault={fault} />
      <span className="visually-hidden" role="status">
        {open && typed && (count === 0 ? 'Nothing in the list matches.' : `${formatFound(count)}`)}
      </span>
    </div>
  );
}

const NOTHING = { shown: [], count: 0 };

function formatFound(count: number): string {
  return count === 1 ? '1 in the list matches.' : `${count} in the list match.`;
}

function Option({
  id,
  active,
  picked,
  onTake,
  children,
}: {
  id: string;
  active: boolean;
  picked: boolean;
  onTake: () => void;
  children: React.ReactNode;
}) {
  const seen = (option: HTMLDivElement | null) => {
    if (active) option?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field
    <div
      ref={seen}
      id={id}
      role="option"
      aria-selected={active}
      className={picked ? 'combo-option is-picked' : 'combo-option'}
      onPointerDown={(press) => press.preventDefault()}
      onMouseDown={(press) => press.preventDefault()}
      onClick={onTake}
    >
      {children}
    </div>
  );
}
