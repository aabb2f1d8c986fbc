// A small static file server with no dependencies: `npm start`, the journeys and the benchmarks all use it.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { isMain } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/json|application\/manifest|image\/svg)/;
/** Vite puts a hash of the content into these names, so that a copy never goes stale. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * Serves the files under `root` on this machine alone.
 *
 * @param {object} options
 * @param {string} options.root folder to serve
 * @param {number} [options.port] 0 takes any free one
 * @param {string} [options.base] path under which the files stand, like `/some/where/`
 * @param {string | null} [options.allowOrigin] value of Access-Control-Allow-Origin; none is sent when null
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} rejects when the port is taken
 */
export async function serve({ root, port = 0, base = '/', allowOrigin = null }) {
  const top = await realpath(resolve(root));
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const kept = new Map();
  const server = createServer((request, response) => {
    answer(request, response, { top, prefix, allowOrigin, kept }).catch(() => plain(response, 500));
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const taken = server.address().port;
  return {
    url: `http://127.0.0.1:${taken}${prefix}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, { top, prefix, allowOrigin, kept }) {
  if (allowOrigin) response.setHeader('Access-Control-Allow-Origin', allowOrigin);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405);
  }
  const path = decodedPath(request.url);
  if (path === null) return plain(response, 400);
  if (`${path}/` === prefix) {
    response.setHeader('Location', prefix);
    return plain(response, 301);
  }
  if (!path.startsWith(prefix)) return plain(response, 404);
  const file = await fileFor(top, path.slice(prefix.length));
  if (!file) return plain(response, 404);

  const { raw, zipped, tag } = await contentOf(file, kept);
  const gzip = zipped && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const etag = gzip ? `"${tag}-gz"` : `"${tag}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304);
    return response.end();
  }
  const body = gzip ? zipped : raw;
  if (gzip) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': typeOf(file.path), 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The path of a request, decoded, or null when it is malformed or climbs out of the folder. */
function decodedPath(url) {
  try {
    const path = decodeURIComponent((url ?? '/').split(/[?#]/, 1)[0]);
    const climbs = path.split(/[/\\]/).includes('..');
    return climbs || path.includes('\0') || !path.startsWith('/') ? null : path;
  } catch {
    return null;
  }
}

/** The real file for a path, or null. A link that leads out of the folder is no file of ours. */
async function fileFor(top, path) {
  try {
    const wanted = join(top, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const real = await realpath(wanted);
    const facts = await stat(real);
    return real.startsWith(top + sep) && facts.isFile() ? { path: real, facts } : null;
  } catch {
    return null;
  }
}

async function contentOf({ path, facts }, kept) {
  const stamp = `${facts.mtimeMs}:${facts.size}`;
  const known = kept.get(path);
  if (known?.stamp === stamp) return known;
  const raw = await readFile(path);
  const content = {
    stamp,
    raw,
    zipped: COMPRESSIBLE.test(typeOf(path)) ? gzipSync(raw, { level: 9 }) : null,
    tag: createHash('sha256').update(raw).digest('base64url').slice(0, 22),
  };
  kept.set(path, content);
  return content;
}

function typeOf(path) {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

function plain(response, status) {
  if (response.headersSent) return response.end();
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

/**
 * Serves until the process is asked to stop, and prints the address. A taken port ends the process with a sentence.
 *
 * @param {Parameters<typeof serve>[0]} options
 */
export async function serveUntilStopped(options) {
  let server;
  try {
    server = await serve(options);
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${options.port} is already in use. Stop what uses it, or choose another: PORT=${options.port + 1} npm start`
        : `Cannot serve ${options.root}: ${error.message}`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(`Whence is at ${server.url} (stop with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
}

if (isMain(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, base: { type: 'string' }, 'allow-origin': { type: 'string' } },
  });
  await serveUntilStopped({
    root: positionals[0] ?? 'dist',
    port: Number(values.port ?? 4173),
    base: values.base ?? '/',
    allowOrigin: values['allow-origin'] ?? null,
  });
}
