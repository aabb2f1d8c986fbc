import type { ColumnIndex } from '../model/columnIndex.ts';
import type { Track } from '../model/dataset.ts';
import type { Choices, ImportReport } from '../model/importing.ts';
import type { MassEvents, MassFilter, MassFound } from '../model/mass.ts';
import type { Problem } from '../model/problem.ts';
import type { InputReading } from './readInput.ts';

/** What the page says to the worker. A file comes whole, or in pieces while it is fetched. */
export type ToWorker =
  | {
      readonly kind: 'begin';
      readonly name: string;
      readonly choices: Choices;
      /** Bytes that will come, where known. */
      readonly expected: number | null;
    }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'blob'; readonly blob: Blob }
  | { readonly kind: 'end' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: MassQuestion };

/** What may be asked of a mass. */
export type MassQuestion =
  | { readonly kind: 'events'; readonly rows: readonly number[] }
  | { readonly kind: 'page'; readonly from: number; readonly to: number }
  | { readonly kind: 'find'; readonly id: string }
  | { readonly kind: 'narrow'; readonly filter: MassFilter };

export type MassAnswer =
  | { readonly kind: 'events'; readonly events: MassEvents }
  | { readonly kind: 'found'; readonly row: number | null }
  | { readonly kind: 'narrowed'; readonly found: MassFound };

/** A mass as it comes over from the worker. */
export interface OpenedMass {
  readonly title: string;
  readonly timeZone: string;
  readonly tracks: readonly Track[];
  readonly count: number;
  readonly index: ColumnIndex;
  readonly report: ImportReport;
  readonly problems: readonly Problem[];
}

/** What the worker says: how far it is, what became of the file, and answers. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly bytes: number; readonly records: number }
  | { readonly kind: 'done'; readonly reading: InputReading }
  | { readonly kind: 'mass'; readonly opened: OpenedMass }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: MassAnswer };
