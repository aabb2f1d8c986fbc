import type { Import, ImportOptions, ImportOutcome } from '../load/importClient.ts';
import { joined } from '../load/readBody.ts';
import { readSmall, SMALL } from '../load/readSmall.ts';

type IntakeOptions = Omit<ImportOptions, 'expected'>;

/**
 * Takes in a file. A small dataset of ours is read right here, sooner than a worker starts; as soon as it is more than
 * that, the pieces go over to a worker, whose code is fetched then.
 */
export class Intake {
  readonly #options: IntakeOptions;
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;
  #work: Promise<Import> | null = null;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** @param total bytes that will come, where known. */
  push(piece: Uint8Array<ArrayBuffer>, total: number | null): void {
    if (this.#size === 0 && !isOurs(piece)) void fetchReaders().catch(() => undefined);
    this.#pieces.push(piece);
    this.#size += piece.byteLength;
    if (this.#size > SMALL || (total ?? 0) > SMALL) this.#start(total);
  }

  /** No more comes: what became of it. Never rejects. */
  async end(): Promise<ImportOutcome> {
    if (!this.#work) {
      const { name, choices } = this.#options;
      const bytes = joined(this.#pieces);
      const small = await readSmall({ name, bytes, choices });
      if (small) return small;
      this.#pieces = [bytes];
      this.#start(bytes.byteLength);
    }
    return this.#finish((work) => work.end());
  }

  /** The whole file at once, instead of pieces. */
  async blob(blob: Blob): Promise<ImportOutcome> {
    if (blob.size <= SMALL) {
      try {
        this.push(new Uint8Array(await blob.arrayBuffer()), null);
      } catch {
        return failed(
          'The file can no longer be read: it was moved or changed after it was chosen. Choose it once more.',
        );
      }
      return this.end();
    }
    this.#start(blob.size);
    return this.#finish((work) => work.blob(blob));
  }

  #start(expected: number | null): void {
    this.#work ??= this.#fetchCode(expected);
    void this.#work.then(
      (work) => {
        for (const piece of this.#pieces) work.push(piece);
        this.#pieces = [];
      },
      () => undefined,
    );
  }

  async #fetchCode(expected: number | null): Promise<Import> {
    const { startImport } = await import('../load/importClient.ts');
    return startImport({ ...this.#options, expected });
  }

  async #finish(last: (work: Import) => Promise<ImportOutcome>): Promise<ImportOutcome> {
    try {
      const work = await this.#work;
      return work ? await last(work) : failed('The file could not be read.');
    } catch {
      return failed(
        'The part of this page that reads files could not be fetched: check the connection and try again.',
      );
    }
  }
}

const NAME = /"whence\/1"/;

/** Whether a file begins as ours do. Only a guess, by which code is fetched in time; what reads it looks closely. */
function isOurs(piece: Uint8Array): boolean {
  return NAME.test(new TextDecoder().decode(piece.subarray(0, 400)));
}

/** Asks for the code of other formats while the rest of the file is on its way. Who needs it asks again. */
async function fetchReaders(): Promise<void> {
  await Promise.all([import('../load/importClient.ts'), import('../load/readInput.ts')]);
}

function failed(message: string): ImportOutcome {
  return { kind: 'failed', message, problems: [], format: null };
}
