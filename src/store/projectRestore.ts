import { randomKey } from '../base/randomKey.ts';
import type { Edit } from '../edit/edit.ts';
import { ensureEdit } from '../edit/ensureEdit.ts';
import { type History, presentOf, soundHistory } from '../edit/history.ts';
import { sameValue } from '../edit/sameValue.ts';
import { gated, rawDataset } from '../edit/wholeDataset.ts';
import { deviceShelf } from './deviceShelf.ts';
import { freshProject } from './keepHistory.ts';
import { titled, undeleteProject } from './projectActions.ts';
import { BACK_UP, backUpIn } from './projectBackUp.ts';
import { tellNews } from './projectNews.ts';
import type { KeptProject, ProjectInfo } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';
import { faultWords } from './storageFault.ts';

/** What became of a back-up file. */
export interface Restored {
  /** On this device now. */
  readonly added: readonly ProjectInfo[];
  /** How many were there already, just the same. */
  readonly same: number;
  /** What is wrong with the file, or could not be kept; a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Brings projects back from the text of a back-up file, which may hold anything. Nothing on the device is overwritten: of
 * a project that is there with other steps a copy is made. Never rejects.
 */
export async function restore(text: string, shelf: ProjectShelf = deviceShelf): Promise<Restored> {
  const entries = entriesOf(text);
  if (typeof entries === 'string') return { added: [], same: 0, problems: [entries] };
  const added: ProjectInfo[] = [];
  const problems: string[] = [];
  let same = 0;
  try {
    await ensureEdit();
    for (const [index, entry] of entries.entries()) {
      const name = nameOf(entry, index);
      const history = historyIn(entry, (problem) => problems.push(`${name}: ${problem}`));
      if (!history) continue;
      const info = await put(entry, history, shelf);
      if (info) added.push(info);
      else same += 1;
    }
  } catch (error) {
    problems.push(faultWords(error));
  }
  return { added, same, problems };
}

/** Null where the same is there already. */
async function put(entry: Entry, history: History, shelf: ProjectShelf): Promise<ProjectInfo | null> {
  const key = typeof entry.key === 'string' && /^[\w-]{1,60}$/.test(entry.key) ? entry.key : randomKey();
  const there = await shelf.read(key);
  if (there && isSame(there, history)) {
    if (there.info.deleted !== null) await undeleteProject(key, shelf);
    return there.info.deleted === null ? null : there.info;
  }
  const created = timeIn(entry.created) ?? Date.now();
  const fresh = there
    ? freshProject(copied(history), randomKey(), created)
    : freshProject(history, key, created);
  // When it was changed last says which of several is the newest.
  const info = { ...fresh.info, changed: timeIn(entry.changed) ?? fresh.info.changed };
  await shelf.add({ ...fresh, info });
  tellNews(info);
  return info;
}

function copied(history: History): History {
  const copy = titled(history, `${presentOf(history).title} (from the back-up)`);
  return typeof copy === 'string' ? history : copy;
}

function isSame({ info, start, steps }: KeptProject, history: History): boolean {
  if (info.at !== history.at || !sameValue(steps, history.steps)) return false;
  // As it comes from a file, like the other.
  return sameValue(gated(rawDataset(start)).dataset, history.start);
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(text: string): readonly Entry[] | string {
  const wrong =
    'This is no back-up file of Whence. One is made with “Back up all”; a dataset is opened with “Open”.';
  try {
    const file: unknown = backUpIn(text);
    if (!isRecord(file)) return wrong;
    const { format, projects } = file;
    if (typeof format === 'string' && format.startsWith('whence-projects/') && format !== BACK_UP)
      return 'A newer version of Whence made this file: open it with that version.';
    if (format !== BACK_UP || !Array.isArray(projects)) return wrong;
    return projects.map((project) => (isRecord(project) ? project : {}));
  } catch {
    return wrong;
  }
}

/** Where it started with the steps that can be done; null for no dataset. */
function historyIn({ start, steps, at }: Entry, tell: (problem: string) => void): History | null {
  const { dataset, problems } = gated(start);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!dataset) {
    tell(errors[0]?.message ?? 'There is no dataset in it.');
    return null;
  }
  for (const { path, message } of errors) tell(`${path}: ${message}`);
  const list = Array.isArray(steps) ? (steps as readonly Edit[]) : [];
  if (!Array.isArray(steps)) tell('Its steps are missing; it is as it was at the start.');
  const place =
    typeof at === 'number' && Number.isInteger(at) ? Math.min(Math.max(at, 0), list.length) : list.length;
  const { history, lost } = soundHistory({ start: dataset, steps: list, at: place });
  for (const reason of lost) tell(`A step was left out. ${reason}`);
  return history;
}

function nameOf({ title }: Entry, index: number): string {
  return typeof title === 'string' ? `“${title.slice(0, 80)}”` : `Project ${index + 1}`;
}

function timeIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 8.64e15 ? value : null;
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
