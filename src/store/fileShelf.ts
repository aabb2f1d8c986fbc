import type { DBSchema, IDBPDatabase } from 'idb';
import type { RecentFile } from './recentFile.ts';

/** The database of the files kept on this device (IndexedDB): what is known of each, and its bytes. */
export interface FileShelf extends DBSchema {
  readonly files: { key: string; value: RecentFile };
  /** Apart from the facts, so that a list of files does not read them all. */
  readonly bytes: { key: string; value: Blob };
}

const NAME = 'whence-files';
/** How long the browser may take to open its storage, in ms: nothing on screen waits longer for it. */
const PATIENCE = 4000;

let opened: Promise<IDBPDatabase<FileShelf>> | null = null;

/** Opens the database, once. @throws (rejects) where the browser has no storage, or none that answers. */
export function fileShelf(): Promise<IDBPDatabase<FileShelf>> {
  opened ??= openShelf().catch((error: unknown) => {
    // What failed once may work later, when another tab has let go.
    opened = null;
    throw error;
  });
  return opened;
}

async function openShelf(): Promise<IDBPDatabase<FileShelf>> {
  const { openDB } = await import('idb');
  const lost = () => {
    opened = null;
  };
  const opening = openDB<FileShelf>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('files');
      db.createObjectStore('bytes');
    },
    blocking(_version, _wanted, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('storage does not answer')), PATIENCE);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}
