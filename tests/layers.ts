import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A file of `src`: its path from there (`model/time.ts`), and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a folder may import. */
interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const UI = ['react', 'react-dom'];

/** The one direction of imports, folder by folder. A folder may always import itself. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  base: { folders: [], packages: ['temporal-polyfill'] },
  model: { folders: ['base'], packages: [] },
  load: {
    folders: ['base', 'model'],
    packages: ['valibot', 'edtf', 'papaparse', 'htmlparser2', 'hyparquet'],
  },
  view: { folders: ['base', 'model'], packages: [] },
  query: { folders: ['base', 'model', 'view'], packages: ['minisearch'] },
  // Makes and mends a dataset: pure steps from one to the next.
  edit: { folders: ['base', 'model', 'load', 'query'], packages: [] },
  // Reads words of a text: times, and who is credited for what.
  suggest: { folders: ['base', 'model', 'load', 'query'], packages: ['chrono-node', 'compromise'] },
  // Where two datasets on one text differ, and the edits that settle it.
  compare: { folders: ['base', 'model', 'query', 'edit'], packages: [] },
  layout: { folders: ['base', 'model', 'view', 'query'], packages: ['d3-sankey'] },
  interaction: { folders: ['base', 'view', 'layout'], packages: ['d3-selection', 'd3-zoom', 'd3-brush'] },
  store: { folders: ['base', 'model', 'view', 'edit'], packages: ['zustand', 'react', 'idb'] },
  marks: { folders: ['base', 'model', 'layout', 'styles'], packages: UI },
  export: {
    folders: ['base', 'model', 'view', 'query', 'layout', 'marks', 'styles'],
    packages: ['papaparse', 'ical-generator', 'react', 'react-dom'],
  },
  components: {
    folders: [
      'base',
      'model',
      'view',
      'query',
      'layout',
      'interaction',
      'store',
      'marks',
      'export',
      'edit',
      'suggest',
      'compare',
      'styles',
      'assets',
    ],
    packages: [...UI, 'zustand', '@tanstack/react-virtual'],
  },
  // Gets, reads and shows a dataset: the only folder that loads.
  opening: { folders: ['base', 'model', 'load', 'view', 'store', 'edit'], packages: [] },
  'sw.ts': { folders: ['base'], packages: ['workbox-precaching', 'workbox-routing', 'workbox-strategies'] },
  styles: { folders: [], packages: [] },
  'main.tsx': {
    folders: ['base', 'model', 'store', 'components', 'opening', 'styles'],
    packages: [...UI, '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
  },
};

/** Every import that goes against the table, and every ring of files that import each other; a sentence each. */
export function checkLayers(files: readonly SourceFile[]): readonly string[] {
  const faults: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const file of files) {
    const inside: string[] = [];
    for (const target of importsOf(file)) {
      if (target === null) {
        faults.push(`${file.path} imports by a computed name, which nobody can check`);
        continue;
      }
      if (target.startsWith('.')) inside.push(posix.join(posix.dirname(file.path), bare(target)));
      const fault = faultOf(file.path, target);
      if (fault) faults.push(fault);
    }
    graph.set(file.path, inside);
  }
  return [...faults, ...rings(graph)];
}

function faultOf(from: string, target: string): string | null {
  const layer = LAYERS[folderOf(from)];
  if (!layer) return `${from} stands in a folder that tests/layers.ts does not know`;
  if (!target.startsWith('.')) {
    const name = packageOf(bare(target));
    return layer.packages.includes(name) ? null : `${from} may not import the package ${name}`;
  }
  const to = posix.join(posix.dirname(from), bare(target));
  if (to.startsWith('..')) return `${from} imports ${target}, which is outside src`;
  if (folderOf(to) === folderOf(from) || layer.folders.includes(folderOf(to))) return null;
  return `${from} may not import ${to}`;
}

/** Without the `?raw` or `?url` that Vite reads. */
function bare(target: string): string {
  return target.replace(/\?.*$/, '');
}

/** A file at the top of src stands for itself. */
function folderOf(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * All that a file imports, however it does: `import`, `export … from`, types, `import()`, `new URL(…, import.meta.url)`
 * (workers, files) and `require`. A name that is not written out is null.
 */
export function importsOf(file: SourceFile): readonly (string | null)[] {
  if (file.path.endsWith('.css')) {
    return [...file.text.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g)].map((found) => found[1] ?? null);
  }
  const { program, errors } = parseSync(file.path, file.text);
  if (errors[0]) throw new Error(`${file.path} does not parse: ${errors[0].message}`);
  const found: (string | null)[] = [];
  visit(program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        found.push(literal(node.source ?? node.argument));
        break;
      case 'ExportNamedDeclaration':
        if (node.source) found.push(literal(node.source));
        break;
      case 'NewExpression':
        if (isNamed(node.callee, 'URL') && mentionsImportMeta(list(node.arguments)[1]))
          found.push(literal(list(node.arguments)[0]));
        break;
      case 'CallExpression':
        if (isNamed(node.callee, 'require')) found.push(literal(list(node.arguments)[0]));
        // A pattern that Vite expands: what it takes in is not written out.
        if (mentionsImportMeta(node.callee)) found.push(null);
        break;
    }
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (!isNode(value)) return;
  if (typeof value.type === 'string') see(value);
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a string written out, also as a template without holes; else null. */
function literal(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TSLiteralType') return literal(node.literal);
  const [only, ...more] = list(node.quasis);
  if (node.type !== 'TemplateLiteral' || more.length > 0 || !isNode(only) || !isNode(only.value)) return null;
  return typeof only.value.cooked === 'string' ? only.value.cooked : null;
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

/** `import.meta`, or a property of it. */
function mentionsImportMeta(node: unknown): boolean {
  return isNode(node) && (node.type === 'MetaProperty' || mentionsImportMeta(node.object));
}

/** Rings in the graph of imports, each told once, from where it was entered. */
function rings(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`imports go round in a ring: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}
