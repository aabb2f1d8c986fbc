import { type RefObject, useEffect, useRef } from 'react';
import { showInView } from './showInView.ts';

/** Keeps the selected event's entry in view inside a scrolling list: the ref goes on the list. */
export function useScrollToSelected<E extends HTMLElement>(selected: string | null): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (selected === null) return;
    const entry = ref.current?.querySelector(`[data-event="${CSS.escape(selected)}"]`);
    if (entry) showInView(entry);
  }, [selected]);
  return ref;
}
