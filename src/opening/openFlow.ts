import { assertUnreachable } from '../base/assert.ts';
import { type Choices, NO_CHOICES } from '../model/importing.ts';
import type { Opening } from '../store/opening.ts';
import { readView } from '../store/urlSync.ts';
import { useDesk } from '../store/useDesk.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { encodeView } from '../view/permalink.ts';
import { INITIAL_VIEW, type ViewState } from '../view/viewState.ts';
import { type GoodReading, type OpenOutcome, openOrigin } from './openBytes.ts';
import { locate, named, type Origin, sameOrigin } from './openOrigin.ts';
import { readDataset } from './readDataset.ts';

/** How a dataset is opened, once: where it comes from, how it is to be read, whether the address is to follow. */
interface Task {
  readonly origin: Origin;
  readonly choices: Choices;
  /** False where the location asks for it already: on the first load, and on going back and forward. */
  readonly moves: boolean;
}

/** The ways to open, and the first opening. */
export interface OpenFlow extends Opening {
  /** Opens what the location asks for, and from then on whatever going back and forward leads to. */
  boot(): Promise<void>;
}

/**
 * Opens datasets and puts what is good on screen; what was on screen stays until then. The last one asked for wins. The
 * address follows (`?data=…`), so that a reload opens the same again.
 */
export function createOpenFlow(): OpenFlow {
  let running: AbortController | null = null;
  /** What `again` reads once more. */
  let last: Task | null = null;
  /** Where the dataset on screen comes from. */
  let shown: Origin | null = null;

  const run = async (task: Task): Promise<void> => {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    last = task;
    const outcome = await openOrigin(task.origin, task.choices, controller.signal, (loading) => {
      if (running === controller) useWhence.getState().setLoading(loading);
    });
    if (running !== controller) return;
    if (outcome.kind === 'told') {
      running = null;
      useWhence.getState().setLoading(outcome.loading);
      return;
    }
    const home = await homeOf(task.origin, outcome);
    if (outcome.kind === 'good' && outcome.reading.kind === 'mass')
      (await import('../store/massFound.ts')).startMass();
    if (running !== controller) return;
    running = null;
    // What was chosen of the page itself goes along; all else belonged to the dataset before.
    const { theme, readerZone } = useWhence.getState();
    const fresh = { ...INITIAL_VIEW, theme, readerZone };
    if (task.moves && !(shown && sameOrigin(shown, home))) locate(home, encodeView(fresh));
    shown = home;
    const view = task.moves ? fresh : readView();
    // A project ends where another dataset is opened, be it a project too.
    useProject.getState().end();
    useDesk.getState().clear();
    show(outcome, view);
  };

  const open = (origin: Origin) => void run({ origin, choices: NO_CHOICES, moves: true });

  const follow = () => {
    const origin = named();
    if (shown && !sameOrigin(shown, origin)) void run({ origin, choices: NO_CHOICES, moves: false });
  };

  return {
    boot: async () => {
      window.addEventListener('popstate', follow);
      window.addEventListener('hashchange', follow);
      await run({ origin: named(), choices: NO_CHOICES, moves: false });
    },
    file: (file) => open({ kind: 'file', file }),
    text: (text) => open({ kind: 'text', text }),
    url: (address) => open({ kind: 'url', address }),
    recent: (key) => open({ kind: 'recent', key }),
    project: (key) => open({ kind: 'project', key }),
    again: (choices) => {
      if (last) void run({ ...last, choices });
    },
    read: readDataset,
    cancel: () => {
      running?.abort();
      running = null;
      useWhence.getState().setLoading({ kind: 'idle' });
    },
  };
}

function show(outcome: Exclude<OpenOutcome, { kind: 'told' }>, view: ViewState): void {
  const store = useWhence.getState();
  if (outcome.kind === 'project') {
    store.open(outcome.project.dataset, [], view);
    outcome.project.begin();
    return;
  }
  const { reading } = outcome;
  if (reading.kind === 'mass') store.openMass(reading.mass, reading.problems, view, reading.report);
  else store.open(reading.dataset, reading.problems, view, reading.report);
}

/** Where a dataset that was opened can be found again: what comes from the device is kept on it, if its owner wants. */
async function homeOf(origin: Origin, outcome: OpenOutcome): Promise<Origin> {
  if (outcome.kind !== 'good') return origin;
  const { blob, name, reading } = outcome;
  switch (origin.kind) {
    case 'file':
    case 'text': {
      const key = await keep(name, blob, reading);
      return key === null ? { kind: 'local', name } : { kind: 'recent', key };
    }
    case 'recent':
      // Read another way, it is to be read so the next time too.
      await keep(name, blob, reading);
      return origin;
    case 'url':
    case 'local':
    case 'link':
    case 'page':
    case 'project':
      return origin;
    default:
      return assertUnreachable(origin);
  }
}

/** Key of a file on this device; null where it is not kept. Pages from disk share one store, so those keep nothing. */
async function keep(name: string, blob: Blob | null, reading: GoodReading): Promise<string | null> {
  if (blob === null || window.location.protocol === 'file:') return null;
  const { format, choices } = reading.report;
  const events = reading.kind === 'mass' ? reading.mass.count : reading.dataset.events.length;
  const { keepFile } = await import('../store/recentFiles.ts');
  return keepFile({ name, format, blob, events, choices });
}
