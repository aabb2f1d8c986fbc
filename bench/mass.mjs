// `npm run bench`: how the page does with 100 to 1,000,000 flat events of several shapes, in real Chromium on the built
// app. Figures are told as they are, and as ratios to those of the smallest size in the same run.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from '../scripts/build.mjs';
import { ensureBrowser } from '../scripts/findBrowser.mjs';
import { serve } from '../scripts/serve.mjs';
import { makeEvents, SHAPES } from './makeEvents.mjs';
import { measureGestures } from './measureGestures.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000,1000000' },
    shapes: { type: 'string', default: 'bursty' },
    runs: { type: 'string', default: '3' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const shapes = values.shapes === 'all' ? Object.keys(SHAPES) : values.shapes.split(',');
const runs = Number(values.runs);

const browser = await ensureBrowser();
const site = await serve({ root: await build() });
const files = new Map();
const data = createServer((request, response) => {
  const file = files.get(request.url);
  if (!file) return response.writeHead(404).end();
  const headers = {
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  };
  response.writeHead(200, headers).end(file);
});
await new Promise((done) => data.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${data.address().port}`;

const columns = [
  'events',
  'shape',
  'ready ms',
  'longest task ms',
  'heap MB',
  'pan CPU/step',
  'pan p50/p95',
  'pan dropped',
  'zoom CPU/step',
  'zoom p50/p95',
  'filter ms',
  'search ms',
];
console.log(`| ${columns.join(' | ')} |`);
console.log(`|${columns.map(() => '--').join('|')}|`);
try {
  for (const shape of shapes) {
    for (const size of sizes) {
      const path = `/${encodeURIComponent(shape)}-${size}.json`;
      files.set(path, gzipSync(makeEvents(size, shape), { level: 6 }));
      const measured = [];
      for (let run = 0; run < runs; run += 1) {
        measured.push(await measureGestures(browser, `${site.url}?data=${base}${path}`, size));
      }
      files.delete(path);
      console.log(`| ${row(size, shape, measured).join(' | ')} |`);
    }
  }
} finally {
  await site.close();
  data.close();
}

function row(size, shape, measured) {
  const of = (pick, digits = 0) => median(measured.map(pick)).toFixed(digits);
  return [
    size.toLocaleString('en'),
    shape,
    of((m) => m.ready),
    of((m) => m.longest),
    of((m) => m.heap, 1),
    of((m) => m.pan.cpu, 1),
    `${of((m) => m.pan.p50)}/${of((m) => m.pan.p95)}`,
    of((m) => m.pan.dropped),
    of((m) => m.zoom.cpu, 1),
    `${of((m) => m.zoom.p50)}/${of((m) => m.zoom.p95)}`,
    of((m) => m.filter.ms),
    of((m) => m.search.ms),
  ];
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
