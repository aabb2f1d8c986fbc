// @vitest-environment jsdom
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../src/model/importing.ts';
import type { OpenFlow } from '../../src/opening/openFlow.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { runs } from '../runs.ts';

const shelf = vi.hoisted(() => ({ keeps: true, files: new Map<string, { name: string; blob: Blob }>() }));

vi.mock('../../src/load/startWorker.ts', () => ({ startWorker: () => null }));
vi.mock('../../src/store/recentFiles.ts', () => ({
  keepFile: async ({ name, blob }: { name: string; blob: Blob }) => {
    if (!shelf.keeps) return null;
    shelf.files.set(`key-${name}`, { name, blob });
    return `key-${name}`;
  },
  readFile: async (key: string) => {
    const kept = shelf.files.get(key);
    return kept ? { ...kept, choices: NO } : null;
  },
}));

const NO = { format: null, columns: null, dateOrder: null, epoch: null, timeZone: null };
const FIRST = JSON.stringify({
  format: 'whence/1',
  title: 'First',
  timeZone: 'UTC',
  tracks: [{ id: 't', name: 'T' }],
  events: [{ id: 'e', title: 'E', track: 't', time: { start: '2012' } }],
});
const TABLE = 'date,title\n2012-03-21,a\n2012-03-22,b\n';
const UNCLEAR = 'date,title\n03/04/2012,a\n';

/** What a server answers, when it is let. */
let answers = new Map<string, Promise<string>>();
let aborted: string[] = [];

function server(input: URL | string, init?: RequestInit): Promise<Response> {
  const path = new URL(String(input)).pathname.slice(1);
  init?.signal?.addEventListener('abort', () => aborted.push(path));
  const text = answers.get(path) ?? Promise.resolve(null);
  const stop = new Promise<never>((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });
  return Promise.race([text, stop]).then((body) =>
    body === null ? new Response('', { status: 404 }) : new Response(body),
  );
}

const state = () => useWhence.getState();
const settled = (kind: string) =>
  vi.waitFor(() => expect(state().loading.kind).toBe(kind), { timeout: 5000 });
const shows = (title: string) =>
  vi.waitFor(() => expect(state().dataset?.title).toBe(title), { timeout: 5000 });
const file = (name: string, text: string) => new NodeFile([text], name) as unknown as File;

async function flowWithFirst(): Promise<OpenFlow> {
  const { createOpenFlow } = await import('../../src/opening/openFlow.ts');
  const flow = createOpenFlow();
  await flow.boot();
  await shows('First');
  return flow;
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  answers = new Map([['data/mali-2012.json', Promise.resolve(FIRST)]]);
  aborted = [];
  shelf.keeps = true;
  shelf.files.clear();
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('fetch', server);
});

afterEach(() => {
  vi.unstubAllGlobals();
  useWhence.setState(useWhence.getInitialState(), true);
});

// First of all: the flows of other tests still hear when the history moves.
/** A dataset of this title as a file on a server, that says so. */
const titled = (title: string) => FIRST.replace('"First"', JSON.stringify(title));

describe('what is asked for last', () => {
  it('is what is shown, in whatever order the answers come', async () => {
    const flow = await flowWithFirst();
    const waits = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('url', 'text')), {
      minLength: 2,
      maxLength: 5,
    });
    const moment = async (turns: number) => {
      for (let turn = 0; turn < turns; turn++) await new Promise((done) => setTimeout(done, 0));
    };
    let round = 0;
    await fc.assert(
      fc.asyncProperty(waits, async (steps) => {
        round += 1;
        for (const [at, [delay, answer, kind]] of steps.entries()) {
          const title = `${round} ${at}`;
          answers.set(
            `data/${at}.json`,
            moment(answer).then(() => titled(title)),
          );
          if (kind === 'url') flow.url(`data/${at}.json`);
          else flow.text(titled(title));
          await moment(delay);
        }
        await shows(`${round} ${steps.length - 1}`);
        await moment(6);
        expect(state().dataset?.title).toBe(`${round} ${steps.length - 1}`);
        expect(state().loading).toEqual({ kind: 'idle' });
      }),
      { numRuns: runs(25, 1000) },
    );
  });
});

describe('what is not good', () => {
  it('leaves on screen what was there, and the address as it was', async () => {
    const flow = await flowWithFirst();
    const { dataset, report } = state();
    const entries = window.history.length;
    for (const [open, kind] of [
      [() => flow.text('{"format":"whence/1", "title":'), 'failed'],
      [() => flow.file(file('table.csv', UNCLEAR)), 'asking'],
      [() => flow.url('data/none.json'), 'failed'],
      [() => flow.url('http://example.org/a.json'), 'failed'],
      [() => flow.recent('gone'), 'failed'],
      [() => flow.file(file('photo.png', '\x89PNG\r\n')), 'failed'],
    ] as const) {
      state().setLoading({ kind: 'idle' });
      open();
      await settled(kind);
      expect(state().dataset).toBe(dataset);
      expect(state().report).toBe(report);
    }
    expect(window.location.href).toBe('http://localhost:3000/');
    expect(window.history.length).toBe(entries);
  });

  it('is told with the name of the file and the place of the fault', async () => {
    const flow = await flowWithFirst();
    flow.file(file('mine.json', '{"format":"whence/1",\n"title":}'));
    await settled('failed');
    expect(state().loading).toMatchObject({
      from: 'mine.json',
      message: expect.stringMatching(/line 2, column 9/),
    });
  });

  it('asks, and reads the same file again with the answer', async () => {
    const flow = await flowWithFirst();
    flow.file(file('table.csv', UNCLEAR));
    await settled('asking');
    flow.again({ ...NO_CHOICES, dateOrder: 'day-first' });
    await shows('table');
    expect(state().dataset?.events[0]?.time.start?.text).toBe('2012-04-03');
    expect(state().report?.choices.dateOrder).toBe('day-first');
    expect(window.location.search).toBe('?data=recent:key-table.csv');
  });
});

describe('the last that was asked for', () => {
  it('wins, though an earlier one arrives after it', async () => {
    const flow = await flowWithFirst();
    let late: (text: string) => void = () => {};
    answers.set('slow.csv', new Promise((resolve) => (late = resolve)));
    answers.set('quick.csv', Promise.resolve(TABLE));
    flow.url('slow.csv');
    await settled('loading');
    flow.url('quick.csv');
    await shows('quick');
    late(TABLE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(state().dataset?.title).toBe('quick');
    expect(aborted).toContain('slow.csv');
    expect(window.location.search).toBe('?data=quick.csv');
  });

  it('can be stopped, and all stays as it was', async () => {
    const flow = await flowWithFirst();
    answers.set('slow.csv', new Promise(() => {}));
    flow.url('slow.csv');
    await settled('loading');
    flow.cancel();
    expect(state().loading).toEqual({ kind: 'idle' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(state().loading).toEqual({ kind: 'idle' });
    expect(state().dataset?.title).toBe('First');
    expect(aborted).toEqual(['slow.csv']);
    expect(window.location.search).toBe('');
  });
});

describe('the address', () => {
  it('names a file that is kept on this device, so that a reload opens it', async () => {
    const flow = await flowWithFirst();
    flow.file(file('a table.csv', TABLE));
    await shows('a table');
    const { search } = window.location;
    expect(new URLSearchParams(search).get('data')).toBe('recent:key-a table.csv');
    const { createOpenFlow } = await import('../../src/opening/openFlow.ts');
    useWhence.setState({ dataset: null });
    await createOpenFlow().boot();
    await shows('a table');
    expect(window.location.search).toBe(search);
  });

  it('names a file that is not kept, and a reload tells that it must be opened by hand', async () => {
    const flow = await flowWithFirst();
    shelf.keeps = false;
    flow.file(file('table.csv', TABLE));
    await shows('table');
    expect(window.location.search).toBe('?data=local:table.csv');
    const { createOpenFlow } = await import('../../src/opening/openFlow.ts');
    await createOpenFlow().boot();
    await settled('failed');
    expect(state().loading).toMatchObject({
      message: '“table.csv” was opened from a device and is not kept: open the file once more.',
    });
  });

  it('gets one entry a dataset, and none for reading it again or for going back', async () => {
    const flow = await flowWithFirst();
    const entries = window.history.length;
    flow.file(file('table.csv', TABLE));
    await shows('table');
    expect(window.history.length).toBe(entries + 1);
    flow.again({ ...NO_CHOICES, timeZone: 'Africa/Bamako' });
    await vi.waitFor(() => expect(state().dataset?.timeZone).toBe('Africa/Bamako'));
    expect(window.history.length).toBe(entries + 1);
    window.history.back();
    await shows('First');
    window.history.forward();
    await shows('table');
    expect(window.history.length).toBe(entries + 1);
  });
});
