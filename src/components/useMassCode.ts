import { useEffect } from 'react';
import { useWhence } from '../store/useWhence.ts';

/** From this size on a file may be a mass, in bytes. */
const LARGE = 1_500_000;

/** Fetches the code of a mass while a large file is still on its way, so that it is here when the file is. */
export function useMassCode(): void {
  const large = useWhence((s) => s.loading.kind === 'loading' && s.loading.bytes > LARGE);
  useEffect(() => {
    if (!large) return;
    void import('./MassTimeline.tsx').catch(() => undefined);
    void import('./massSides.ts').catch(() => undefined);
  }, [large]);
}
