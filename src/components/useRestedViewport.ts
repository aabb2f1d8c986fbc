import { useEffect, useState } from 'react';
import { useWhence } from '../store/useWhence.ts';
import type { Viewport } from '../view/viewport.ts';
import { currentViewport } from './useViewport.ts';

/** How long after its last change a viewport counts as at rest, in ms. */
export const REST = 140;

/** The viewport once it has come to rest: for what need not follow every step of a gesture. */
export function useRestedViewport(): Viewport | null {
  const [rested, setRested] = useState(currentViewport);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setRested(currentViewport()), REST);
    };
    later();
    const end = useWhence.subscribe((now, before) => {
      if (now.viewport !== before.viewport || now.mass !== before.mass) later();
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, []);
  return rested;
}
