import type { IDBPDatabase } from 'idb';
import { randomKey } from '../base/randomKey.ts';
import { type FileShelf, fileShelf } from './fileShelf.ts';
import { latestFirst, leaving, type RecentFile } from './recentFile.ts';

/** A file to keep. */
export interface NewRecentFile extends Omit<RecentFile, 'key' | 'size' | 'openedAt'> {
  readonly blob: Blob;
}

const KEEPING = 'whence:keep-files';
const REFUSED =
  'This browser did not let Whence delete it from this device. Clear the data of this site instead.';

/**
 * Keeps a file on this device, if the reader wants files kept. The same file, by name and by every byte, is kept once:
 * then what is new about it is taken over. Never rejects.
 *
 * @returns the key it can be opened by, or null: not wanted, too large, or storage is off or full.
 */
export async function keepFile({ blob, ...facts }: NewRecentFile): Promise<string | null> {
  if (!keeping()) return null;
  try {
    const db = await fileShelf();
    const kept = await db.getAll('files');
    const same = await findSame(db, kept, facts.name, blob);
    const others = kept.filter((file) => file.key !== same);
    const gone = leaving(others, blob.size);
    if (gone === null) return null;
    const key = same ?? randomKey();
    const change = db.transaction(['files', 'bytes'], 'readwrite');
    const [files, contents] = [change.objectStore('files'), change.objectStore('bytes')];
    await Promise.all([
      ...gone.flatMap((old) => [files.delete(old), contents.delete(old)]),
      files.put({ ...facts, key, size: blob.size, openedAt: Date.now() }, key),
      ...(same === null ? [contents.put(blob, key)] : []),
      change.done,
    ]);
    return key;
  } catch {
    return null;
  }
}

/** The kept files, the one opened last at the top. Null: this browser keeps none (its storage is off). Never rejects. */
export async function listFiles(): Promise<readonly RecentFile[] | null> {
  try {
    return latestFirst(await (await fileShelf()).getAll('files'));
  } catch {
    return null;
  }
}

/** A kept file with its bytes; null where there is none under this key. It counts as opened now. Never rejects. */
export async function readFile(key: string): Promise<(RecentFile & { readonly blob: Blob }) | null> {
  try {
    const db = await fileShelf();
    const [file, blob] = await Promise.all([db.get('files', key), db.get('bytes', key)]);
    if (!file || !blob) return null;
    // It is read, whether or not the time of it can be noted.
    await db.put('files', { ...file, openedAt: Date.now() }, key).catch(() => undefined);
    return { ...file, blob };
  } catch {
    return null;
  }
}

/** Deletes a file from this device. Returns a sentence for the reader where that failed. Never rejects. */
export async function forgetFile(key: string): Promise<string | null> {
  return change(async (files, contents) => {
    await Promise.all([files.delete(key), contents.delete(key)]);
  });
}

/** Deletes all kept files from this device. Returns a sentence for the reader where that failed. Never rejects. */
export async function forgetAll(): Promise<string | null> {
  return change(async (files, contents) => {
    await Promise.all([files.clear(), contents.clear()]);
  });
}

/** Whether the reader wants files kept on this device. They do until they say otherwise. */
export function keeping(): boolean {
  try {
    return localStorage.getItem(KEEPING) !== 'no';
  } catch {
    return false;
  }
}

/** Notes whether files are to be kept from now on; those kept so far stay. Returns a sentence where that failed. */
export function setKeeping(on: boolean): string | null {
  try {
    if (on) localStorage.removeItem(KEEPING);
    else localStorage.setItem(KEEPING, 'no');
    return null;
  } catch {
    return 'This browser keeps nothing for this page, so no file stays on this device.';
  }
}

type Store = { delete(key: string): Promise<void>; clear(): Promise<void> };

async function change(act: (files: Store, contents: Store) => Promise<void>): Promise<string | null> {
  try {
    const transaction = (await fileShelf()).transaction(['files', 'bytes'], 'readwrite');
    // Together: where one fails the other does too, and neither may go unheard.
    await Promise.all([
      act(transaction.objectStore('files'), transaction.objectStore('bytes')),
      transaction.done,
    ]);
    return null;
  } catch {
    return REFUSED;
  }
}

async function findSame(
  db: IDBPDatabase<FileShelf>,
  kept: readonly RecentFile[],
  name: string,
  blob: Blob,
): Promise<string | null> {
  for (const file of kept) {
    if (file.name !== name || file.size !== blob.size) continue;
    const held = await db.get('bytes', file.key);
    if (held && (await isSame(held, blob))) return file.key;
  }
  return null;
}

/** Whether two blobs of one size hold the same bytes. */
async function isSame(a: Blob, b: Blob): Promise<boolean> {
  const [left, right] = await Promise.all([a.arrayBuffer(), b.arrayBuffer()]);
  const other = new Uint8Array(right);
  return new Uint8Array(left).every((byte, at) => byte === other[at]);
}
