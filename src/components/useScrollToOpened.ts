import { type RefObject, useEffect, useRef } from 'react';
import { showInView } from './showInView.ts';

/** Brings the passage that was opened into view, in the pane that scrolls. The ref goes on what holds the passages. */
export function useScrollToOpened<E extends HTMLElement>(key: string | null): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (key === null) return;
    const found = [...(ref.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])];
    const opened = found.find((each) => each.dataset.passage === key);
    if (opened) showInView(opened);
  }, [key]);
  return ref;
}
