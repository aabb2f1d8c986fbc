import { useSyncExternalStore } from 'react';

/** Whether a media query matches, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => answer(query),
  );
}

/** Narrow screens get the vertical timeline and the panel as a sheet. */
export const PHONE = '(max-width: 699px)';
/** Below this the rail is a drawer. */
export const NARROW = '(max-width: 999px)';
/** The reader asked the system for less motion. */
export const STILL = '(prefers-reduced-motion: reduce)';

const answers = new Map<string, boolean>();

/** The answer on screen. Paper has a width of its own: while printing, the page stays what it was. */
function answer(query: string): boolean {
  const held = answers.get(query);
  if (held !== undefined && window.matchMedia('print').matches) return held;
  const { matches } = window.matchMedia(query);
  answers.set(query, matches);
  return matches;
}
