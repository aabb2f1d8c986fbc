import type { DBSchema, IDBPDatabase } from 'idb';
import type { Edit } from '../edit/edit.ts';
import type { Dataset } from '../model/dataset.ts';
import type { KeptProject, ProjectInfo, Snapshot } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';
import { StorageFault } from './storageFault.ts';

/** The database of the projects kept on this device (IndexedDB). Texts lie apart from what a list needs. */
interface ProjectDb extends DBSchema {
  readonly projects: { key: string; value: ProjectInfo };
  readonly starts: { key: string; value: Dataset };
  readonly snapshots: { key: string; value: Snapshot };
  /** By project and number of the step, from 0. */
  readonly steps: { key: [string, number]; value: Edit };
}

const NAME = 'whence-projects';
const STORES = ['projects', 'starts', 'snapshots', 'steps'] as const;
/** How long the browser may take to open its storage, in ms. */
const PATIENCE = 4000;
// What is called saved is to outlive a power cut too.
const FIRMLY = { durability: 'strict' } as const;

const stepsOf = (key: string, from = 0) => IDBKeyRange.bound([key, from], [key, Number.POSITIVE_INFINITY]);

/** The projects kept on this device. */
export const deviceShelf: ProjectShelf = {
  list: async () => (await database()).getAll('projects'),

  async read(key) {
    const transaction = (await database()).transaction(STORES, 'readonly');
    const of = transaction.objectStore.bind(transaction);
    const [info, start, snapshot, steps] = await Promise.all([
      of('projects').get(key),
      of('starts').get(key),
      of('snapshots').get(key),
      of('steps').getAll(stepsOf(key)),
      transaction.done,
    ]);
    return info && start ? { info, start, steps, snapshot: snapshot ?? null } : null;
  },

  async log(key, known) {
    const transaction = (await database()).transaction(['projects', 'steps'], 'readonly');
    const info = await transaction.objectStore('projects').get(key);
    const isNew = info !== undefined && info.revision !== known;
    const steps = isNew ? await transaction.objectStore('steps').getAll(stepsOf(key)) : null;
    await transaction.done;
    return info ? { info, steps } : null;
  },

  async add({ info, start, steps, snapshot }: KeptProject) {
    const transaction = (await database()).transaction(STORES, 'readwrite', FIRMLY);
    const { key } = info;
    const log = transaction.objectStore('steps');
    await Promise.all([
      transaction.objectStore('projects').add(info, key),
      transaction.objectStore('starts').put(start, key),
      ...(snapshot ? [transaction.objectStore('snapshots').put(snapshot, key)] : []),
      ...steps.map((edit, number) => log.put(edit, [key, number])),
      transaction.done,
    ]);
  },

  async change(key, decide) {
    const transaction = (await database()).transaction(STORES, 'readwrite', FIRMLY);
    const projects = transaction.objectStore('projects');
    const log = transaction.objectStore('steps');
    const snapshots = transaction.objectStore('snapshots');
    const before = await projects.get(key);
    const change = before ? decide(before) : null;
    const { info, steps, snapshot } = change ?? {};
    await Promise.all([
      ...(info ? [projects.put(info, key)] : []),
      ...(info?.snapshotAt === null ? [snapshots.delete(key)] : []),
      ...(snapshot ? [snapshots.put(snapshot, key)] : []),
      ...(steps ? [log.delete(stepsOf(key, steps.from))] : []),
      ...(steps?.edits.map((edit, index) => log.put(edit, [key, steps.from + index])) ?? []),
      transaction.done,
    ]);
    return before ?? null;
  },

  async erase(gone) {
    const transaction = (await database()).transaction(STORES, 'readwrite');
    const of = transaction.objectStore.bind(transaction);
    const keys = (await of('projects').getAll()).filter(gone).map(({ key }) => key);
    await Promise.all([
      ...keys.flatMap((key) => [
        of('projects').delete(key),
        of('starts').delete(key),
        of('snapshots').delete(key),
        of('steps').delete(stepsOf(key)),
      ]),
      transaction.done,
    ]);
  },
};

let opened: Promise<IDBPDatabase<ProjectDb>> | null = null;

function database(): Promise<IDBPDatabase<ProjectDb>> {
  opened ??= openDatabase().catch((error: unknown) => {
    // What failed once may work later, when another tab has let go.
    opened = null;
    throw error;
  });
  return opened;
}

async function openDatabase(): Promise<IDBPDatabase<ProjectDb>> {
  // All pages from disk share one store, strangers' too.
  if (window.location.protocol === 'file:')
    throw new StorageFault('A page that was opened from a file keeps nothing on this device.');
  const { openDB } = await import('idb');
  const lost = () => {
    opened = null;
  };
  const opening = openDB<ProjectDb>(NAME, 1, {
    upgrade(db) {
      for (const store of STORES) db.createObjectStore(store);
    },
    blocking(_version, _wanted, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = 'The storage of this browser does not answer: close other tabs of this page.';
    timer = setTimeout(() => reject(new StorageFault(message)), PATIENCE);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}
