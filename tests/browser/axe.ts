import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, with the size of targets, which axe leaves out by itself. */
const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** What axe-core finds against a page as it stands: a line each, rule and element. `unsure` is what it cannot decide. */
export interface Findings {
  readonly violations: readonly string[];
  readonly unsure: readonly string[];
}

/** Runs axe-core in a page. It comes by the debugger, which the page's policy does not hold. */
export async function axe(page: Page): Promise<Findings> {
  await page.evaluate(AXE);
  return page.evaluate(async (options): Promise<Findings> => {
    const { axe: engine } = window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } };
    const { violations, incomplete } = await engine.run(options);
    const lines = (results: AxeResults['violations']) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => {
          const place = target.join(' ');
          const cut = document.querySelector(place)?.textContent?.includes('…') ? ', cut short' : '';
          return `${id}: ${place} (${any[0]?.message ?? ''}${cut})`;
        }),
      );
    return { violations: lines(violations), unsure: lines(incomplete) };
  }, OPTIONS);
}
