import type { Choices, Format } from '../model/importing.ts';

/** What is known of a file that is kept on this device, beside its bytes. */
export interface RecentFile {
  /** Random, and in links of this device; says nothing of what the file holds. */
  readonly key: string;
  readonly name: string;
  readonly format: Format;
  /** In bytes. */
  readonly size: number;
  /** Number of events that were taken from it. */
  readonly events: number;
  /** How it was read. */
  readonly choices: Choices;
  /** When it was last opened, in epoch ms. */
  readonly openedAt: number;
}

/** Most files that are kept. */
export const MOST_FILES = 20;
/** Most bytes of all kept files together. */
export const MOST_KEPT_BYTES = 200 * 1024 * 1024;

/**
 * Keys of the files that have to go so that one more of `size` bytes has room: those opened longest ago. Null: it is
 * too large to be kept at all.
 */
export function leaving(kept: readonly RecentFile[], size: number): readonly string[] | null {
  if (size > MOST_KEPT_BYTES) return null;
  const newestFirst = latestFirst(kept);
  let room = MOST_KEPT_BYTES - size;
  const stay = newestFirst.findIndex((file, index) => {
    room -= file.size;
    return room < 0 || index >= MOST_FILES - 1;
  });
  return stay < 0 ? [] : newestFirst.slice(stay).map((file) => file.key);
}

/** The files, the one opened last at the top. */
export function latestFirst(files: readonly RecentFile[]): readonly RecentFile[] {
  return [...files].sort((a, b) => b.openedAt - a.openedAt);
}
