import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../scripts/findBrowser.mjs';

/**
 * Loads a page in a new browser process, with nothing cached.
 *
 * @param {string} executablePath the browser
 * @param {string} url the page; it sets `data-ready` on its root element when it has drawn
 * @returns {Promise<{ ready: number, resources: { path: string, type: string, bytes: number }[] }>} `ready` in
 *   milliseconds from the start of navigation to the second frame after `data-ready`: the first draws it, the second
 *   shows that it is drawn. `resources` are those that were there by then, with their bytes as sent.
 */
export async function measureLoad(executablePath, url) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchReady);
    await page.goto(url);
    await page.waitForFunction(() => window.measured !== undefined);
    return await page.evaluate(() => window.measured);
  } finally {
    await browser.close();
  }
}

/** Runs in the page before anything of its own. */
function watchReady() {
  const watch = new MutationObserver(() => {
    if (document.documentElement?.dataset.ready === undefined) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(measure));
  });
  watch.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });

  function measure() {
    const ready = performance.now();
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource').filter((entry) => entry.responseEnd <= ready),
    ];
    window.measured = {
      ready,
      resources: entries.map((entry) => {
        const { pathname } = new URL(entry.name);
        return { path: pathname, type: typeOf(entry, pathname), bytes: entry.encodedBodySize };
      }),
    };
  }

  function typeOf(entry, pathname) {
    if (entry.entryType === 'navigation') return 'document';
    if (pathname.endsWith('.js')) return 'script';
    if (pathname.endsWith('.css')) return 'style';
    return pathname.endsWith('.woff2') ? 'font' : 'other';
  }
}
