import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { test as base, expect, openWhence, whenceUrl } from './support.ts';

const test = base.extend({});
test.use({ serviceWorkers: 'allow' });

/** Until the page and its dataset lie on the device. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('whence-data')).keys()).length))
    .toBeGreaterThan(0);
}

test('after one visit everything works with the network off: views, sheets, another format, saving', async ({
  page,
  context,
}) => {
  await openWhence(page);
  await kept(page);
  await context.setOffline(true);
  await openWhence(page);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '29');
  for (const view of ['Accounts', 'As told', 'Sources', 'Known by', 'Story', 'Table']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await expect(page.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['date,title\n2012-03-21,One\n2012-03-22,Two'], 'two.csv'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('two');
});

test.describe('a new version', () => {
  test.use({ allowLocal: true });
  test('is offered, and used only once the reader says so', async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'whence-version-'));
    await cp(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
    const server = await serve({ root: folder });
    try {
      await page.goto(server.url);
      await page.waitForSelector('#search');
      await kept(page);
      const address = page.url();
      // The server has another version from now on: its page says so in its title.
      const html = await readFile(join(folder, 'index.html'), 'utf8');
      await writeFile(
        join(folder, 'index.html'),
        html.replace('<div id="root">', '<div id="root" data-version="2">'),
      );
      const worker = await readFile(join(folder, 'sw.js'), 'utf8');
      await writeFile(
        join(folder, 'sw.js'),
        worker.replace(/("url":"index.html","revision":")[^"]+/, '$1another'),
      );
      await page.reload();
      await page.waitForSelector('#search');
      expect(await page.locator('#root').getAttribute('data-version')).toBeNull();
      const offer = page.getByRole('button', { name: 'Reload with it' });
      await expect(offer).toBeVisible();
      expect(page.url()).toBe(address);
      await offer.click();
      await expect(page.locator('#root')).toHaveAttribute('data-version', '2');
      await expect(offer).toHaveCount(0);
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});

test.describe('a part that cannot be fetched', () => {
  test.use({ serviceWorkers: 'block', allowMessages: [/Failed to (load resource|fetch dynamically)/] });
  test('leaves the rest of the page', async ({ page }) => {
    await page.route(/assets\/(TableView|ShareSheet)-.*\.js/, (route) => route.abort());
    await openWhence(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const fault = page.getByRole('alert');
    await expect(fault).toContainText('This view could not be drawn.');
    await fault.getByRole('button', { name: 'Show the timeline' }).click();
    await expect(page.locator('#timeline [data-event]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(fault).toContainText('This sheet could not be drawn.');
    await fault.getByRole('button', { name: 'Close' }).click();
    await expect(fault).toHaveCount(0);
    expect(page.url()).toContain(whenceUrl());
  });
});
