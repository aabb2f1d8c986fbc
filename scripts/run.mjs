// What the scripts share: where the project is, and how to run a program of it.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Scripts of packages, started with Node itself: no shell, no .cmd files, the same on every system. */
export const BIN = {
  biome: join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
  playwright: join(ROOT, 'node_modules/@playwright/test/cli.js'),
  tsc: join(ROOT, 'node_modules/typescript/bin/tsc'),
  vite: join(ROOT, 'node_modules/vite/bin/vite.js'),
  vitest: join(ROOT, 'node_modules/vitest/vitest.mjs'),
};

/** True for the module that Node was started with. */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/**
 * Runs a program in the project's folder, without input.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] added to this process's own
 * @param {boolean} [options.show] true prints its output as it comes; false keeps it
 * @param {number} [options.limit] milliseconds after which it is stopped
 * @returns {Promise<{ code: number, output: string }>} never rejects; a program that cannot start has code 127
 */
export function run(program, args, { env = {}, show = false, limit = 0 } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: limit,
      // npm is a .cmd file there, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      done({ code: code ?? 1, output: signal ? `${output}(stopped by ${signal})\n` : output }),
    );
  });
}

/** Runs a script of a package: `runNode(BIN.vite, ['build'])`. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
