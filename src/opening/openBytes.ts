import { assertUnreachable } from '../base/assert.ts';
import { isOnePage } from '../base/onePage.ts';
import { fetchFile } from '../load/fetchFile.ts';
import type { ImportOutcome } from '../load/importClient.ts';
import { MOST_BYTES, tooLarge } from '../load/readBody.ts';
import { type Choices, NO_CHOICES } from '../model/importing.ts';
import type { OpenedProject } from '../store/openProject.ts';
import type { Loading } from '../store/useWhence.ts';
import { Intake } from './intake.ts';
import type { Origin } from './openOrigin.ts';

/** A file that was read, whole or as a mass. */
export type GoodReading = Extract<ImportOutcome, { kind: 'good' | 'mass' }>;

/** What became of opening. Of what is not good, `loading` is what to tell. */
export type OpenOutcome =
  | {
      readonly kind: 'good';
      readonly reading: GoodReading;
      readonly name: string;
      /** The file as it came from the device, to keep it there; null for all that comes from elsewhere. */
      readonly blob: Blob | null;
    }
  | { readonly kind: 'project'; readonly project: GoodProject }
  | { readonly kind: 'told'; readonly loading: Loading };

/** A project that can be put on screen. */
export type GoodProject = Extract<OpenedProject, { kind: 'good' }>;

/** How often progress is told, in ms: a bar that moves more often costs more than it shows. */
const TELL_EVERY = 100;

/** Gets the bytes of a dataset and has them read. Never rejects. */
export async function openOrigin(
  origin: Origin,
  choices: Choices,
  signal: AbortSignal,
  tell: (loading: Loading) => void,
): Promise<OpenOutcome> {
  const from = nameOf(origin);
  const say = teller(from, tell);
  const failed = (message: string): OpenOutcome => {
    return { kind: 'told', loading: { kind: 'failed', from, message, problems: [] } };
  };
  const intake = (name: string, how: Choices) =>
    new Intake({ name, choices: how, signal, progress: (records) => say({ records }) });
  const told = (reading: ImportOutcome, name: string, blob: Blob | null): OpenOutcome => {
    switch (reading.kind) {
      case 'good':
      case 'mass':
        return { kind: 'good', reading, name, blob };
      case 'ask':
        return { kind: 'told', loading: { kind: 'asking', from, question: reading.question } };
      case 'failed':
        return { kind: 'told', loading: { ...reading, from } };
      default:
        return assertUnreachable(reading);
    }
  };
  const whole = async (blob: Blob, name: string, how: Choices, keep: boolean): Promise<OpenOutcome> => {
    if (blob.size > MOST_BYTES) return failed(tooLarge());
    say({ bytes: blob.size, total: blob.size });
    return told(await intake(name, how).blob(blob), name, keep ? blob : null);
  };
  say({});
  switch (origin.kind) {
    case 'url': {
      if (isOnePage()) {
        return failed(
          'This page is one file and can fetch nothing: save the dataset to this device, and open it as a file.',
        );
      }
      const sink = intake(from, choices);
      const fetched = await fetchFile(
        origin.address,
        (piece, bytes, total) => {
          sink.push(piece, total);
          say({ bytes, total });
        },
        { signal },
      );
      return fetched.kind === 'failed' ? failed(fetched.message) : told(await sink.end(), from, null);
    }
    case 'file':
      return whole(origin.file, from, choices, true);
    case 'text':
      return whole(new Blob([origin.text]), from, choices, true);
    case 'recent': {
      const { readFile } = await import('../store/recentFiles.ts');
      const kept = await readFile(origin.key);
      if (!kept) {
        return failed(
          'This dataset was kept on another device, or is no longer kept on this one: open the file itself.',
        );
      }
      return whole(kept.blob, kept.name, choices === NO_CHOICES ? kept.choices : choices, true);
    }
    case 'project': {
      const project = await fetchProject(origin.key);
      return project.kind === 'good' ? { kind: 'project', project } : failed(project.message);
    }
    case 'local':
      return failed(`“${origin.name}” was opened from a device and is not kept: open the file once more.`);
    case 'link': {
      const { readLinkData } = await import('../load/linkData.ts');
      const data = await readLinkData(`d=${origin.data}`);
      if (data.kind === 'text') return whole(new Blob([data.text]), from, choices, false);
      return failed(data.kind === 'failed' ? data.message : 'The link holds no dataset.');
    }
    case 'page':
      return whole(new Blob([origin.text]), from, choices, false);
    default:
      return assertUnreachable(origin);
  }
}

async function fetchProject(key: string): Promise<OpenedProject> {
  try {
    const { openProject } = await import('../store/openProject.ts');
    return await openProject(key);
  } catch {
    const message =
      'The part of this page that opens projects could not be fetched: check the connection and try again.';
    return { kind: 'failed', message };
  }
}

type Progress = Partial<Omit<Extract<Loading, { kind: 'loading' }>, 'kind' | 'from'>>;

/** Tells how far opening is, the first time at once and then now and then. */
function teller(from: string, tell: (loading: Loading) => void): (change: Progress) => void {
  let state = { bytes: 0, total: null as number | null, records: null as number | null };
  let last = Number.NEGATIVE_INFINITY;
  return (change) => {
    state = { ...state, ...change };
    if (performance.now() - last < TELL_EVERY) return;
    last = performance.now();
    tell({ kind: 'loading', from, ...state });
  };
}

/** What an origin is called while it is opened. */
function nameOf(origin: Origin): string {
  switch (origin.kind) {
    case 'url':
      return origin.address;
    case 'file':
      return origin.file.name;
    case 'text':
      return 'pasted text';
    case 'recent':
      return 'the file kept on this device';
    case 'project':
      return 'the project kept on this device';
    case 'local':
      return origin.name;
    case 'link':
      return 'the dataset in this link';
    case 'page':
      return 'the dataset in this page';
    default:
      return assertUnreachable(origin);
  }
}
