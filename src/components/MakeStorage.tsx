import { useCallback, useEffect, useState } from 'react';
import { byteWords } from './byteWords.ts';

interface Storage {
  /** In bytes, of all that this page keeps; null where the browser does not say. */
  readonly used: number | null;
  readonly promised: boolean;
}

/** How much is kept on this device, and whether the browser has promised not to clear it away. */
export function MakeStorage() {
  const [storage, setStorage] = useState<Storage | null>();
  const [answer, setAnswer] = useState<string | null>(null);
  const look = useCallback(async () => setStorage(await storageNow()), []);
  useEffect(() => void look(), [look]);
  const ask = async () => {
    const promised = await navigator.storage.persist().catch(() => false);
    setAnswer(
      promised
        ? null
        : 'The browser made no promise. Many give it only to pages that are used often: ask again later, and keep a back-up.',
    );
    await look();
  };
  if (storage === undefined) return null;
  return (
    <section>
      <h3 className="eyebrow">Storage</h3>
      <p className="open-hint">{storageWords(storage)}</p>
      {storage && !storage.promised && (
        <p className="projects-row">
          <button type="button" className="open-button" onClick={() => void ask()}>
            Ask the browser to keep it
          </button>
        </p>
      )}
      <p className="open-hint" role="status">
        {answer}
      </p>
    </section>
  );
}

async function storageNow(): Promise<Storage | null> {
  try {
    const [{ usage }, promised] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage ?? null, promised };
  } catch {
    // There is none, as on a page without https.
    return null;
  }
}

function storageWords(storage: Storage | null): string {
  if (!storage) return 'This browser does not say how long it keeps what pages store: keep a back-up.';
  const { used, promised } = storage;
  const what = used === null || used === 0 ? 'what this page stores' : 'it';
  const now = what === 'it' ? `This page stores about ${byteWords(used ?? 0)} on this device. ` : '';
  return promised
    ? `${now}The browser has promised to keep ${what} until you clear it yourself.`
    : `${now}The browser has not promised to keep ${what}: it may clear it away when the device runs out of room.`;
}
