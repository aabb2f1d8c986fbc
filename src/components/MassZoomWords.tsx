import { useEffect, useRef, useState } from 'react';
import { duration, type Span } from '../base/span.ts';
import { plural } from './plural.ts';

/**
 * How many events are in view, said once each time a zoom has come to rest. A pan and a step from event to event have words
 * of their own, and what a filter leaves is said beside it: of these nothing is said here.
 */
export function MassZoomWords({ viewport, inView }: { viewport: Span | null; inView: number }) {
  const before = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a count that changes by itself is a filter's
  useEffect(() => {
    if (!viewport) return;
    const length = duration(viewport);
    const zoomed = before.current !== null && Math.abs(length / before.current - 1) > 1e-6;
    before.current = length;
    setSaid(zoomed ? `${plural(inView, 'event')} in view` : '');
  }, [viewport]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
