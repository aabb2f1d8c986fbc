import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BIN, run, runNode } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MINUTE = 60_000;

/** How to start it: as root in a container too, and without the errands that a browser runs for itself. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The Chromium or Chrome to test with: the one named by CHROME, an installed one, or Playwright's own download.
 *
 * @returns {Promise<string | null>} path of a program that really starts, or null
 */
export async function findBrowser(env = process.env) {
  if (env.CHROME) {
    if (starts(env.CHROME)) return env.CHROME;
    throw new Error(`CHROME is "${env.CHROME}", and that does not start.`);
  }
  return [...onPath(env), ...usualPlaces(env), await ownDownload()].find(starts) ?? null;
}

/** Finds a browser, or installs one. Throws a sentence that says what to do when neither works. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  for (const install of [downloadWithPlaywright, installOnDebian]) {
    await install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome is installed, and none could be fetched. ' +
      'Install one, or name its program: CHROME=/path/to/chrome npm test',
  );
}

function onPath(env) {
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  return [];
}

async function ownDownload() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** A file alone is not enough: a download may lack the system's libraries. */
function starts(path) {
  if (!path || !existsSync(path)) return false;
  // There, Chrome opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: MINUTE }).status === 0;
}

async function downloadWithPlaywright() {
  console.log('No browser found; fetching one with Playwright …');
  await runNode(BIN.playwright, ['install', 'chromium'], { limit: 3 * MINUTE });
}

async function installOnDebian() {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, limit: 3 * MINUTE });
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    {
      env,
      limit: 5 * MINUTE,
    },
  );
  if (code !== 0) console.error(output.slice(-2000));
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
