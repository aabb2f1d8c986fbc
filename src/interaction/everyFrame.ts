/** Passes on at most one value an animation frame: the latest. */
export interface EveryFrame<T> {
  /** Passes `value` on at the next frame, unless a later one comes before. */
  request(value: T): void;
  /** Passes on what waits now. */
  flush(): void;
  /** Forgets what waits. */
  cancel(): void;
}

/** Keeps a stream of gestures in step with the screen: pointers report more often than it draws. */
export function everyFrame<T>(pass: (value: T) => void): EveryFrame<T> {
  let waiting: { value: T; readonly frame: number } | null = null;
  const flush = () => {
    if (!waiting) return;
    const { value, frame } = waiting;
    cancelAnimationFrame(frame);
    waiting = null;
    pass(value);
  };
  return {
    request(value) {
      if (waiting) waiting.value = value;
      else waiting = { value, frame: requestAnimationFrame(flush) };
    },
    flush,
    cancel() {
      if (waiting) cancelAnimationFrame(waiting.frame);
      waiting = null;
    },
  };
}
