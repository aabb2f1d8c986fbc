import type { Choices, Question } from '../model/importing.ts';
import type { ParseResult } from './parseDataset.ts';

/** What a reader of a foreign format is given beside the file. */
export interface FormatContext {
  /** Name of the file without its ending, for the title of a dataset that has none. */
  readonly title: string;
  /** Zone of times that carry no offset: the reader's choice, else UTC. */
  readonly zone: string;
  readonly choices: Choices;
  /** Tell how many records are done, now and then, so that progress can be shown. */
  readonly progress: (records: number) => void;
}

/**
 * What became of a foreign file: read (`result.dataset` null where nothing of it can be used, with a problem that says
 * why), or a question to the person who opened it. Readers never throw because of what is in a file.
 */
export type FormatReading =
  | {
      readonly kind: 'read';
      /** Counts are in records of the foreign file: rows, items. */
      readonly result: ParseResult;
      /** See `ImportReport.assumed`. */
      readonly assumed: readonly string[];
    }
  | { readonly kind: 'ask'; readonly question: Question };
