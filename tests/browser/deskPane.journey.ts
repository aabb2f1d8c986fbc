import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const TEXT = [
  'Smoke over the lock gates',
  'The lock at Tarn End was shut on Tuesday evening, the lock keeper told the Nordwire agency.',
  'A bargeman said: “Nobody warned us.”',
  'Rain fell all night.',
].join('\n\n');

const words = (page: Page) => page.getByRole('textbox', { name: /^Text of/ });
const title = (page: Page) => page.locator('#panel-title');

/** Tab, as often as it takes to get there. */
async function tabTo(page: Page, what: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** A new project with the text, made by keyboard alone. */
async function makeProject(page: Page): Promise<void> {
  await openWhence(page);
  await tabTo(page, page.getByRole('button', { name: 'Make', exact: true }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await tabTo(page, sheet.getByLabel(/^Text, one paragraph/));
  await page.keyboard.insertText(TEXT);
  await tabTo(page, sheet.getByLabel('Publisher', { exact: true }));
  await page.keyboard.type('The Tarn Mercury');
  await tabTo(page, sheet.getByLabel('Published', { exact: true }));
  await page.keyboard.type('14 March 2012');
  await expect(sheet.getByText('Read as Wed 14 Mar 2012.')).toBeVisible();
  await tabTo(page, sheet.getByLabel('Time zone'));
  await page.keyboard.type('Europe/London');
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();
  await expect(words(page)).toBeVisible();
}

test('by keyboard alone: a text, some of its words, and the form of a claim', async ({ page }) => {
  await makeProject(page);
  await expect(words(page).locator('[data-paragraph]')).toHaveCount(4);
  await expect(page.getByText('4 paragraphs, none of which supports a claim yet.')).toBeVisible();
  await tabTo(page, words(page));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect(
    page.getByRole('status').filter({ hasText: '4 words selected: lock at Tarn End' }),
  ).toBeAttached();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('lock at Tarn End');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeVisible();
  await expect(title(page)).toHaveText(/claim/i);
  await expect(words(page).locator('.desk-draft')).toHaveText('lock at Tarn End');
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeFocused();
});

test('by pointer: half of a word is the whole of it, and the button makes the claim', async ({ page }) => {
  await openWhence(page);
  await page.getByRole('button', { name: 'Make', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/^Text, one paragraph/).fill(TEXT);
  await sheet.getByLabel('Time zone').fill('Europe/London');
  await sheet.getByRole('button', { name: 'Make the timeline' }).click();
  const box = await words(page).locator('[data-paragraph="4"] [data-words]').boundingBox();
  if (!box) throw new Error('The paragraph is not on screen');
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 44, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const button = page.getByRole('button', { name: 'Make a claim of it' });
  await expect(button).toBeVisible();
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await button.click();
  await expect(title(page)).toHaveText(/claim/i);
  await expect(words(page).locator('.desk-draft')).toHaveText('Rain fell');
});
