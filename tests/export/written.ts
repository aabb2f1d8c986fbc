import type { DataWriter, ExportContext, Exported } from '../../src/export/exported.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Wed 21 Mar 2012, 06:00:30 UTC. */
export const CONTEXT: ExportContext = {
  link: 'https://example.org/whence/?data=mali.json#v=1&view=table',
  at: Date.UTC(2012, 2, 21, 6, 0, 30),
};

/** The result of a writer that answers at once. */
export function written(
  writer: DataWriter,
  dataset: Dataset,
  context: ExportContext = CONTEXT,
): Exported & { readonly content: string } {
  const exported = writer(dataset, context);
  if (exported instanceof Promise) throw new Error('This writer takes its time');
  const { content } = exported;
  if (typeof content !== 'string') throw new Error('This writer gives no text');
  return { ...exported, content };
}

export function textOf(writer: DataWriter, dataset: Dataset): string {
  return written(writer, dataset).content;
}
