import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { page } from './scripts/pagePlugin.ts';

const WITHOUT_TRANSITION = resolve(import.meta.dirname, 'src/interaction/withoutTransition.ts');

export default defineConfig({
  // Relative, so that the built page works under any path.
  base: './',
  plugins: [react(), page(import.meta.dirname)],
  resolve: {
    alias: { 'd3-transition': WITHOUT_TRANSITION, 'd3-interpolate': WITHOUT_TRANSITION },
  },
  build: {
    target: 'es2023',
    // Every browser that runs the page's code preloads modules by itself.
    modulePreload: { polyfill: false },
    // Inlined files would be data: addresses, which the policy forbids for fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // edtf does not say that its modules do nothing by themselves. They do not, and we use its parser alone.
      treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/edtf/') },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // Generous: a slow machine is no fault of the code, and no test waits for time to pass.
    testTimeout: 20_000,
  },
});
