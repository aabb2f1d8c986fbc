import { expect, test } from 'vitest';
import { billOfMaterials } from '../../scripts/billOfMaterials.mjs';

const manifest = { name: 'whence', dependencies: { react: '^19.0.0', idb: '^8.0.0' } };
const NEEDS: Readonly<Record<string, readonly string[]>> = { react: ['scheduler'], vitest: ['chai'] };
/** What npm prints for a project that has these packages, and whatever they need. */
const printed = (names: readonly string[]) => {
  const all = [...names, ...names.flatMap((name) => NEEDS[name] ?? [])];
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-01-01', component: { 'bom-ref': 'root', name: 'a-folder' } },
    components: all.map((name) => ({ 'bom-ref': name, name })),
    dependencies: [
      { ref: 'root', dependsOn: names },
      ...all.map((name) => ({ ref: name, dependsOn: NEEDS[name] ?? [] })),
    ],
  });
};

test('it names the project, not its folder, and what the page is built from, without tools', () => {
  const bill = JSON.parse(billOfMaterials(printed(['react', 'idb', 'vitest']), manifest));
  expect(bill.metadata).toEqual({ component: { 'bom-ref': 'root', name: 'whence' } });
  expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(['react', 'idb', 'scheduler']);
  expect(bill.dependencies.map(({ ref }: { ref: string }) => ref)).toEqual(['react', 'idb', 'scheduler']);
});

test('it is the same at each build', () => {
  expect(billOfMaterials(printed(['react', 'idb']), manifest)).not.toMatch(/2026|urn:uuid/);
});

test('a package that is missing from it is named', () => {
  expect(() => billOfMaterials(printed(['react']), manifest)).toThrow('lacks idb');
});
