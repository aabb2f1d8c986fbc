import { lazy, Suspense } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { Rail } from './Rail.tsx';
import { Sheet } from './Sheet.tsx';

const MassRail = lazy(async () => ({ default: (await import('./massSides.ts')).MassRail }));

/** The rail as a sheet, on screens too narrow to show it beside the timeline. */
export function RailDrawer() {
  const open = useWhence((s) => s.drawer);
  const mass = useWhence((s) => s.mass !== null);
  const setDrawer = useWhence((s) => s.setDrawer);
  if (!open) return null;
  return (
    <Sheet title="Narrow down" onClose={() => setDrawer(false)}>
      <Suspense fallback={null}>{mass ? <MassRail /> : <Rail />}</Suspense>
    </Sheet>
  );
}
