import './FacetRow.css';
import type { MouseEvent, ReactNode } from 'react';
import { formatCount, plural } from './plural.ts';
import type { Lighting } from './useLighting.ts';

/** One value of a facet. */
export interface FacetRowProps {
  readonly name: string;
  readonly count: number;
  /** What is counted: "claim", "event". */
  readonly unit: string;
  readonly chosen: boolean;
  readonly lit?: boolean;
  /** Sign before the name. Decoration. */
  readonly icon?: ReactNode;
  /** Sign before the count. Decoration: `aside` says it. */
  readonly sign?: ReactNode;
  /** Digits that the counts of the list have at most, so that the signs before them stand in one column. */
  readonly digits?: number;
  /** What the signs say, for screen readers and as a tip: "agency, carrier". */
  readonly aside?: string;
  /** `only` narrows to this value, `add` puts it beside the others or takes it away. */
  readonly onChoose: (how: 'only' | 'add') => void;
  /** What else there is to see of it, opened by a small button that shows under the pointer and in focus. */
  readonly more?: { readonly label: string; readonly onOpen: () => void };
  /** Lights what the row stands for while the pointer or the focus is on it. */
  readonly lighting?: Lighting;
}

/** Width of a tabular digit in em, with a little over: `ch` is that of another cut of the letter. */
const DIGIT = 0.68;

/**
 * A row of a facet: a click takes this value alone, a click with Ctrl, ⌘ or Shift, or on the checkbox, adds it.
 * The checkbox shows under the pointer, in focus, when ticked, and always where there is no hover.
 */
export function FacetRow(props: FacetRowProps) {
  const { name, count, unit, chosen, lit, icon, sign, digits, aside, onChoose, more, lighting } = props;
  const classes = ['facet-row', chosen && 'is-chosen', lit && 'is-lit', count === 0 && 'is-empty'];
  const choose = (event: MouseEvent) =>
    onChoose(event.ctrlKey || event.metaKey || event.shiftKey ? 'add' : 'only');
  return (
    <li className={classes.filter(Boolean).join(' ')} {...lighting}>
      <label className="facet-tick">
        <input type="checkbox" checked={chosen} onChange={() => onChoose('add')} />
        <span className="visually-hidden">Include {name}</span>
      </label>
      <button type="button" className="facet-only" aria-pressed={chosen} onClick={choose}>
        {icon}
        <span className="facet-name" title={aside ? `${name} – ${aside}` : name}>
          <bdi>{name}</bdi>
        </span>
        {aside && <span className="visually-hidden">, {aside}</span>}
        <span className="facet-figures" aria-hidden="true">
          {sign}
          <span className="facet-count" style={digits ? { minInlineSize: `${digits * DIGIT}em` } : undefined}>
            {formatCount(count)}
          </span>
        </span>
        <span className="visually-hidden">, {plural(count, unit)}</span>
      </button>
      {more && (
        <button
          type="button"
          className="facet-more"
          // Twice as many stops would be worse: the Sources view has the same by keyboard.
          tabIndex={-1}
          aria-label={more.label}
          title={more.label}
          onClick={more.onOpen}
        >
          ›
        </button>
      )}
    </li>
  );
}
