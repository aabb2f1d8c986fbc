// `npm run bench:load`: how long the page takes to be ready, next to an empty React page measured in the same run, and
// how much code and style it fetches first. Each load has a browser process of its own, so that nothing is cached.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build as viteBuild } from 'vite';
import { build } from '../scripts/build.mjs';
import { ensureBrowser } from '../scripts/findBrowser.mjs';
import { ROOT } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { measureLoad } from './measureLoad.mjs';

const RATIO_LIMIT = 1.5;
const BYTES_LIMIT = 150_000;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' } } });
const runs = Number(values.runs);

const browser = await ensureBrowser();
const pages = [
  { name: 'empty React page', root: await buildEmpty(), loads: [] },
  { name: 'Whence', root: await build(), loads: [] },
];
for (const page of pages) page.server = await serve({ root: page.root });
try {
  // The first load of each warms the server and the disk, and is not counted.
  for (let round = 0; round <= runs; round += 1) {
    // The order turns each round, so that neither page always follows the other.
    for (const page of round % 2 === 0 ? pages : [...pages].reverse()) {
      const load = await measureLoad(browser, page.server.url);
      if (round > 0) page.loads.push(load);
    }
  }
} finally {
  for (const page of pages) await page.server.close();
}

console.log(`Ready, in ms from the start of navigation (${runs} loads each, interleaved, 1280 × 800):`);
for (const { name, loads } of pages) {
  const times = loads.map((load) => load.ready);
  const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  console.log(`  ${name.padEnd(18)} median ${median(times).toFixed(0)}  (${range})`);
}
const [empty, whence] = pages;
const ratio = median(whence.loads.map((load) => load.ready)) / median(empty.loads.map((load) => load.ready));
verdict('ratio', ratio, RATIO_LIMIT, ratio.toFixed(2));

console.log('Code and styles of the first load, gzipped, fonts apart:');
const fetched = whence.loads[0].resources;
for (const { path, type, bytes } of fetched)
  console.log(`  ${kB(bytes).padStart(9)}  ${type.padEnd(8)} ${path}`);
const first = sum(fetched.filter(({ type }) => ['document', 'script', 'style'].includes(type)));
verdict('fetched before ready', first, BYTES_LIMIT, kB(first));
const named = await namedByPage(whence.root);
verdict('all that is not lazy', named, BYTES_LIMIT, kB(named));

/** Builds the empty page as Whence itself is built. */
async function buildEmpty() {
  const outDir = join(ROOT, '.cache/empty-react');
  await viteBuild({
    root: join(ROOT, 'bench/empty-react'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  return outDir;
}

/** Gzipped bytes of the page and of the scripts and styles it names: all that loads without being asked for. */
async function namedByPage(root) {
  const html = await readFile(join(root, 'index.html'));
  const names = [...html.toString().matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
    (found) => found[1],
  );
  const files = await Promise.all(names.map((name) => readFile(join(root, name))));
  return [html, ...files].reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0);
}

function verdict(name, value, limit, text) {
  const good = value <= limit;
  console.log(
    `  ${name}: ${text} (at most ${limit === BYTES_LIMIT ? kB(limit) : limit}) ${good ? 'ok' : 'TOO MUCH'}`,
  );
  if (!good) process.exitCode = 1;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function sum(resources) {
  return resources.reduce((total, { bytes }) => total + bytes, 0);
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
