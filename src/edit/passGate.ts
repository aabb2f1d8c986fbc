import { Reading, type ShelfName } from '../load/reading.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { indexOfId } from './lists.ts';
import { quoted, refused } from './outcome.ts';
import { isJson } from './rawRecord.ts';

const ONE: Readonly<Record<ShelfName, string>> = {
  sources: 'source',
  documents: 'document',
  tracks: 'track',
  events: 'event',
  claims: 'claim',
};

/** Reading of a record that comes into a dataset which is there already: it may refer to what that holds. */
class EditReading extends Reading {
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    super(dataset.timeZone);
    this.#dataset = dataset;
  }

  override missing(list: ShelfName, id: string, owner: string): string | null {
    if (indexOfId(this.#dataset[list], id) >= 0) return null;
    return `No ${ONE[list]} has the id ${quoted(id)}, which ${owner} names`;
  }

  /** Putting a record in place of the one that has its id is what an edit is for. */
  override take(): boolean {
    return true;
  }
}

/** Records that passed, as many as were given. */
type Passed<T> = { readonly kind: 'passed'; readonly records: readonly T[] };

/**
 * Sends records of an edit through the gate that those of a file pass, so that the two can never disagree about what is
 * sound. Where a file loses a part of a record with a warning, an edit is refused: whoever makes it is there to mend it.
 *
 * @param raw the records as a file would hold them, see `rawRecord`.
 */
export function passGate<T>(
  dataset: Dataset,
  raw: readonly unknown[],
  read: (raw: readonly unknown[], reading: Reading) => readonly T[],
): Passed<T> | (EditOutcome & { readonly kind: 'refused' }) {
  if (!raw.every((record) => isJson(record))) {
    return refused(
      'This record holds something that cannot be saved: it may hold text, numbers and lists only.',
    );
  }
  const reading = new EditReading(dataset);
  const records = read(raw, reading);
  const [problem] = reading.report.problems;
  if (problem) return refused(forScreen(problem.message));
  if (records.length !== raw.length) return refused('This record cannot be read.');
  return { kind: 'passed', records };
}

/** The gate speaks to who writes a file by hand, and says what is lost of it. Of an edit nothing is: it is not done. */
function forScreen(message: string): string {
  return message
    .replace(/ in quotation marks\b/, '')
    .replace(/, or null\b/, '')
    .replace(' (the passage is left out, the claim is kept)', '')
    .replace(' It is left out until then.', '')
    .replace(', and is left out:', ':')
    .replace(', and is read as null: write null.', ': leave it out.');
}
