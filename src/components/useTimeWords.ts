import { useEffect, useState } from 'react';
import { ensureEdit } from '../edit/ensureEdit.ts';
import type { readTimeWords } from '../suggest/timeWords.ts';

type Read = typeof readTimeWords;

let read: Read | null = null;

/** The reader of times in words, fetched when somebody first types one; null until it is there. */
export function useTimeWords(): Read | null {
  const [ready, setReady] = useState(read !== null);
  useEffect(() => {
    if (ready) return;
    let gone = false;
    const get = async () => {
      const [code] = await Promise.all([import('../suggest/timeWords.ts'), ensureEdit()]);
      read = code.readTimeWords;
      if (!gone) setReady(true);
    };
    // Without it, times are typed as dates.
    get().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [ready]);
  return ready ? read : null;
}
