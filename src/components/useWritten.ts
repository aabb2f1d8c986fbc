import { useEffect, useState } from 'react';
import type { Exported } from '../export/exported.ts';
import type { Writer } from '../export/writers.ts';
import type { Dataset } from '../model/dataset.ts';
import { exportContext } from './exportContext.ts';

/** How the writing of a file stands. */
export type Written =
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly file: Exported }
  | { readonly kind: 'failed'; readonly message: string };

const WRITING: Written = { kind: 'writing' };

/** A dataset written in a format: with that one knows what is lost, and has the file at hand. */
export function useWritten(dataset: Dataset, writer: Writer | undefined): Written {
  const [done, setDone] = useState<{ readonly of: Dataset; readonly by: string; readonly as: Written }>();
  useEffect(() => {
    let gone = false;
    if (!writer) return;
    const tell = (as: Written) => {
      if (!gone) setDone({ of: dataset, by: writer.id, as });
    };
    const write = async () => {
      const write = await writer.load();
      return write(dataset, exportContext());
    };
    write().then(
      (file) => tell({ kind: 'written', file }),
      () =>
        tell({
          kind: 'failed',
          message: 'The part of this page that writes this format could not be fetched: try again.',
        }),
    );
    return () => {
      gone = true;
    };
  }, [dataset, writer]);
  return done && done.of === dataset && done.by === writer?.id ? done.as : WRITING;
}
