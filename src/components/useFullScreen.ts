import { type RefObject, useEffect, useState } from 'react';

/** Whether an element fills the screen, and the way in and out; `available` is false where the browser has no such way. */
export interface FullScreen {
  readonly available: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

/**
 * The Fullscreen API for one element. A refusal of the browser changes nothing.
 *
 * @param onChange called after the way in or out was asked for here.
 */
export function useFullScreen(ref: RefObject<HTMLElement | null>, onChange: () => void): FullScreen {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : ref.current?.requestFullscreen();
    // Its state is told by the event; a refusal changes none.
    done?.then(onChange, onChange);
  };
  return { available: document.fullscreenEnabled === true, on, toggle };
}
