// `npm test`: every check there is, from a fresh clone on. Its last line is `N passed, N failed`.
import { requireNode } from './nodeVersion.mjs';

requireNode();
// Loaded only now: an older Node could not even read them.
const { mkdtemp, readFile, rm } = await import('node:fs/promises');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { build } = await import('./build.mjs');
const { ensureBrowser } = await import('./findBrowser.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { runJourneys } = await import('./journeys.mjs');
const { BIN, runNode } = await import('./run.mjs');
const { countUnits } = await import('./tally.mjs');

const total = { passed: 0, failed: 0 };

/** Runs one step, adds its counts, and shows its output only when something failed. */
async function step(name, work) {
  const begun = Date.now();
  console.log(`▸ ${name}`);
  const { passed, failed, output } = await work().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error.message,
  }));
  if (failed > 0) console.log(output.trimEnd());
  const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  console.log(failed > 0 ? `  ✗ ${failed} of ${passed + failed}, ${took}` : `  ✓ ${passed}, ${took}`);
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
}

/** A step that is one program: it counts as one. */
async function one(script, args) {
  const { code, output } = await runNode(script, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function units() {
  const folder = await mkdtemp(join(tmpdir(), 'whence-units-'));
  try {
    const file = join(folder, 'report.json');
    const { code, output } = await runNode(BIN.vitest, [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const json = await readFile(file, 'utf8').catch(() => null);
    return { ...countUnits(json === null ? null : JSON.parse(json), code), output };
  } finally {
    await rm(folder, { recursive: true });
  }
}

let browser = null;
const installed = await step('install', async () => {
  await ensureInstalled();
  return { passed: 1, failed: 0, output: '' };
});
if (installed) {
  await step('browser', async () => {
    browser = await ensureBrowser();
    return { passed: 1, failed: 0, output: '' };
  });
  await step('format', () => one(BIN.biome, ['format', '.']));
  await step('lint', () =>
    one(BIN.biome, ['check', '--formatter-enabled=false', '--error-on-warnings', '.']),
  );
  await step('types', () => one(BIN.tsc, ['--noEmit']));
  await step('unit tests', units);
  const built = await step('build', async () => {
    await build();
    return { passed: 1, failed: 0, output: '' };
  });
  if (built && browser) await step('journeys', () => runJourneys(browser));
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
