import { join } from 'node:path';
import { BIN, ROOT, runNode } from './run.mjs';

/** Where the built page stands. */
export const DIST = join(ROOT, 'dist');

/** Builds the page and returns its folder. Throws with Vite's own words when it does not build. */
export async function build() {
  console.log('Building …');
  const { code, output } = await runNode(BIN.vite, ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  return DIST;
}
