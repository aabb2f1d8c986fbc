import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Make a timeline' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();

async function openMake(page: Page) {
  await page.getByRole('button', { name: 'Make', exact: true }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Your projects' })).toBeVisible();
}

async function copyMali(page: Page) {
  await openWhence(page);
  await openMake(page);
  await sheet(page).getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page).toHaveURL(/data=project:/);
  await saved(page);
}

/** Gives the project on screen another title, as one step. */
async function rename(page: Page, title: string) {
  await openMake(page);
  const item = sheet(page)
    .getByRole('listitem')
    .filter({ has: page.locator('[aria-current]') });
  await item.getByRole('button', { name: /^Rename/ }).click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(item.getByRole('button', { name: title, exact: false }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(title);
}

test('a project keeps its steps over a reload, and undo with them', async ({ page }) => {
  await copyMali(page);
  const before = (await heading(page).textContent()) ?? '';
  await rename(page, 'Two nights in Bamako');
  await saved(page);

  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(heading(page)).toHaveText('Two nights in Bamako');
  // The bar, which hears the keys, comes a moment later.
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(heading(page)).toHaveText('Two nights in Bamako');

  // Another dataset ends it; going back opens it again.
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page
    .getByRole('button', { name: /The night in Bamako|Mutiny in Mali|news article/ })
    .first()
    .click();
  await expect(page.getByText('Saved on this device')).toHaveCount(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('Two nights in Bamako');
  await saved(page);
});

test('two tabs at work on one project lose nothing', async ({ page, context }) => {
  await copyMali(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('html[data-ready]', { state: 'attached' });
  await saved(other);
  const before = (await heading(page).textContent()) ?? '';
  await rename(page, 'From the first tab');
  await expect(heading(other)).toHaveText('From the first tab');
  await rename(other, 'From the second tab');
  await expect(heading(page)).toHaveText('From the second tab');
  // One log: each takes back what the other did.
  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect(heading(other)).toHaveText('From the first tab');
  await other.bringToFront();
  await other.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(before);
});

test('a project is copied, deleted and had back, backed up and restored the same', async ({ page }) => {
  await copyMali(page);
  await rename(page, 'Kept');
  await openMake(page);
  const items = sheet(page).getByRole('listitem');
  await sheet(page).getByRole('button', { name: 'Duplicate Kept' }).click();
  await expect(items).toHaveCount(2);
  await sheet(page).getByRole('button', { name: 'Delete Kept (copy)' }).click();
  await expect(items).toHaveCount(1);
  const undo = sheet(page).getByRole('button', { name: 'Undo: keep Kept (copy)' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(items).toHaveCount(2);

  const first = await backUp(page);
  // All of it away, as in another browser.
  await openWhence(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('whence-projects');
        gone.onsuccess = resolve;
        gone.onerror = reject;
      }),
  );
  await openMake(page);
  await expect(sheet(page).getByText(/^None yet/)).toBeVisible();
  const text = JSON.stringify(first);
  const restore = () =>
    sheet(page)
      .locator('input[aria-label="Back-up file"]')
      .setInputFiles({ name: 'back-up.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await restore();
  await expect(sheet(page).getByText('2 projects restored.')).toBeVisible();
  const second = await backUp(page);
  expect(second.projects).toEqual(first.projects);
  await restore();
  await expect(sheet(page).getByText('2 projects are here already, just the same.')).toBeVisible();
  await items
    .getByRole('button', { name: /^Kept\b.*42 claims/ })
    .first()
    .click();
  await expect(page).toHaveURL(/data=project:/);
  await saved(page);
});

async function backUp(page: Page): Promise<{ projects: unknown }> {
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Back up all' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

test('where the browser keeps nothing, that is said, and the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('off', 'SecurityError');
    };
  });
  await openWhence(page);
  await openMake(page);
  await expect(sheet(page)).toContainText('This browser keeps nothing for this page');
  await sheet(page).getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page.getByText('Not saved.')).toBeVisible();
  await rename(page, 'In this tab');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file instead' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ format: 'whence/1', title: 'In this tab' });
});
