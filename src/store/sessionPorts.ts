import type { History } from '../edit/history.ts';
import type { ProjectNews } from './projectNews.ts';
import type { ProjectShelf } from './projectShelf.ts';

/** What a session needs of the world. */
export interface SessionPorts {
  readonly shelf: ProjectShelf;
  /** Says to other tabs that the project was changed. */
  tell(news: ProjectNews): void;
  /** Another history or another state: both are in the session. */
  shown(): void;
  /** A sentence for the reader. */
  notify(sentence: string): void;
}

/** A project as it is opened. */
export interface OpenProject {
  readonly key: string;
  readonly created: number;
  readonly history: History;
  /** The log as it is on the device; null where it is not there. */
  readonly revision: string | null;
}
