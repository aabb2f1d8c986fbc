// The browser journeys alone: `npm run journeys -- --grep search`. They run on the built page.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser } from './findBrowser.mjs';
import { ensureInstalled } from './install.mjs';
import { BIN, isMain, runNode } from './run.mjs';
import { countJourneys } from './tally.mjs';

const CONFIG = ['test', '--config', 'tests/browser/playwright.config.ts'];

/**
 * Runs the journeys on the page as it was last built, and counts them.
 *
 * @param {string} browser program to start
 * @returns {Promise<{ passed: number, failed: number, output: string }>}
 */
export async function runJourneys(browser) {
  const folder = await mkdtemp(join(tmpdir(), 'whence-journeys-'));
  try {
    const report = join(folder, 'report.json');
    const { code, output } = await runNode(BIN.playwright, [...CONFIG, '--reporter', 'line,json'], {
      env: { CHROME: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const json = await readFile(report, 'utf8').catch(() => null);
    return { ...countJourneys(json === null ? null : JSON.parse(json), code), output };
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (isMain(import.meta.url)) {
  try {
    await ensureInstalled();
    const browser = await ensureBrowser();
    await build();
    const { code } = await runNode(BIN.playwright, [...CONFIG, ...process.argv.slice(2)], {
      env: { CHROME: browser },
      show: true,
    });
    process.exitCode = code;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
