/**
 * True where a press or a turn of the wheel is for the timeline; false inside `[data-gesture="none"]`, for lists and
 * fields laid over it that need them themselves.
 */
export function isOwnTarget(target: EventTarget | null): boolean {
  return !(target instanceof Element && target.closest('[data-gesture="none"]'));
}

/** True for a press on a scroll bar, which a browser reports as one on the element that scrolls, beside its content. */
export function isOnScrollbar({ target, offsetX, offsetY }: MouseEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = target;
  return (
    (scrollHeight > clientHeight && offsetX >= clientWidth) ||
    (scrollWidth > clientWidth && offsetY >= clientHeight)
  );
}
