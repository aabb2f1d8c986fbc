import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** True when `node_modules` holds what `package-lock.json` asks for. */
export function isInstalled(root = ROOT) {
  // npm writes down what it installed; it does so last, so that an interrupted install counts as none.
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  return sameInstall(readJson(join(root, 'package-lock.json')), readJson(record));
}

/**
 * Compares a lock file with npm's record of an install.
 *
 * @param {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} lock
 * @param {{ packages: Record<string, { version?: string, integrity?: string }> }} record
 */
export function sameInstall(lock, record) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const extra = Object.keys(record.packages).some((path) => !(path in lock.packages));
  return (
    !extra &&
    wanted.every(([path, { version, integrity, optional }]) => {
      const found = record.packages[path];
      // Builds for other systems are optional, and absent here.
      return found ? found.version === version && found.integrity === integrity : optional === true;
    })
  );
}

/** Installs the locked packages when they are missing or others. Throws a sentence when that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the locked packages (npm ci) …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { show: true });
  if (code !== 0) throw new Error('npm ci failed: see above. Is the npm registry within reach?');
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
