import { useId } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { plural } from './plural.ts';

/** Makes a project of what is on screen, where that is none already. */
export function MakeCopy({ onCopy }: { onCopy: (dataset: Dataset) => void }) {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass);
  const problems = useWhence((s) => s.problems);
  const isProject = useProject((s) => s.key !== null);
  const id = useId();
  const hindrance = hindranceOf(dataset, mass !== null);
  if (isProject) return null;
  const left = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <section>
      <h3 className="eyebrow">What is on screen</h3>
      {dataset && <p className="projects-screen">{dataset.title}</p>}
      <p className="projects-row">
        <button
          type="button"
          className="open-button"
          disabled={hindrance !== null}
          aria-describedby={id}
          onClick={() => dataset && onCopy(dataset)}
        >
          Edit a copy
        </button>
      </p>
      <p id={id} className="open-hint">
        {hindrance ??
          (left > 0
            ? `The copy is yours; what you opened stays as it is. It lacks what was set aside from the file (${plural(left, 'problem')}).`
            : 'The copy is yours; what you opened stays as it is.')}
      </p>
    </section>
  );
}

/** Why there can be no copy; null where there can. */
function hindranceOf(dataset: Dataset | null, isMass: boolean): string | null {
  if (!dataset) return 'Nothing is loaded yet.';
  return isMass ? 'This file has too many events to be edited here.' : null;
}
