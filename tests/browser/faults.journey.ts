import type { Page } from '@playwright/test';
import { FAULTS, type Fault, type FaultyServer, faultyServer } from './faultyServer.ts';
import { test as base, expect, openWhence } from './support.ts';

const test = base.extend<object, { server: FaultyServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the braces
    async ({}, use) => {
      const server = await faultyServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

// The browser has lines of its own about each of these.
test.use({ allowLocal: true, allowMessages: [/Failed to load resource|blocked by CORS policy/] });

/** What the page must say; null where all goes well in the end. */
const SAID: Readonly<Record<Fault, RegExp | null>> = {
  missing: /answered 404: there is no such file/,
  refusing: /answered 503: it would not give the file/,
  'closed-to-others': /does not let other pages read this file/,
  'web-page': /answered with a web page/,
  silent: /sent nothing for 30 seconds/,
  stalled: /sent nothing for 30 seconds/,
  cut: /could not be reached|broke off/,
  bomb: /larger than 256 MB/,
  loop: /could not be reached/,
  'too-short': /could not be reached|broke off/,
  'not-whole': /line 1/,
  slow: null,
};

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function openAddress(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/address/i)
    .first()
    .fill(address);
  await page.keyboard.press('Enter');
}

async function survives(
  page: Page,
  server: FaultyServer,
  fault: Fault,
  wait: () => Promise<void>,
): Promise<void> {
  const before = (await title(page).textContent()) ?? '';
  await openAddress(page, server.address(fault));
  await wait();
  const said = SAID[fault];
  if (said) {
    await expect(page.getByRole('alert'), fault).toContainText(said);
    await expect(title(page)).toHaveText(before);
    await expect(page.locator('#timeline [data-event]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
  }
  await expect(title(page)).toHaveText(fault);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** Faults in which nothing comes for long: the clock is turned on. */
const WAITED_FOR: ReadonlySet<Fault> = new Set(['silent', 'stalled']);

test('servers that fail in ten ways: a sentence, the old dataset stays, and trying again works', async ({
  page,
  server,
}) => {
  await openWhence(page);
  for (const fault of FAULTS.filter((each) => !WAITED_FOR.has(each)))
    await survives(page, server, fault, async () => undefined);
});

test('servers that keep one waiting: a sentence, the old dataset stays, trying again works, and so does stopping', async ({
  page,
  server,
}) => {
  await page.clock.install();
  await openWhence(page);
  for (const fault of WAITED_FOR) {
    await survives(page, server, fault, async () => {
      await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
      await page.clock.fastForward(31_000);
    });
  }
  await openAddress(page, server.address('never'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(title(page)).toHaveText('stalled');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without a network: a sentence, the old dataset stays, and trying again works', async ({
  page,
  context,
  server,
}) => {
  await openWhence(page);
  const before = (await title(page).textContent()) ?? '';
  // The sheet itself is there: it was opened before.
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(
    page
      .getByRole('dialog')
      .getByLabel(/address/i)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await openAddress(page, server.address('slow'));
  await expect(page.getByRole('alert')).toContainText(/could not be reached/);
  await expect(title(page)).toHaveText(before);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('slow');
});
