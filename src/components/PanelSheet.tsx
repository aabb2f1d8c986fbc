import './PanelSheet.css';
import { useEffect, useRef } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { DetailPanel } from './DetailPanel.tsx';

/** On a phone: the panel of the selected event or source as a sheet over the lower part of the screen. What is above it stays live. */
export function PanelSheet() {
  const id = useWhence((s) => (s.selection.kind === 'none' ? null : s.selection.id));
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id !== null) ref.current?.scrollTo(0, 0);
  }, [id]);
  if (id === null) return null;
  return (
    <aside ref={ref} className="panel-sheet" aria-label="Who said what">
      <DetailPanel />
    </aside>
  );
}
