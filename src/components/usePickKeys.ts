import type { KeyboardEvent } from 'react';
import { listStep } from '../view/listStep.ts';

/** What a group of things to pick from needs so that it is one tab stop, and the arrow keys pick in it. */
export interface PickKeys {
  /** Key of the one that Tab reaches; null in an empty group. */
  readonly tabStop: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Keyboard of a group whose members bear their key as `data-key`, after the listbox of the WAI-ARIA Authoring Practices
 * in which the selection follows the focus: up and down, Home and End pick; Enter and space pick what has the focus.
 *
 * @param keys of the members, in order.
 * @param picked key of the one that Tab reaches; the first where it is not among them.
 */
export function usePickKeys(
  keys: readonly string[],
  picked: string | null,
  onPick: (key: string) => void,
): PickKeys {
  const tabStop = picked !== null && keys.includes(picked) ? picked : (keys[0] ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const focused = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    const to = target(event.key, focused === undefined ? -1 : keys.indexOf(focused), keys.length - 1);
    const key = to === null ? undefined : keys[to];
    if (key === undefined) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    onPick(key);
    const options = event.currentTarget.querySelectorAll<HTMLElement>('[data-key]');
    [...options].find((option) => option.dataset.key === key)?.focus();
  };
  return { tabStop, onKeyDown };
}

function target(key: string, at: number, last: number): number | null {
  if (key === 'Enter' || key === ' ') return at < 0 ? null : at;
  return listStep(key, at, last);
}
