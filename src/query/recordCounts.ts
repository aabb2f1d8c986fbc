import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';

/** What became of a file's records. */
export interface RecordCounts {
  readonly accepted: number;
  readonly setAside: number;
}

const RECORD = /^\$\.(documents|sources|tracks|events|claims|relations|orders)\[\d+\]/;

/** Counts the records on screen, and those that an error set aside: one record with two errors counts once. */
export function recordCounts(dataset: Dataset | null, problems: readonly Problem[]): RecordCounts {
  const aside = new Set<string>();
  for (const { severity, path } of problems) {
    const record = severity === 'error' ? RECORD.exec(path)?.[0] : undefined;
    if (record) aside.add(record);
  }
  const accepted = dataset
    ? dataset.documents.length +
      dataset.sources.length +
      dataset.tracks.length +
      dataset.events.length +
      dataset.claims.length +
      dataset.relations.length +
      (dataset.orders?.length ?? 0)
    : 0;
  return { accepted, setAside: aside.size };
}
