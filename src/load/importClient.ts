import { isOnePage } from '../base/onePage.ts';
import type { Choices, ImportReport } from '../model/importing.ts';
import type { Mass } from '../model/mass.ts';
import type { Problem } from '../model/problem.ts';
import type { FromWorker, ToWorker } from './importProtocol.ts';
import { openMass } from './mass/massClient.ts';
import type { InputReading } from './readInput.ts';
import { startWorker } from './startWorker.ts';

/** What became of a file that was read in a worker. */
export type ImportOutcome =
  | InputReading
  | {
      readonly kind: 'mass';
      readonly mass: Mass;
      readonly report: ImportReport;
      readonly problems: readonly Problem[];
    };

export interface ImportOptions {
  readonly name: string;
  readonly choices: Choices;
  /** Bytes that will come, where known. */
  readonly expected: number | null;
  /** Aborting ends the worker; the outcome is then `failed`. */
  readonly signal: AbortSignal;
  readonly progress: (records: number) => void;
}

/** A file on its way into a worker of its own, so that the page stays live. */
export interface Import {
  /** Hands a piece over; it is gone here. */
  push(piece: Uint8Array<ArrayBuffer>): void;
  /** No more comes: what became of it. Never rejects. */
  end(): Promise<ImportOutcome>;
  /** The whole file at once, instead of pieces. */
  blob(blob: Blob): Promise<ImportOutcome>;
}

/**
 * Up to here a file of any format is read sooner than a worker starts, and in few milliseconds: fewer records than what
 * is worth the columns of a mass.
 */
const AT_ONCE = 32 * 1024;

/** What is small is read right here, and so is all where no worker can be had (a page opened from disk). */
export function startImport(options: ImportOptions): Import {
  const small = options.expected !== null && options.expected <= AT_ONCE;
  const worker = small || isOnePage() ? null : startWorker();
  return worker ? inWorker(worker, options) : inPage(options);
}

const BROKEN = 'The file is too large or too deep for this browser: split it.';

function inWorker(worker: Worker, { name, choices, expected, signal, progress }: ImportOptions): Import {
  const say = (word: ToWorker, transfer: Transferable[] = []) => worker.postMessage(word, transfer);
  const outcome = new Promise<ImportOutcome>((resolve) => {
    const end = (reading: InputReading) => {
      worker.terminate();
      resolve(reading);
    };
    signal.addEventListener('abort', () => end(failed('Opening was stopped.')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') progress(data.records);
      else if (data.kind === 'done') end(data.reading);
      else if (data.kind === 'mass') {
        const { report, problems, ...rest } = data.opened;
        resolve({ kind: 'mass', mass: openMass(worker, rest), report, problems });
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(failed(BROKEN));
    });
  });
  say({ kind: 'begin', name, choices, expected });
  return {
    push: (bytes) => say({ kind: 'piece', bytes }, [bytes.buffer]),
    end: () => {
      say({ kind: 'end' });
      return outcome;
    },
    blob: (blob) => {
      say({ kind: 'blob', blob });
      return outcome;
    },
  };
}

function inPage({ name, choices, progress }: ImportOptions): Import {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const read = async (blob: Blob): Promise<ImportOutcome> => {
    try {
      const { readInput } = await import('./readInput.ts');
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return await readInput({ name, bytes, choices }, progress);
    } catch {
      return failed(BROKEN);
    }
  };
  return {
    push: (piece) => pieces.push(piece),
    end: () => read(new Blob(pieces)),
    blob: read,
  };
}

function failed(message: string): InputReading {
  return { kind: 'failed', message, problems: [], format: null };
}
