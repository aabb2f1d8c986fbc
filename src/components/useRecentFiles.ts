import { useCallback, useEffect, useState } from 'react';
import type { RecentFile } from '../store/recentFile.ts';
import { forgetAll, forgetFile, keeping, listFiles, setKeeping } from '../store/recentFiles.ts';

/** The files that are kept on this device, and what can be done about them. */
export interface RecentFiles {
  /** Undefined while they are looked up; null where this browser keeps none. */
  readonly files: readonly RecentFile[] | null | undefined;
  /** Whether files that are opened from now on are kept. */
  readonly keeps: boolean;
  /** What just happened, a sentence; null for nothing. */
  readonly said: string | null;
  forget(file: RecentFile): void;
  forgetAll(): void;
  setKeeps(on: boolean): void;
}

/** Looks up the kept files when it is first used, and after every change that is made through it. */
export function useRecentFiles(): RecentFiles {
  const [files, setFiles] = useState<readonly RecentFile[] | null>();
  const [keeps, setKeeps] = useState(keeping);
  const [said, setSaid] = useState<string | null>(null);
  const look = useCallback(async () => setFiles(await listFiles()), []);
  useEffect(() => void look(), [look]);
  const done = async (failed: Promise<string | null>, good: string) => {
    setSaid((await failed) ?? good);
    await look();
  };
  return {
    files,
    keeps,
    said,
    forget: (file) => void done(forgetFile(file.key), `“${file.name}” is forgotten on this device.`),
    forgetAll: () => void done(forgetAll(), 'All files are forgotten on this device.'),
    setKeeps: (on) => {
      const failed = setKeeping(on);
      setKeeps(keeping());
      setSaid(failed);
    },
  };
}
