import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBill } from './billOfMaterials.mjs';
import { BIN, isMain, ROOT, runNode } from './run.mjs';

/** Where the built page stands. */
export const DIST = join(ROOT, 'dist');

/** Builds the page, with a list of what is in it (`sbom.cdx.json`), and returns its folder. Throws with Vite's own words when it does not build. */
export async function build() {
  console.log('Building …');
  const { code, output } = await runNode(BIN.vite, ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const lacking = await writeBill(join(DIST, 'sbom.cdx.json'), manifest);
  if (lacking !== null) console.warn(lacking);
  return DIST;
}

if (isMain(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
