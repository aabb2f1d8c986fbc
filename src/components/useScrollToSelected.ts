import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the selected event's entry in view inside a scrolling list: the ref goes on the list. */
export function useScrollToSelected<E extends HTMLElement>(selected: string | null): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (selected === null) return;
    ref.current
      ?.querySelector(`[data-event="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return ref;
}
