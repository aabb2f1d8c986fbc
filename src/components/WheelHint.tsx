import './WheelHint.css';
import { useCallback, useEffect, useState } from 'react';

const SHOWN_MS = 1600;

/** How often a turn of the wheel went to the page around; null again once the hint has been seen. */
export function useWheelHint(): readonly [number | null, () => void] {
  const [turns, setTurns] = useState<number | null>(null);
  useEffect(() => {
    if (turns === null) return;
    const timer = setTimeout(() => setTurns(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [turns]);
  return [turns, useCallback(() => setTurns((before) => (before ?? 0) + 1), [])];
}

/** Says how the wheel zooms in a frame, where it scrolls the page around. For the eye alone: it is about the wheel. */
export function WheelHint() {
  const key = /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
  return (
    <p className="wheel-hint" aria-hidden="true">
      <kbd>{key}</kbd> + wheel zooms
    </p>
  );
}
