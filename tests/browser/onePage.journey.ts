import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, openWhence, test } from './support.ts';

test.use({ allowFiles: true });

/** Saves what is on screen as one file, as a reader does, and gives its path. */
async function save(page: Page, info: TestInfo): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'One file' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as one HTML page' }).click();
  const file = await download;
  const path = info.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  await page.keyboard.press('Escape');
  return path;
}

/** Opens a saved file from disk in a page of its own, with the network off. */
async function openFile(page: Page, path: string, hash = ''): Promise<Page> {
  const context = page.context();
  await context.setOffline(true);
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(path).href + hash);
  await opened.waitForSelector('html[data-ready]', { state: 'attached' });
  await opened.waitForSelector('#search', { state: 'attached' });
  return opened;
}

/** What each view alone shows: the last view stays on screen until the code of the next is there. */
const CONTENT = {
  Timeline: '#timeline [data-event]',
  Accounts: '[data-account-claim]',
  'As told': '.told-rows [role=option]',
  Sources: '.source-flow-page svg',
  'Known by': '.known-rows [role=option]',
  Story: '.story-start h2',
  Table: 'table tr[data-event]',
};

async function chainOf(page: Page, claim: string): Promise<readonly (string | null)[]> {
  const hops = page.locator(`.app-panel [data-claim="${claim}"] [data-source]`);
  await expect(hops).not.toHaveCount(0);
  return hops.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-source')));
}

test('saved as one file, a view opens from disk with no network as it was', async ({ page }, info) => {
  await openWhence(page, '#v=1&e=coup-statement&g=origin&theme=dark');
  const chain = await chainOf(page, 'coup-attempted');
  expect(chain).toHaveLength(3);
  const hash = new URL(page.url()).hash;
  const path = await save(page, info);
  expect(path).toMatch(/mutiny-in-mali\.html$/);
  // Next to the dataset, the file holds the app and the fonts of its letters: see docs/one-file.md.
  expect((await readFile(path)).length).toBeLessThan(1_600_000);

  const opened = await openFile(page, path);
  await expect(opened.locator('html')).toHaveAttribute('data-ready', '29');
  await expect(opened).toHaveTitle('Official calls it a coup attempt – Mutiny in Mali – Whence');
  expect(await chainOf(opened, 'coup-attempted')).toEqual(chain);
  await expect(opened.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(new URL(opened.url()).hash).toBe(hash);

  await test.step('its address follows, and a reload keeps what it says', async () => {
    await opened.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
    await expect(opened.locator('tr[data-event]')).toHaveCount(29);
    expect(opened.url()).toContain('view=table');
    await opened.reload();
    await expect(opened.locator('tr[data-event]')).toHaveCount(29);
    await opened.goBack();
    await expect(opened.locator('#timeline')).toBeVisible();
  });
});

test('every view and sheet of a file works from disk', async ({ page }, info) => {
  await openWhence(page, '?data=data/harbour-fire.json');
  const opened = await openFile(page, await save(page, info));
  await expect(opened.locator('html')).toHaveAttribute('data-ready', '54');
  const views = opened.getByRole('navigation', { name: 'Views' }).getByRole('button');
  await expect(views).toHaveText(Object.keys(CONTENT));
  for (const [name, content] of Object.entries(CONTENT)) {
    const view = views.getByText(name, { exact: true });
    await view.click();
    await expect(view).toHaveAttribute('aria-current', 'page');
    await expect(opened.locator('main').locator(content).first()).toBeVisible();
  }
  await views.first().click();
  await opened.locator('#search').fill('warehouse');
  await expect(opened.getByRole('option').first()).toBeVisible();
  await opened.keyboard.press('Escape');
  for (const sheet of ['Open', 'Share', 'About']) {
    await opened.getByRole('button', { name: sheet, exact: true }).click();
    await expect(opened.getByRole('dialog')).toBeVisible();
    await opened.keyboard.press('Escape');
    await expect(opened.getByRole('dialog')).toHaveCount(0);
  }
  // Its own fonts, not those of the system.
  const fonts = await opened.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(new Set(fonts.map((family) => family.replaceAll('"', '')))).toEqual(
    new Set(['Inter Variable', 'Source Serif 4 Variable']),
  );
});

test('a file opens on a phone', async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhence(page);
  const path = await save(page, info);
  const opened = await openFile(page, path);
  await opened.setViewportSize({ width: 390, height: 844 });
  await expect(opened.locator('html')).toHaveAttribute('data-ready', '29');
  await expect(opened.locator('#timeline [data-event]').first()).toBeVisible();
  const beyond = await opened.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBe(0);
});

test.describe('hostile words', () => {
  test.use({ allowLocal: true });

  test('stay words, in the file and in a file saved from it', async ({ page }, info) => {
    const hostile = '</script><script>alert(1)</script><!--<script>';
    const source = fileURLToPath(new URL('../../data/mali-2012.json', import.meta.url));
    const dataset = JSON.parse(await readFile(source, 'utf8'));
    dataset.title = hostile;
    for (const event of dataset.events) event.title = `${hostile} ${event.id}`;
    await writeFile(info.outputPath('hostile.json'), JSON.stringify(dataset));
    const other = await serve({ root: info.outputPath(), allowOrigin: '*' });
    try {
      await openWhence(page, `?data=${encodeURIComponent(`${other.url}hostile.json`)}`);
    } finally {
      await other.close();
    }
    let opened = page;
    for (const copy of ['first', 'second']) {
      const path = await save(opened, info);
      expect(path).toMatch(/script-script-alert-1-script-script\.html$/);
      opened = await openFile(opened, path);
      await expect(opened, copy).toHaveTitle(`${hostile} – Whence`);
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText(hostile);
      await expect(opened.locator('html')).toHaveAttribute('data-ready', '29');
    }
  });
});

/** Drops a file on the page, as from the desktop. */
async function drop(page: Page, name: string, words: string): Promise<void> {
  await page.evaluate(
    ([title, text]) => {
      const held = new DataTransfer();
      held.items.add(new File([text], title));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }),
        );
    },
    [name, words] as const,
  );
}

test('what is dropped on a file is read there, and saved in the next', async ({ page }, info) => {
  await openWhence(page);
  const opened = await openFile(page, await save(page, info));
  const dataset = await readFile(new URL('../../data/harbour-fire.json', import.meta.url), 'utf8');
  await drop(opened, 'harbour-fire.json', dataset);
  await expect(opened.locator('html')).toHaveAttribute('data-ready', '54');
  // A table is read by the importers, which have no worker here.
  await drop(opened, 'two.csv', 'title,start,track\nFirst day,2020-01-02,A\nSecond day,2020-01-03,A\n');
  await expect(opened.locator('html')).toHaveAttribute('data-ready', '2');
  const next = await openFile(opened, await save(opened, info));
  await expect(next.locator('html')).toHaveAttribute('data-ready', '2');
  await next.getByRole('button', { name: 'Open', exact: true }).click();
  const sheet = next.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  // Nothing can be fetched, so no address is asked for.
  await expect(sheet.getByLabel(/address/i)).toHaveCount(0);
});
