// What the built page is made of, for whoever must know: each package with its version and licence, as CycloneDX.
import { writeFile } from 'node:fs/promises';
import { run } from './run.mjs';

/**
 * npm's list, cut to what the page's own dependencies need, with the project's own name (npm takes the folder's) and
 * without what differs from one build to the next. (npm's `--omit=dev` leaves out what tools need as well.)
 *
 * @param {string} text what `npm sbom --sbom-format=cyclonedx` printed
 * @param {{ name: string, dependencies: Record<string, string> }} manifest the project's package.json
 * @returns {string} JSON
 * @throws Error when a package that the page is built from is not in the list
 */
export function billOfMaterials(text, manifest) {
  const { serialNumber: _serial, metadata, components, dependencies, ...bill } = JSON.parse(text);
  const needed = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const own = new Set(needed.get(metadata.component['bom-ref']) ?? []);
  const nameOf = new Map(components.map((component) => [component['bom-ref'], component.name]));
  const kept = new Set([...own].filter((ref) => nameOf.get(ref) in manifest.dependencies));
  for (const ref of kept) for (const next of needed.get(ref) ?? []) kept.add(next);
  const listed = new Set([...kept].map((ref) => nameOf.get(ref)));
  const missing = Object.keys(manifest.dependencies).filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(', ')}.`);
  const { timestamp: _timestamp, component, ...rest } = metadata;
  const whole = {
    ...bill,
    metadata: { ...rest, component: { ...component, name: manifest.name } },
    components: components.filter((each) => kept.has(each['bom-ref'])),
    dependencies: dependencies.filter(({ ref }) => kept.has(ref)),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Writes the bill to a file; returns a sentence where npm gives none, null when it is written. */
export async function writeBill(file, manifest) {
  const { code, output } = await run('npm', ['sbom', '--sbom-format=cyclonedx']);
  if (code !== 0) return `No bill of materials was written, as npm gives none: ${output.trim()}`;
  await writeFile(file, billOfMaterials(output, manifest));
  return null;
}
