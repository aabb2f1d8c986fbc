import { rawDataset } from '../edit/wholeDataset.ts';
import { deviceShelf } from './deviceShelf.ts';
import type { KeptProject } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';
import { heldProjects, listProjects } from './projects.ts';

/** The format of a back-up file. */
export const BACK_UP = 'whence-projects/1';

/**
 * The text of one file (JSON) with projects of this device, each with where it started and all its steps: `restore` has
 * them back as they were.
 *
 * @param keys which; all but those that were deleted where left out.
 * @throws (rejects) an error with a sentence where the device has no storage.
 */
export async function backUp(keys?: readonly string[], shelf: ProjectShelf = deviceShelf): Promise<string> {
  const list = keys ? null : await listProjects(shelf);
  if (list?.kind === 'failed') throw new Error(list.message);
  const wanted = keys ?? list?.projects.map(({ key }) => key) ?? [];
  const projects: unknown[] = [];
  for (const key of wanted) {
    const project = heldProjects.get(key) ?? (await shelf.read(key));
    if (project) projects.push(written(project));
  }
  const file = { format: BACK_UP, made: new Date().toISOString(), projects };
  return `${JSON.stringify(file, (_, value) => (Number.isFinite(value) || typeof value !== 'number' ? value : `${value}`))}\n`;
}

/** The back-up file as it was written; throws a SyntaxError where that is no JSON. */
export function backUpIn(text: string): unknown {
  return JSON.parse(text, function revive(this: unknown, key: string, value: unknown) {
    const isEnd = (key === 'earliest' || key === 'latest') && isWindow(this);
    return isEnd && (value === 'Infinity' || value === '-Infinity') ? Number(value) : value;
  });
}

/** Open sides of a window are infinite, which JSON cannot say. In any other record such a word is a word. */
function isWindow(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['text', 'uncertain', 'approximate'].every((key) => key in value)
  );
}

function written({ info, start, steps }: KeptProject): unknown {
  const { key, title, created, changed, at } = info;
  // The title is for whoever looks into the file: it follows from the rest.
  return { key, title, created, changed, at, start: rawDataset(start), steps };
}
