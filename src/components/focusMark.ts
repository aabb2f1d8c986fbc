/**
 * Moves focus to where an event is shown: its entry in a list or table, or the timeline, which keeps the focus of its
 * marks itself.
 *
 * @returns false when it is shown nowhere.
 */
export function focusMark(event: string): boolean {
  const shown = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-event]')].filter(
    (element) => element.dataset.event === event,
  );
  const timeline = document.getElementById('timeline');
  const mark = shown.find((element) => timeline?.contains(element)) ?? shown[0];
  return focusOn(mark) || focusOn(mark?.querySelector('button')) || focusOn(timeline);
}

function focusOn(element: HTMLElement | SVGElement | null | undefined): boolean {
  element?.focus();
  return element !== null && element !== undefined && element === document.activeElement;
}
