import './MakeProjects.css';
import { useRef } from 'react';
import type { ProjectInfo } from '../store/projectRecord.ts';
import { useProject } from '../store/useProject.ts';
import { MakeProject } from './MakeProject.tsx';
import { PHONE, useMedia } from './useMedia.ts';
import { useProjects } from './useProjects.ts';

/** The projects of this device: open one, give it another title, copy it, delete it and have it back. */
export function MakeProjects({ onOpen }: { onOpen: (key: string) => void }) {
  const { list, said, ...acts } = useProjects();
  const open = useProject((s) => s.key);
  const phone = useMedia(PHONE);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="projects">
      {/* On a phone the field for a new text is further down than where to begin. */}
      <h3 ref={title} className="eyebrow" tabIndex={-1} data-first={phone || undefined}>
        Your projects
      </h3>
      {/* As high as what comes mostly: what stands below is not to move under the pointer. */}
      {!list && <p className="projects-none">Looking for your projects…</p>}
      {list?.kind === 'failed' && (
        <p className="open-hint">
          {list.message} You can make a timeline all the same, and save it as a file.
        </p>
      )}
      {list?.kind === 'good' && (
        <>
          {list.projects.length + list.deleted.length === 0 && (
            <p className="projects-none">None yet. What you make is kept here, on this device alone.</p>
          )}
          <ul className="projects-list">
            {list.projects.map((project) => (
              <MakeProject
                key={project.key}
                project={project}
                isOpen={project.key === open}
                onOpen={() => onOpen(project.key)}
                onRename={(words) => acts.rename(project, words)}
                onDuplicate={() => acts.duplicate(project)}
                onDelete={() => acts.remove(project)}
              />
            ))}
          </ul>
          {list.deleted.map((project) => (
            <Deleted
              key={project.key}
              project={project}
              onUndo={() => {
                acts.putBack(project);
                // The button that had the focus goes.
                title.current?.focus();
              }}
            />
          ))}
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

function Deleted({ project, onUndo }: { project: ProjectInfo; onUndo: () => void }) {
  return (
    <p className="projects-deleted">
      <span>
        “<bdi>{project.title}</bdi>” is deleted, and erased for good after ten minutes.
      </span>
      <button
        type="button"
        className="open-button"
        // Focus was on the button that deleted it.
        ref={(button) => {
          if (button && document.activeElement === document.body) button.focus();
        }}
        aria-label={`Undo: keep ${project.title}`}
        onClick={onUndo}
      >
        Undo
      </button>
    </p>
  );
}
