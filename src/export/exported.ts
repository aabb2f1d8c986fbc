import type { Dataset } from '../model/dataset.ts';

/** A file for the reader to keep, made in the browser. */
export interface Exported {
  /** Name of the file, with its ending. */
  readonly name: string;
  /** Media type, with its charset where it is text. */
  readonly mime: string;
  readonly content: string | Blob;
  /** The loss report: a sentence for each thing of this dataset that the format cannot hold. Empty: nothing is lost. */
  readonly losses: readonly string[];
}

/** What a writer may want to say beside the data. */
export interface ExportContext {
  /** Address of the page that shows this dataset, or null where nobody else can open one. */
  readonly link: string | null;
  /** Now, in epoch ms. */
  readonly at: number;
}

/** Writes a dataset in one format. Pure: the same dataset gives the same file. */
export type DataWriter = (dataset: Dataset, context: ExportContext) => Exported | Promise<Exported>;
