import { useEffect, useRef, useState } from 'react';
import type { Exported } from '../export/exported.ts';
import { saveFile } from './saveFile.ts';

/** How the saving of a file stands. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly bytes: number;
      readonly losses: readonly string[];
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Makes a file and hands it to the reader; tells how that stands. Not twice at once. */
export function useSave(): readonly [Saving, (make: () => Promise<Exported> | Exported) => void] {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const save = async (make: () => Promise<Exported> | Exported) => {
    if (busy.current) return;
    busy.current = true;
    setSaving({ kind: 'making' });
    const next = await attempt(make);
    busy.current = false;
    if (!gone.current) setSaving(next);
  };
  return [saving, (make) => void save(make)];
}

async function attempt(make: () => Promise<Exported> | Exported): Promise<Saving> {
  try {
    const file = await make();
    saveFile(file);
    const { size } = file.content instanceof Blob ? file.content : new Blob([file.content]);
    return { kind: 'saved', name: file.name, bytes: size, losses: file.losses };
  } catch (error) {
    // A failed fetch of the code that writes the file has a message for developers alone.
    const told = error instanceof Error && error.constructor === Error ? error.message : null;
    return {
      kind: 'failed',
      message: told ?? 'The file could not be made: check the connection and try again.',
    };
  }
}
