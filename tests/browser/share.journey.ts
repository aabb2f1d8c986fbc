import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openWhence, test, whenceUrl } from './support.ts';

async function openShare(page: Page, tab?: string): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  if (tab !== undefined) await page.getByRole('tab', { name: tab }).click();
}

/** Presses a button that saves a file, and gives the name and the bytes of it. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await expect(page.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const linkField = (page: Page) => page.getByRole('textbox', { name: 'Link' });

test.describe('a link with the dataset inside', () => {
  test('opens elsewhere with the same dataset and state, asks for no file, and stays whole on reload', async ({
    page,
    browser,
  }) => {
    await openWhence(page, '?data=data/harbour-fire.json#v=1&e=names-read&f=disputed&theme=dark');
    await openShare(page);
    await page.getByRole('button', { name: 'Put the dataset into the link' }).click();
    const link = await linkField(page).inputValue();
    expect(link.length).toBeLessThan(32_000);
    expect(new URL(link).search).toBe('');
    expect(link).toContain('#v=1&e=names-read&f=disputed&theme=dark&d=');

    const context = await browser.newContext();
    const other = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    other.on('request', (request) => asked.push(new URL(request.url()).pathname));
    other.on('console', (message) => said.push(message.text()));
    const shows = async (event: string) => {
      await other.waitForSelector('html[data-ready]', { state: 'attached' });
      await expect(other.getByRole('heading', { name: 'Fire at Coldstore Quay (invented)' })).toBeVisible();
      await expect(other.locator(`.panel-title`)).toHaveText(event);
      await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(other.getByRole('checkbox', { name: /^Disputed/ })).toBeChecked();
    };
    await other.goto(link);
    const title = await page.locator('.panel-title').textContent();
    await shows(title ?? '');
    expect(await other.locator('html').getAttribute('data-ready')).toBe(
      await page.locator('html').getAttribute('data-ready'),
    );
    await other.locator('#timeline [data-event]').first().click();
    await expect.poll(() => other.url()).not.toBe(link);
    const after = new URL(other.url()).hash;
    expect(after).toMatch(/^#v=1&e=[\w-]+&f=disputed&theme=dark&d=[\w-]+$/);
    expect(after.slice(after.indexOf('&d='))).toBe(link.slice(link.indexOf('&d=')));
    await other.reload();
    await expect(other.locator('.panel-title')).not.toHaveText(title ?? '');
    await other.goBack();
    await shows(title ?? '');
    expect(asked.filter((path) => path.includes('/data/'))).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });

  test('that was cut on its way says so, and shows nothing else in its place', async ({ page }) => {
    await page.goto(`${whenceUrl()}#v=1&d=7V3vbuRGcn8VYr44AYbr`);
    await expect(page.getByRole('alert')).toContainText('The dataset inside this link cannot be read');
    await expect(page.locator('#timeline')).toHaveCount(0);
  });

  test('is refused for one that is too long', async ({ page }) => {
    await openWhence(page, '?data=data/long-watch.json');
    await openShare(page);
    await expect(
      page.getByText(/The dataset is too large to go inside the link: it would have/),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Put the dataset into the link' })).toHaveCount(0);
  });
});

test('a link is copied as it stands, and follows the state', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWhence(page, '#v=1&e=coup-statement&view=table');
  await openShare(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${whenceUrl()}#v=1&e=coup-statement&view=table`,
  );
});

test('the HTML of a frame, put into a page, shows what is on screen', async ({ page }) => {
  await openWhence(page, '#v=1&e=mutiny-begins&theme=dark');
  await openShare(page, 'Embed');
  await page.getByRole('radio', { name: '960 × 600' }).check();
  const html = await page.getByRole('textbox', { name: 'HTML' }).inputValue();
  const host = await page.context().newPage();
  await host.setContent(`<!doctype html><title>A page</title><body>${html}</body>`);
  const frame = host.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Mutiny begins at a camp' })).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(host.getByTitle('Mutiny in Mali – Whence')).toHaveCSS('width', '960px');
});

test('files are saved: a page, pictures, and data with what it loses', async ({ page }) => {
  await openWhence(page, '#v=1&e=coup-statement&f=disputed');
  await openShare(page, 'One file');
  const html = await saved(page, 'Save as one HTML page');
  expect(html.name).toBe('mutiny-in-mali.html');
  expect(html.bytes.toString('utf8')).toContain('coup-statement');

  await page.getByRole('tab', { name: 'Picture' }).click();
  const svg = await saved(page, 'Save the picture');
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.bytes.toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  await page.getByRole('radio', { name: /^PNG/ }).check();
  await page.getByRole('radio', { name: 'All of it' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const png = await saved(page, 'Save the picture');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');

  await page.getByRole('tab', { name: 'Data' }).click();
  await expect(page.getByText('Nothing is lost in this format.')).toBeVisible();
  await page.getByRole('radio', { name: /^What is shown: 2 events/ }).check();
  const json = await saved(page, 'Save the file');
  expect(JSON.parse(json.bytes.toString('utf8')).events).toHaveLength(2);
  await page.getByRole('radio', { name: 'Table of claims (CSV)' }).check();
  await expect(page.getByText('What this format cannot hold')).toBeVisible();
  expect((await saved(page, 'Save the file')).name).toMatch(/\.csv$/);
});

test('an event and its claims are cited from where they are read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWhence(page, '#v=1&e=mutiny-begins');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByText('Citation copied.')).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain('Press Association');
  expect(cited).toContain(`${whenceUrl()}#v=1&e=mutiny-begins`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${whenceUrl()}#v=1&e=mutiny-begins`,
  );
});
