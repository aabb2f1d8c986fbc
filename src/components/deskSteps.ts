import type { Edit } from '../edit/edit.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';

/**
 * Does several edits as one step, and says what was done and that it can be taken back.
 *
 * @returns a sentence where it was refused.
 */
export function doStep(label: string, edits: readonly Edit[], told: string): string | null {
  const refused = useProject.getState().edit({ kind: 'together', label, edits });
  if (refused === null) useWhence.getState().notify(`${told} Undo takes it back.`);
  return refused;
}
