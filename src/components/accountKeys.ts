import type { KeyboardEvent } from 'react';

/**
 * Keyboard of the accounts: on the title of a card, right and left go to the next card and back, down and up to the
 * first card of the next question or the one before, Home and End to the first and last card of all.
 */
export function accountKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.classList.contains('account-title')) return;
  const to = target(event.key, from, event.currentTarget);
  if (!to) return;
  event.preventDefault();
  event.stopPropagation(); // the page has meanings of its own for these keys
  to.focus();
}

function target(key: string, from: HTMLElement, root: HTMLElement): HTMLElement | null {
  const titles = [...root.querySelectorAll<HTMLElement>('.account-title')];
  const at = titles.indexOf(from);
  const rows = [...root.querySelectorAll<HTMLElement>('.account')];
  const row = rows.findIndex((each) => each.contains(from));
  const firstOf = (index: number) =>
    rows[Math.min(rows.length - 1, Math.max(0, index))]?.querySelector<HTMLElement>('.account-title') ?? null;
  const onward = getComputedStyle(root).direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return titles[at + onward] ?? from;
    case 'ArrowLeft':
      return titles[at - onward] ?? from;
    case 'ArrowDown':
      return row === rows.length - 1 ? (titles.at(-1) ?? null) : firstOf(row + 1);
    case 'ArrowUp':
      // First to the beginning of its own question.
      return firstOf(firstOf(row) === from ? row - 1 : row);
    case 'Home':
      return titles[0] ?? null;
    case 'End':
      return titles.at(-1) ?? null;
    default:
      return null;
  }
}
