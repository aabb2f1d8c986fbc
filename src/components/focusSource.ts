/**
 * Moves focus to where a source is shown: its bar, its row or its card.
 *
 * @returns false when it is shown nowhere.
 */
export function focusSource(source: string): boolean {
  for (const shown of document.querySelectorAll<HTMLElement | SVGElement>('[data-row-source]')) {
    if (shown.getAttribute('data-row-source') !== source) continue;
    shown.focus();
    if (shown === document.activeElement) return true;
  }
  return false;
}
