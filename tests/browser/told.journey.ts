import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const TOLD = '#v=1&view=told';
const FIRE = '?data=data/harbour-fire.json';

/** What the dataset of the fire holds of its documents: they are invented, and printed in full. */
function fireText(document: number): string {
  const path = new URL('../../data/harbour-fire.json', import.meta.url);
  const { documents } = JSON.parse(readFileSync(path, 'utf8')) as { documents: { text: string }[] };
  return documents[document]?.text ?? '';
}

const told = (page: Page) => page.getByRole('listbox', { name: /^As told/ });
const happened = (page: Page) => page.getByRole('listbox', { name: /^As happened/ });
const pane = (page: Page) => page.getByRole('region', { name: 'Passages' });
const panelTitle = (page: Page) => page.locator('#panel-title');
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a row leads over its line to the event, its passage and who said it', async ({ page }) => {
  await openWhence(page, TOLD);
  await expect(told(page).getByRole('option')).toHaveCount(34);
  await expect(happened(page).getByRole('option')).toHaveCount(29);
  await expect(page.locator('.slope-lines [data-event]')).toHaveCount(34);
  await told(page)
    .getByRole('option', { name: /Paragraph 13.*coup d‘état/ })
    .click();
  await expect(panelTitle(page)).toHaveText('Official calls it a coup attempt');
  await expect(pane(page).locator('.is-opened')).toBeInViewport();
  await expect(pane(page).locator('.is-opened')).toContainText('We now know it is a coup d‘état');
  await expect(happened(page).locator('[data-event=coup-statement]')).toBeInViewport();
  await expect(page.locator('.slope-line.is-selected')).toHaveCount(1);
  expect(page.url()).toContain('e=coup-statement');
});

test('by keyboard alone, along what is told and along what happened', async ({ page }) => {
  await openWhence(page, TOLD);
  await told(page).getByRole('option').first().focus();
  await page.keyboard.press('End');
  await expect(panelTitle(page)).toHaveText('Ban Ki-moon calls for calm');
  await page.keyboard.press('ArrowUp');
  await expect(told(page).locator('[aria-selected=true]')).toBeFocused();
  await expect(told(page).locator('[aria-selected=true]')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(happened(page).locator('[aria-selected=true]')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(panelTitle(page)).toHaveText('Protest and clashes in Bamako');
  await page.keyboard.press('Escape');
  await expect(panelTitle(page)).toHaveText('Mutiny in Mali');
});

test('pointing at a line isolates it, without moving anything', async ({ page }) => {
  await openWhence(page, TOLD);
  await told(page).locator('[data-event=rebellion]').first().hover();
  await expect(page.locator('.slope-line.is-lit[data-event=rebellion]')).toHaveCount(3);
  expect(await page.locator('.slope-line.is-dimmed').count()).toBeGreaterThan(20);
  await page.mouse.move(2, 2);
  await expect(page.locator('.slope-line.is-dimmed')).toHaveCount(0);
});

test('each document of the fire tells in its own order, in its own text', async ({ page }) => {
  await openWhence(page, FIRE + TOLD);
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveCount(4);
  await pane(page).getByRole('button', { name: 'Show the passages' }).click();
  for (let i = 0; i < 4; i++) {
    await tabs.nth(i).click();
    await expect(tabs.nth(i)).toHaveAttribute('aria-selected', 'true');
    await expect(pane(page)).toContainText(/support(s)? no claim|supports a claim/);
    const states = pane(page).getByRole('group', { name: 'Show the passages that are' });
    await expect(states).toContainText('0 moved');
    await expect(states).toContainText('0 ambiguous');
    await expect(states).toContainText('0 missing');
  }
});

test('the text a reader brings stays in the tab, unless it is kept on the device', async ({ page }) => {
  // The text of another document: nothing of the article is in the project.
  await openWhence(page, TOLD);
  await pane(page).getByRole('button', { name: 'Show the passages' }).click();
  const bring = async (keep: boolean) => {
    await pane(page).getByRole('button', { name: 'Paste the text…' }).click();
    const sheet = page.getByRole('dialog', { name: 'The text of the document' });
    await sheet.getByRole('textbox').fill(`🚢 There's just a mutiny.\n${fireText(0)}`);
    if (keep) await sheet.getByRole('checkbox').check();
    await sheet.getByRole('button', { name: 'Show the passages in it' }).click();
  };
  await bring(false);
  await expect(pane(page).getByRole('button', { name: '1 moved' })).toBeVisible();
  await expect(pane(page).getByRole('button', { name: '44 missing' })).toBeVisible();
  const mark = pane(page).locator('[role=button][data-anchor=moved]');
  await expect(mark).toHaveText("There's just a mutiny.");
  await mark.click();
  await expect(panelTitle(page)).toHaveText('Palace tweets that it is no coup');
  expect(page.url()).not.toContain('mutiny.');
  await page.reload();
  await expect(pane(page).getByRole('button', { name: 'Paste the text…' })).toBeVisible();
  await bring(true);
  await page.reload();
  await expect(pane(page).getByRole('button', { name: '1 moved' })).toBeVisible();
  await pane(page).getByRole('button', { name: 'Forget the text' }).click();
  await page.reload();
  await expect(pane(page).getByRole('button', { name: 'Paste the text…' })).toBeVisible();
});

test('a text file is taken where it is dropped', async ({ page }) => {
  await openWhence(page, TOLD);
  const text = "Head\n“There is no coup in Mali. There's just a mutiny.”";
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'article.txt', { type: 'text/plain' }));
    return transfer;
  }, text);
  await pane(page).dispatchEvent('dragover', { dataTransfer: files });
  await expect(pane(page)).toContainText('Drop the text of this document here.');
  await pane(page).dispatchEvent('drop', { dataTransfer: files });
  await expect(pane(page).getByRole('button', { name: '2 moved' })).toBeVisible();
});

test('the table has the same claims', async ({ page }) => {
  await openWhence(page, TOLD);
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('table')).toContainText('42 claims about 29 events');
  await page
    .getByRole('table')
    .getByRole('button', { name: 'Attack on the presidential palace' })
    .first()
    .click();
  await expect(panelTitle(page)).toHaveText('Attack on the presidential palace');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the passages are a list with a bar each, and nothing runs off sideways', async ({ page }) => {
    await openWhence(page, FIRE + TOLD);
    expect(await pane(page).locator('.time-bar').count()).toBeGreaterThan(20);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'As a table' }).click();
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'As a table' }).click();
    await pane(page).locator('button[data-event]').first().click();
    await expect(panelTitle(page)).toBeVisible();
  });
});
