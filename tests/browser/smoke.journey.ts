import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { expect, openWhence, test, whenceUrl } from './support.ts';

test('the page draws, says how many events it shows, and is quiet', async ({ page }) => {
  await openWhence(page);
  await expect(page.locator('#timeline')).toBeVisible();
  expect(Number(await page.locator('html').getAttribute('data-ready'))).toBeGreaterThan(0);
});

// Chromium says so only seconds later when what the page preloads is not what it then asks for.
test('everything the page fetches early is used', async ({ page }) => {
  await openWhence(page);
  await page.waitForTimeout(6000);
});

test.describe('a dataset on another server', () => {
  test.use({ allowLocal: true });
  test('opens by its address, and the early fetch of the first one is not wasted aloud', async ({ page }) => {
    const root = fileURLToPath(new URL('../../data', import.meta.url));
    const other = await serve({ root, allowOrigin: '*' });
    try {
      await openWhence(page, `?data=${encodeURIComponent(`${other.url}mali-2012.json`)}`);
      await page.waitForTimeout(6000);
    } finally {
      await other.close();
    }
  });
});

test('the built page carries its policy before anything it rules', async ({ request }) => {
  const html = await (await request.get(whenceUrl())).text();
  expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

// The watch over the other journeys is itself known to see things, and to fail a journey that it saw one in.
test.describe('the watch', () => {
  const PLANTED = [
    ['a console message', 'console.debug("planted")', /^console\.debug: planted/],
    ['an uncaught error', 'void setTimeout(() => { throw new Error("planted"); })', /^uncaught: planted/],
    ['a rejection', 'void Promise.reject(new Error("planted"))', /^uncaught: planted/],
    ['a breach of the policy', 'new Image().src = "https://whence.invalid/a.png"', /^policy: img-src/],
    [
      'HTML from a string',
      'try { document.body.innerHTML = "" } catch {}',
      /^policy: require-trusted-types-for/,
    ],
    [
      'a request elsewhere',
      'fetch("//localhost:" + location.port, { mode: "no-cors" })',
      /^request: .*localhost/,
    ],
  ] as const;
  for (const [what, script, report] of PLANTED) {
    test(`sees ${what}`, async ({ page, watched }) => {
      await openWhence(page);
      expect(watched).toEqual([]);
      await page.evaluate(`{ ${script} }`);
      await expect.poll(() => watched).toContainEqual(expect.stringMatching(report));
      watched.length = 0;
    });
  }

  test('fails a journey', async ({ page }) => {
    test.fail();
    await openWhence(page);
    await page.evaluate('console.debug("planted")');
  });
});
