import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLayers, importsOf, type SourceFile } from './layers.ts';

const SRC = new URL('../src/', import.meta.url);
const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.([jt]sx?|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, SRC), 'utf8') }));

/** Checks one file that does not exist. */
function check(path: string, text: string): readonly string[] {
  return checkLayers([{ path, text }]);
}

test('imports in src go one way', () => {
  expect(files.length).toBeGreaterThan(15);
  expect(checkLayers(files)).toEqual([]);
});

describe('the check lets pass', () => {
  test.each([
    ['model/a.ts', "import { b } from '../base/b.ts'; import { c } from './c.ts';"],
    ['layout/a.ts', "import { b } from '../query/b.ts';"],
    ['interaction/a.ts', "import { select } from 'd3-selection';"],
    ['components/A.tsx', "import './A.css'; const B = lazy(() => import('./B.tsx'));"],
    ['components/A.tsx', "import '../styles/base.css';"],
    ['main.tsx', "import '@fontsource-variable/inter/index.css'; import('./opening/openFlow.ts');"],
    ['model/a.ts', "// import { x } from '../store/x.ts';\nconst s = \"import('../load/y.ts')\";"],
  ])('%s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});

describe('the check refuses', () => {
  test.each([
    ['base may import nothing', 'base/a.ts', "import { b } from '../model/b.ts';"],
    ['types count', 'model/a.ts', "import type { B } from '../view/b.ts';"],
    ['types within types count', 'model/a.ts', "type B = import('../view/b.ts').B;"],
    ['exports count', 'view/a.ts', "export { b } from '../query/b.ts';"],
    ['exports of all count', 'view/a.ts', "export * from '../query/b.ts';"],
    ['import() counts', 'components/A.tsx', "const load = () => import('../load/parseDataset.ts');"],
    ['templates count', 'components/A.tsx', 'const load = () => import(`../load/parseDataset.ts`);'],
    ['workers count', 'query/a.ts', "new Worker(new URL('../load/worker.ts', import.meta.url));"],
    ['require counts', 'query/a.ts', "require('../load/b.ts');"],
    ['load knows no view', 'load/a.ts', "import { v } from '../view/viewState.ts';"],
    ['interaction knows no store', 'interaction/a.ts', "import { s } from '../store/useWhence.ts';"],
    ['interaction knows no query', 'interaction/a.ts', "import { q } from '../query/narrow.ts';"],
    ['marks know no store', 'marks/A.tsx', "import { s } from '../store/useWhence.ts';"],
    ['marks know no query', 'marks/A.tsx', "import { q } from '../query/eventFacts.ts';"],
    ['the store knows no query', 'store/a.ts', "import { q } from '../query/narrow.ts';"],
    ['styles are for drawings', 'layout/a.ts', "import '../styles/base.css';"],
    ['nobody imports main', 'components/A.tsx', "import { start } from '../main.tsx';"],
    ['d3-selection is for interaction', 'components/A.tsx', "import { select } from 'd3-selection';"],
    ['React draws only', 'layout/a.ts', "import { useMemo } from 'react';"],
    ['packages are known', 'components/A.tsx', "import { map } from 'lodash';"],
    ['nothing outside src', 'load/a.ts', "import data from '../../data/mali-2012.json';"],
    ['computed names', 'components/A.tsx', 'const load = (name) => import(name);'],
    ['patterns', 'components/A.tsx', "import.meta.glob('../load/*.ts');"],
    ['main.tsx is alone at the top', 'second.ts', "import './load/parseDataset.ts';"],
    ['unknown folders', 'helpers/a.ts', "import './b.ts';"],
    ['styles that import', 'styles/a.css', "@import url('../components/App.css');"],
  ])('%s', (_name, path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  test('rings of files', () => {
    const ring = checkLayers([
      { path: 'model/a.ts', text: "import './b.ts';" },
      { path: 'model/b.ts', text: "export const c = () => import('./c.ts');" },
      { path: 'model/c.ts', text: "import type { A } from './a.ts';" },
    ]);
    expect(ring).toEqual(['imports go round in a ring: model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
  });

  test('a file that does not parse', () => {
    expect(() => importsOf({ path: 'model/a.ts', text: 'import {' })).toThrow('model/a.ts does not parse');
  });
});
