import { useWhence } from '../store/useWhence.ts';
import { Rail } from './Rail.tsx';
import { Sheet } from './Sheet.tsx';

/** The rail as a sheet, on screens too narrow to show it beside the timeline. */
export function RailDrawer() {
  const open = useWhence((s) => s.drawer);
  const setDrawer = useWhence((s) => s.setDrawer);
  if (!open) return null;
  return (
    <Sheet title="Narrow down" onClose={() => setDrawer(false)}>
      <Rail />
    </Sheet>
  );
}
