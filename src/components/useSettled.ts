import { createContext, startTransition, useEffect, useState } from 'react';

/** Whether the first picture is on screen, for whatever may wait until then. True where nobody says otherwise. */
export const Settled = createContext(true);

/**
 * False while the first picture of a dataset is being drawn, true once it is on screen. What is read only after
 * the picture is seen is drawn then, so that the picture is there sooner.
 *
 * @param fetchRest fetches the code of what comes then: asked for after the first frame, to be there by the third.
 */
export function useSettled(started: boolean, fetchRest: () => Promise<unknown>): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!started) return;
    let handle = 0;
    // A frame begins with these calls and ends with its painting: the third one comes after two paintings.
    const wait = (frames: number) => {
      handle = requestAnimationFrame(() => {
        if (frames === 2) void fetchRest();
        if (frames > 1) wait(frames - 1);
        else settle();
      });
    };
    const settle = () => startTransition(() => setSettled(true));
    wait(3);
    return () => cancelAnimationFrame(handle);
  }, [started, fetchRest]);
  return settled;
}
