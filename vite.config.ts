import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstChunk } from './scripts/firstChunk.ts';
import { offline } from './scripts/offlinePlugin.ts';
import { onePage, type SharedConfig } from './scripts/onePagePlugin.ts';
import { page } from './scripts/pagePlugin.ts';

const ROOT = import.meta.dirname;
const WITHOUT_TRANSITION = resolve(ROOT, 'src/interaction/withoutTransition.ts');

/** What the page and `one-page.html`, the same in one file, are built with alike. */
const shared = () =>
  ({
    // Relative, so that the built page works under any path.
    base: './',
    plugins: [react()],
    resolve: {
      alias: { 'd3-transition': WITHOUT_TRANSITION, 'd3-interpolate': WITHOUT_TRANSITION },
    },
    build: {
      target: 'es2023',
      // Every browser that runs the page's code preloads modules by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // edtf does not say that its modules do nothing by themselves. They do not, and we use its parser alone.
        treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/edtf/') },
      },
    },
  }) satisfies SharedConfig;

const own = shared();

export default defineConfig({
  ...own,
  plugins: [...own.plugins, page(ROOT), onePage(ROOT, shared), offline(ROOT)],
  // As modules, so that the worker too fetches the code of rare formats only when it is needed.
  worker: { format: 'es' },
  build: {
    ...own.build,
    // Inlined files would be data: addresses, which the policy forbids for fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      ...own.build.rolldownOptions,
      output: { codeSplitting: { groups: [firstChunk()], includeDependenciesRecursively: false } },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    // Every core: by itself Vitest leaves one free, which of two is half.
    maxWorkers: '100%',
    // Generous: a slow machine is no fault of the code, and no test waits for time to pass.
    testTimeout: process.env.WHENCE_LONG ? 3_600_000 : 20_000,
  },
});
