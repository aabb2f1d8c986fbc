import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'whence-serve-'));
const root = join(folder, 'dist');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(root, 'index.html'), '<p>Whence</p>');
writeFileSync(join(root, 'assets/main-D7Cnt83d.js'), 'export {};'.repeat(100));
writeFileSync(join(root, 'assets/inter-Dx4kXJAl.woff2'), 'wOF2'.repeat(100));
writeFileSync(join(root, 'räume.json'), '{}');
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ root, base: '/deep/er/' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends the path as it is: `fetch` would tidy it first. */
function ask(path: string, { method = 'GET', headers = {}, port = server.port } = {}): Promise<Reply> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', failed).end();
  });
}

describe('serves', () => {
  test.each([
    ['/deep/er/', 'text/html; charset=utf-8'],
    ['/deep/er/index.html?data=x', 'text/html; charset=utf-8'],
    ['/deep/er/assets/main-D7Cnt83d.js', 'text/javascript; charset=utf-8'],
    ['/deep/er/assets/inter-Dx4kXJAl.woff2', 'font/woff2'],
    ['/deep/er/r%C3%A4ume.json', 'application/json; charset=utf-8'],
  ])('%s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('from the folder without its slash', async () => {
    const { status, headers } = await ask('/deep/er');
    expect([status, headers.location]).toEqual([301, '/deep/er/']);
  });

  test('the head alone when asked', async () => {
    const { headers, body } = await ask('/deep/er/', { method: 'HEAD' });
    expect([headers['content-length'], body.length]).toEqual(['13', 0]);
  });

  test('text gzipped to who takes it, and fonts never', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const script = await ask('/deep/er/assets/main-D7Cnt83d.js', { headers });
    expect(script.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(script.body).toString()).toBe('export {};'.repeat(100));
    const font = await ask('/deep/er/assets/inter-Dx4kXJAl.woff2', { headers });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  test('nothing anew to who has it', async () => {
    const first = await ask('/deep/er/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await ask('/deep/er/', { headers: { 'if-none-match': first.headers.etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('hashed names for good', async () => {
    const { headers } = await ask('/deep/er/assets/main-D7Cnt83d.js');
    expect(headers['cache-control']).toContain('immutable');
  });

  test('other origins when told to', async () => {
    const open = await serve({ root, allowOrigin: '*' });
    const { headers } = await ask('/', { port: open.port });
    expect(headers['access-control-allow-origin']).toBe('*');
    await open.close();
  });
});

describe('refuses', () => {
  test.each([
    ['/deep/er/../secret.txt', 400],
    ['/deep/er/%2e%2e/secret.txt', 400],
    ['/deep/er/..%2fsecret.txt', 400],
    ['/deep/er/assets%5c..%5c..%5csecret.txt', 400],
    ['/deep/er/%00', 400],
    ['/deep/er/%zz', 400],
    ['/deep/er/link.txt', 404],
    ['/deep/er/assets', 404],
    ['/deep/er/assets/', 404],
    ['/', 404],
    ['/index.html', 404],
  ])('%s with %i', async (path, status) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    expect(reply.body.toString()).not.toContain('secret');
  });

  test('to change anything', async () => {
    const { status, headers } = await ask('/deep/er/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('a port that is taken', async () => {
    await expect(serve({ root, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('everything once it is closed', async () => {
    const short = await serve({ root });
    await short.close();
    await expect(
      new Promise((done, failed) => get(short.url, done).on('error', failed)),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
