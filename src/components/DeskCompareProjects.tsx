import { useEffect, useState } from 'react';
import { presentOf } from '../edit/history.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ProjectInfo } from '../store/projectRecord.ts';
import { listProjects, readProject } from '../store/projects.ts';
import { useProject } from '../store/useProject.ts';
import { plural } from './plural.ts';

interface DeskCompareProjectsProps {
  readonly onTake: (name: string, get: () => Promise<Dataset | string>) => void;
}

/** The other projects of this device. Nothing where there are none. */
export function DeskCompareProjects({ onTake }: DeskCompareProjectsProps) {
  const own = useProject((s) => s.key);
  const [projects, setProjects] = useState<readonly ProjectInfo[]>([]);
  useEffect(() => {
    let gone = false;
    void listProjects().then((list) => {
      if (!gone && list.kind === 'good') setProjects(list.projects);
    });
    return () => {
      gone = true;
    };
  }, []);
  const others = projects.filter(({ key }) => key !== own);
  if (others.length === 0) return null;
  return (
    <section className="compare-projects" aria-labelledby="compare-projects">
      <h3 id="compare-projects" className="eyebrow">
        Or another project of yours
      </h3>
      <ul>
        {others.map(({ key, title, events, claims }) => (
          <li key={key}>
            <button type="button" onClick={() => onTake(title, () => present(key))}>
              <bdi>{title}</bdi>
              <span className="open-hint">
                {plural(events, 'event')}, {plural(claims, 'claim')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const GONE = 'This project is no longer on this device.';

async function present(key: string): Promise<Dataset | string> {
  try {
    const project = await readProject(key);
    return project ? presentOf(project.history) : GONE;
  } catch {
    return 'The storage of this browser cannot be read: save the project as a file and choose that.';
  }
}
