import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { readBody } from '../../src/load/readBody.ts';
import { rawSample } from './rawSample.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (r) => r.writeHead(200, JSON_TYPE).end(JSON.stringify(rawSample())),
  '/broken': (r) => r.writeHead(200, JSON_TYPE).end('{"format": "whence/1",}'),
  '/other': (r) => r.writeHead(200, JSON_TYPE).end('{"type": "FeatureCollection"}'),
  '/secret': (r) => r.writeHead(403).end(),
  '/page': (r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html>'),
  '/disguised': (r) => r.writeHead(200, JSON_TYPE).end('\n<html><body>Log in</body></html>'),
  '/latin1': (r) => r.writeHead(200, JSON_TYPE).end(Buffer.from('{"title":"Tour\xe9"}', 'latin1')),
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

async function failure(path: string, options?: Parameters<typeof loadDataset>[1]): Promise<string> {
  const outcome = await loadDataset(path.startsWith('/') ? base + path : path, options);
  if (outcome.kind !== 'failed') throw new Error('it loaded');
  return outcome.message;
}

describe('loadDataset', () => {
  it('reads a dataset', async () => {
    const outcome = await loadDataset(`${base}/good`);
    expect(outcome).toMatchObject({ kind: 'loaded', result: { problems: [], accepted: 11 } });
  });

  it('waits as long as bytes keep coming', async () => {
    expect(await loadDataset(`${base}/slow`, { patience: 300 })).toMatchObject({ kind: 'loaded' });
  });

  it.each([
    ['/broken', /is not JSON at line 1, column 22: a comma/],
    ['/other', /“format” is missing/],
  ])('loads %s, which holds no dataset and says why', async (path, message) => {
    const outcome = await loadDataset(base + path);
    if (outcome.kind !== 'loaded') throw new Error(outcome.message);
    expect(outcome.result.dataset).toBeNull();
    expect(outcome.result.problems[0]?.message).toMatch(message);
  });

  it.each([
    ['/nowhere', /answered 404: there is no such file there/],
    ['/secret', /answered 403: it would not give the file/],
    ['/page', /answered with a web page, not with a dataset/],
    ['/disguised', /answered with a web page, not with a dataset/],
    ['/latin1', 'The file is not UTF-8 text: save it as JSON in UTF-8.'],
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
    await loadDataset('javascript:alert(1)');
    expect(fetched).not.toHaveBeenCalled();
    await loadDataset('https://example.org/x.json');
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
    new Response(
      new ReadableStream({
        start(controller) {
          for (const part of some) controller.enqueue(new TextEncoder().encode(part));
          controller.close();
        },
      }),
    );

  it('puts together characters that arrive in halves', async () => {
    const [first, second] = [new Uint8Array([0x22, 0xc3]), new Uint8Array([0xa9, 0x22])];
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(first);
        controller.enqueue(second);
        controller.close();
      },
    });
    expect(await readBody(new Response(body), () => undefined)).toEqual({ kind: 'text', text: '"é"' });
  });

  it('counts what arrives, and says so at each piece', async () => {
    const alive = vi.fn();
    expect(await readBody(parts('abc', 'def'), alive, 6)).toEqual({ kind: 'text', text: 'abcdef' });
    expect(alive).toHaveBeenCalledTimes(2);
    expect(await readBody(parts('abc', 'def'), alive, 5)).toMatchObject({ kind: 'refused' });
  });

  it('believes a server that announces too much', async () => {
    const large = new Response('{}', { headers: { 'content-length': String(1e12) } });
    expect(await readBody(large, () => undefined)).toEqual({
      kind: 'refused',
      message: 'The file is larger than 256 MB, the most that can be read here: split it.',
    });
  });

  it('gives an empty text for an empty answer', async () => {
    expect(await readBody(new Response(null), () => undefined)).toEqual({ kind: 'text', text: '' });
  });
});
