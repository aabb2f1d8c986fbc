import { useCallback, useEffect, useRef } from 'react';
import { useWhence } from '../store/useWhence.ts';

/** Handlers that light a source everywhere while the pointer is on an element or focus is in it. */
export interface Lighting {
  readonly onPointerMove: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Lights `source` while pointed at or focused. Put the result on the button that names the source. */
export function useLighting(source: string): Lighting {
  const light = useWhence((s) => s.light);
  const lit = useRef(false);
  const on = useCallback(() => {
    if (lit.current) return;
    lit.current = true;
    light(source);
  }, [light, source]);
  const off = useCallback(() => {
    if (lit.current) light(null);
    lit.current = false;
  }, [light]);
  // An element taken away under the pointer gets no leave event, and its source would stay lit.
  useEffect(() => off, [off]);
  // Not on enter: what comes to lie under a resting pointer, when the panel changes, was not pointed at.
  return { onPointerMove: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
