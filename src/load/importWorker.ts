import { assertUnreachable } from '../base/assert.ts';
import { ensureTemporal } from '../base/temporal.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';
import type { Choices } from '../model/importing.ts';
import { MASS_LEAST, MASS_LEAST_PLAIN } from '../model/mass.ts';
import { isParquet } from './formats/isParquet.ts';
import type { FromWorker, MassAnswer, MassQuestion, ToWorker } from './importProtocol.ts';
import { MassIntake, type MassRead } from './mass/massIntake.ts';
import { massReport } from './mass/massReport.ts';
import { MassSession } from './mass/massSession.ts';
import { MOST_BYTES, tooLarge } from './readBody.ts';
import { readInput, titleOf } from './readInput.ts';

// One file a worker. Whoever has no more use for it ends the worker, and all its memory with it.

type Begin = Extract<ToWorker, { kind: 'begin' }>;

let begin: Begin | null = null;
let intake: MassIntake | null = null;
let session: MassSession | null = null;
let taken = 0;
let told = 0;

/** How often progress is told, in ms. */
const TELL_EVERY = 80;

const ready = ensureTemporal();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  // All waits for a calendar to read times by, and is done in the order in which it was said.
  void ready
    .then(
      () => hear(data),
      () => fail(NO_CALENDAR),
    )
    .catch(() => fail(BROKEN));
});

const NO_CALENDAR =
  'The part of this page that reads times could not be fetched: check the connection and try again.';
const BROKEN = 'The file is too large or too deep for this browser: split it.';

/** Does what was said. Whoever asks something waits for the answer alone: more may be said meanwhile. */
function hear(data: ToWorker): Promise<void> | undefined {
  switch (data.kind) {
    case 'begin':
      begin = data;
      intake = new MassIntake(data.choices);
      return;
    case 'piece':
      take(data.bytes);
      return;
    case 'blob':
      return readBlob(data.blob);
    case 'end':
      return finish();
    case 'ask':
      return answer(data.id, data.question);
    default:
      return assertUnreachable(data);
  }
}

function say(word: FromWorker, index: ColumnIndex | null = null): void {
  const arrays = index
    ? [index.offsets, index.rows, index.starts, index.ends, index.sortedEnds, index.latest]
    : [];
  self.postMessage(word, { transfer: arrays.map(({ buffer }) => buffer) });
}

function take(piece: Uint8Array): void {
  intake?.push(piece);
  taken += piece.byteLength;
  progress(intake?.count ?? 0);
}

function progress(records: number): void {
  if (performance.now() - told < TELL_EVERY) return;
  told = performance.now();
  say({ kind: 'progress', bytes: taken, records });
}

async function readBlob(blob: Blob): Promise<void> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      take(value);
      if (taken > MOST_BYTES) return fail(tooLarge());
    }
  } catch {
    const name = begin?.name ?? 'The file';
    return fail(
      `“${name}” can no longer be read: it was moved or changed after it was chosen. Choose it once more.`,
    );
  }
  await finish();
}

function fail(message: string): void {
  say({ kind: 'done', reading: { kind: 'failed', message, problems: [], format: null } });
}

async function finish(): Promise<void> {
  if (!begin || !intake) return;
  const { name, choices } = begin;
  const columns = intake.finish(MASS_LEAST, MASS_LEAST_PLAIN);
  const bytes = columns ? null : intake.bytes();
  intake = null;
  const read = columns ?? (bytes && (await massOfParquet(bytes, choices)));
  if (read) open(read, name, choices);
  else if (bytes) say({ kind: 'done', reading: await readInput({ name, bytes, choices }, progress) });
}

/** The reader of these files comes when there is one. */
async function massOfParquet(bytes: Uint8Array<ArrayBuffer>, choices: Choices): Promise<MassRead | null> {
  if (!isParquet(bytes)) return null;
  const { parquetMass } = await import('./mass/parquetMass.ts');
  return parquetMass(bytes, choices, MASS_LEAST, progress);
}

function open(read: MassRead, name: string, choices: Choices): void {
  session = new MassSession(titleOf(name), read);
  const index = session.index();
  const { problems, report: all } = massReport(name, choices, read, session);
  const report = { ...all, bytes: taken };
  const { title, timeZone, tracks, count } = session;
  say({ kind: 'mass', opened: { title, timeZone, tracks, count, index, report, problems } }, index);
}

async function answer(id: number, question: MassQuestion): Promise<void> {
  if (!session) return;
  const tell = (one: MassAnswer, index: ColumnIndex | null = null) =>
    say({ kind: 'answer', id, answer: one }, index);
  switch (question.kind) {
    case 'events':
      return tell({ kind: 'events', events: session.events(question.rows) });
    case 'page':
      return tell({ kind: 'events', events: session.page(question.from, question.to) });
    case 'find':
      return tell({ kind: 'found', row: session.find(question.id) });
    case 'narrow':
      return session.narrow(question.filter, (found) => tell({ kind: 'narrowed', found }, found.index));
    default:
      return assertUnreachable(question);
  }
}
