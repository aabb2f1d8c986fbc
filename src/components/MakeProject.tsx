import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { backUp } from '../store/projectBackUp.ts';
import type { ProjectInfo } from '../store/projectRecord.ts';
import { backUpFile } from './backUpFile.ts';
import { plural } from './plural.ts';
import { useSave } from './useSave.ts';

interface MakeProjectProps {
  readonly project: ProjectInfo;
  /** It is the one on screen. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** A project in the list: what it holds, and what can be done with it. */
export function MakeProject({ project, isOpen, onOpen, onRename, onDuplicate, onDelete }: MakeProjectProps) {
  const [renames, setRenames] = useState(false);
  const [saving, save] = useSave();
  const rename = useRef<HTMLButtonElement>(null);
  const { key, title } = project;
  const leave = () => {
    setRenames(false);
    requestAnimationFrame(() => rename.current?.focus());
  };
  return (
    <li className="projects-item" data-project={key}>
      <button type="button" className="projects-open" aria-current={isOpen || undefined} onClick={onOpen}>
        <span className="projects-name">
          <bdi className="projects-title">{title}</bdi>
          {isOpen && <span className="projects-facts"> On screen</span>}
        </span>
        <span className="projects-facts">{factsOf(project)}</span>
      </button>
      {renames ? (
        <RenameForm
          title={title}
          onDone={(words) => {
            if (words !== title) onRename(words);
            leave();
          }}
          onLeave={leave}
        />
      ) : (
        <p className="projects-acts">
          <button ref={rename} type="button" aria-label={`Rename ${title}`} onClick={() => setRenames(true)}>
            Rename
          </button>
          <button type="button" aria-label={`Duplicate ${title}`} onClick={onDuplicate}>
            Duplicate
          </button>
          <button
            type="button"
            aria-label={`Back up ${title}`}
            onClick={() => save(async () => backUpFile(await backUp([key]), title))}
          >
            Back up
          </button>
          <button type="button" aria-label={`Delete ${title}`} onClick={onDelete}>
            Delete
          </button>
          {saving.kind === 'failed' && <span role="status">{saving.message}</span>}
        </p>
      )}
    </li>
  );
}

function RenameForm(props: { title: string; onDone: (title: string) => void; onLeave: () => void }) {
  const [words, setWords] = useState(props.title);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Typing takes the place of the old title.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    const title = words.trim();
    if (title !== '') props.onDone(title);
  };
  return (
    <form
      className="projects-rename"
      onSubmit={save}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        // It leaves the form, and not the sheet.
        press.preventDefault();
        press.stopPropagation();
        props.onLeave();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        Title of the project
      </label>
      <input
        id={id}
        ref={field}
        className="open-field"
        value={words}
        onChange={(change) => setWords(change.target.value)}
      />
      <button type="submit" className="open-button is-main" disabled={words.trim() === ''}>
        Save
      </button>
      <button type="button" className="open-button" onClick={props.onLeave}>
        Cancel
      </button>
    </form>
  );
}

/** "15 events · 38 claims · 5 Mar 2026, 14:02" */
function factsOf({ events, claims, documents, changed }: ProjectInfo): string {
  // By the clock of whoever made it: no time of the dataset.
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(changed);
  const counts = [plural(events, 'event'), plural(claims, 'claim'), plural(documents, 'document')];
  return [...counts, when].join(' · ');
}
