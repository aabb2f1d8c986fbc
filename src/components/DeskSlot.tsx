import './DeskSlot.css';
import { lazy, Suspense } from 'react';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import type { DeskThing } from './deskThing.ts';

const DeskTools = lazy(() => import('./DeskTools.tsx'));

/** The place of the buttons by which a record is mended: nothing at all, unless a project is open. */
export function DeskSlot({ of, id }: { of: DeskThing; id: string }) {
  const made = useProject((s) => s.key !== null);
  const story = useWhence((s) => s.view === 'story');
  if (!made || story) return null;
  return (
    <div className="desk-slot">
      <Suspense fallback={null}>
        <DeskTools of={of} id={id} />
      </Suspense>
    </div>
  );
}
