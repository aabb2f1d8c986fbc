import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { TableRow } from '../query/tableRows.ts';
import { listStep } from '../view/listStep.ts';

/** What the body of a table needs so that its rows are one tab stop, with the arrow keys moving among them. */
export interface RowKeys {
  /** Id of the event whose button Tab reaches; null in an empty table. */
  readonly tabStop: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Keyboard of the table: up and down move from row to row, Home and End to the first and last. */
export function useRowKeys(rows: readonly TableRow[], selected: string | null): RowKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const has = (id: string | null) => id !== null && rows.some((row) => row.event.id === id);
  const tabStop = has(focused) ? focused : has(selected) ? selected : (rows[0]?.event.id ?? null);

  const onFocus = (event: FocusEvent<HTMLElement>) => setFocused(eventOf(event.target));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('tr button')];
    const at = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
    const to = listStep(event.key, at, buttons.length - 1);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    buttons[to]?.focus();
  };
  return { tabStop, onKeyDown, onFocus };
}

function eventOf(element: Element): string | null {
  return element.closest('[data-event]')?.getAttribute('data-event') ?? null;
}
