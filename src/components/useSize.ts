import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Size {
  readonly width: number;
  readonly height: number;
}

const NOTHING: Size = { width: 0, height: 0 };

/**
 * Size of an element's content box in px, and the ref to put on it.
 *
 * @param guess what to draw with until the element is laid out. A right guess saves a drawing and a forced layout.
 */
export function useSize<E extends Element>(guess: Size = NOTHING): readonly [RefObject<E | null>, Size] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState(guess);
  const guessed = size.width > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether there was a guess counts at the first layout alone
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const take = () => {
      const { clientWidth: width, clientHeight: height } = node;
      setSize((was) => (was.width === width && was.height === height ? was : { width, height }));
    };
    // Without a guess nothing is drawn yet: read before the first paint.
    if (!guessed) take();
    if (typeof ResizeObserver === 'undefined') return;
    // An observer is called between layout and paint: what it corrects is never seen wrong.
    const observer = new ResizeObserver(() => flushSync(take));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
