import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchFile } from '../../src/load/fetchFile.ts';
import { joined, readBody } from '../../src/load/readBody.ts';
import { rawSample } from './rawSample.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (r) => r.writeHead(200, JSON_TYPE).end(JSON.stringify(rawSample())),
  '/secret': (r) => r.writeHead(403).end(),
  '/page': (r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html>'),
  '/silent': () => undefined,
  '/stalls': (r) => void r.writeHead(200, JSON_TYPE).write('{"format":'),
  '/dies': (r) => {
    r.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' }).write('{');
    setTimeout(() => r.destroy(), 20);
  },
  '/slow': (r) => {
    // Longer than the patience as a whole, but never silent for so long.
    const text = JSON.stringify(rawSample());
    const step = Math.ceil(text.length / 8);
    r.writeHead(200, JSON_TYPE);
    const send = (at: number) => {
      r.write(text.slice(at, at + step));
      if (at + step < text.length) setTimeout(send, 60, at + step);
      else r.end();
    };
    send(0);
  },
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function failure(path: string, options?: Parameters<typeof fetchFile>[2]): Promise<string> {
  const outcome = await fetchFile(path.startsWith('/') ? base + path : path, () => undefined, options);
  if (outcome.kind !== 'failed') throw new Error('it came');
  return outcome.message;
}

describe('fetchFile', () => {
  it('gives the bytes as they are, and tells how far it is', async () => {
    const pieces: Uint8Array[] = [];
    let came = 0;
    const outcome = await fetchFile(`${base}/good`, (piece, bytes, total) => {
      pieces.push(piece);
      came = bytes;
      expect(total).toBeNull();
    });
    const bytes = new TextEncoder().encode(JSON.stringify(rawSample()));
    expect(outcome).toEqual({ kind: 'done' });
    expect(joined(pieces)).toEqual(bytes);
    expect(came).toBe(bytes.byteLength);
  });

  it('tells what a server announces of a file as it is, and nothing of a compressed one', async () => {
    const length = { 'content-length': '4' };
    for (const [headers, total] of [
      [length, 4],
      [{ ...length, 'content-encoding': 'gzip' }, null],
    ] as const) {
      vi.stubGlobal('fetch', async () => new Response('text', { headers }));
      const take = vi.fn();
      await fetchFile('https://example.org/x', take);
      expect(take).toHaveBeenLastCalledWith(expect.any(Uint8Array), 4, total);
    }
  });

  it('takes no more than it may, whatever is announced', async () => {
    const message = 'The file is larger than 0 MB, the most that can be read here: split it.';
    expect(await failure('/good', { most: 100 })).toBe(message);
    vi.stubGlobal('fetch', async () => new Response('{}', { headers: { 'content-length': '1000000' } }));
    expect(await failure('https://example.org/x', { most: 100 })).toBe(message);
  });

  it('waits as long as bytes keep coming', async () => {
    expect(await fetchFile(`${base}/slow`, () => undefined, { patience: 300 })).toEqual({ kind: 'done' });
  });

  it.each([
    ['/nowhere', /answered 404: there is no such file there/],
    ['/secret', /answered 403: it would not give the file/],
    ['/page', /answered with a web page, not with a dataset/],
    ['/dies', /could not be reached/],
    [
      'http://127.0.0.1:1/x',
      /^127\.0\.0\.1:1 could not be reached, or does not let other pages read this file/,
    ],
    ['http://example.org/x', /unprotected/],
    ['ftp://example.org/x', /“ftp:” addresses are not fetched/],
  ])('says what is wrong with %s', async (path, message) => {
    expect(await failure(path)).toMatch(message);
  });

  it.each(['/silent', '/stalls'])('gives up on %s', async (path) => {
    expect(await failure(path, { patience: 80 })).toMatch(/sent nothing for \d+ seconds: try again later/);
  });

  it('stops when told to, before and while it loads', async () => {
    expect(await failure('/good', { signal: AbortSignal.abort() })).toBe('Loading was stopped.');
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 40);
    expect(await failure('/stalls', { signal: controller.signal })).toBe('Loading was stopped.');
  });

  it('sends neither cookies nor a referrer, and does not fetch what it refuses', async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify(rawSample())));
    vi.stubGlobal('fetch', fetched);
    await fetchFile('javascript:alert(1)', () => undefined);
    expect(fetched).not.toHaveBeenCalled();
    await fetchFile('https://example.org/x.json', () => undefined);
    expect(fetched).toHaveBeenCalledWith(
      new URL('https://example.org/x.json'),
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  it('does not follow an address to where it would not have gone', async () => {
    const response = Object.defineProperty(new Response('{}'), 'url', { value: 'http://example.org/x' });
    vi.stubGlobal('fetch', async () => response);
    expect(await failure('https://example.org/x')).toMatch(
      /^The address leads on to another one\. .*unprotected/,
    );
  });
});

describe('readBody', () => {
  const parts = (...some: string[]) =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const part of some) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });

  it('hands over the pieces, and counts them', async () => {
    const take = vi.fn();
    const [first, second] = ['abc', 'def'].map((part) => new TextEncoder().encode(part));
    expect(await readBody(parts('abc', 'def'), take, 6)).toBeNull();
    expect(take.mock.calls).toEqual([
      [first, 3],
      [second, 6],
    ]);
    expect(await readBody(parts('abc', 'def'), take, 5)).toMatch(/^The file is larger than 0 MB/);
  });

  it('is done with an empty answer', async () => {
    expect(await readBody(null, () => undefined)).toBeNull();
  });
});
