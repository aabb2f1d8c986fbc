import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What the server does with whoever asks for `/name.json`, the first time; the second time it gives the dataset. */
export const FAULTS = [
  'missing',
  'refusing',
  'closed-to-others',
  'web-page',
  'silent',
  'stalled',
  'cut',
  'bomb',
  'loop',
  'too-short',
  'not-whole',
  'slow',
] as const;
export type Fault = (typeof FAULTS)[number];
/** Never answers, however often one asks. */
export type Never = 'never';

export interface FaultyServer {
  address(fault: Fault | Never): string;
  close(): Promise<void>;
}

const good = (title: string) =>
  JSON.stringify({
    format: 'whence/1',
    title,
    timeZone: 'UTC',
    tracks: [{ id: 't', name: 'T' }],
    events: [{ id: 'e', title: 'E', track: 't', time: { start: '2012' } }],
  });

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' };

/** A server of another origin that fails in each way once, and then mends. */
export async function faultyServer(): Promise<FaultyServer> {
  const asked = new Set<string>();
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, ' '));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    // Goes round for ever, and the address that leads there only once.
    if (path === '/turn.json') {
      response.writeHead(302, { ...OPEN, Location: '/turn.json' }).end();
      return;
    }
    if (path === '/never.json') return;
    const fault = FAULTS.find((each) => path === `/${each}.json`);
    if (!fault || asked.has(path)) {
      response.writeHead(200, OPEN).end(good(fault ?? 'none'));
      return;
    }
    asked.add(path);
    fail(fault, response, bomb);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: (fault) => `http://127.0.0.1:${port}/${fault}.json`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function fail(fault: Fault, response: ServerResponse, bomb: Buffer): void {
  const text = good(fault);
  switch (fault) {
    case 'missing':
      response.writeHead(404, OPEN).end();
      return;
    case 'refusing':
      response.writeHead(503, OPEN).end();
      return;
    case 'closed-to-others':
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
      return;
    case 'web-page':
      response.writeHead(200, { ...OPEN, 'Content-Type': 'text/html' }).end('<!doctype html><p>Sign in');
      return;
    case 'silent':
      return;
    case 'stalled':
      response.writeHead(200, OPEN).write(text.slice(0, 20));
      return;
    case 'cut':
      response.writeHead(200, OPEN).write(text.slice(0, 20));
      setTimeout(() => response.destroy(), 50);
      return;
    case 'bomb':
      response.writeHead(200, { ...OPEN, 'Content-Encoding': 'gzip' }).end(bomb);
      return;
    case 'loop':
      response.writeHead(302, { ...OPEN, Location: '/turn.json' }).end();
      return;
    case 'too-short':
      response.writeHead(200, { ...OPEN, 'Content-Length': String(text.length + 500) }).write(text);
      setTimeout(() => response.destroy(), 50);
      return;
    case 'not-whole':
      response.writeHead(200, { ...OPEN, 'Content-Length': '40' }).end(text.slice(0, 40));
      return;
    case 'slow': {
      response.writeHead(200, OPEN);
      for (const [at, letter] of [...text].entries()) setTimeout(() => response.write(letter), at * 8);
      setTimeout(() => response.end(), text.length * 8);
      return;
    }
  }
}
