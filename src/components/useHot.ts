import { useCallback, useEffect, useState } from 'react';
import type { ToldDocument } from '../query/told.ts';
import { useWhence } from '../store/useWhence.ts';
import { originToLight } from './toldWords.ts';

/** The event pointed at, whose first named origin is lit everywhere meanwhile. */
export function useHot(told: ToldDocument): readonly [string | null, (event: string | null) => void] {
  const light = useWhence((s) => s.light);
  const [hot, setHot] = useState<string | null>(null);
  const point = useCallback(
    (event: string | null) => {
      setHot(event);
      const claims = told.claims.filter((claim) => claim.event === event);
      light(originToLight(claims));
    },
    [told, light],
  );
  // Rows taken away under the pointer get no leave event, and their source would stay lit.
  useEffect(() => () => light(null), [light]);
  return [hot, point];
}
