import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const FIRE = '?data=data/harbour-fire.json';
const slider = (page: Page) => page.getByRole('slider', { name: 'Known by' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Claims in order of saying' });
const linkOf = (page: Page) => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('by'));

/** The figures of the sentence on top: claims said, all, that may have been, not yet, and of unknown time. */
async function figures(page: Page) {
  const words = (await page.locator('.known-count').textContent()) ?? '';
  const number = (pattern: RegExp) => Number(pattern.exec(words)?.[1] ?? 0);
  return {
    said: number(/(\d+) of \d+ claims had been said/),
    all: number(/\d+ of (\d+) claims had been said/),
    maybe: number(/(\d+) may have been/),
    notYet: number(/(\d+) not yet/),
    unknown: number(/(\d+): time of saying unknown/),
  };
}

test('the slider of the rail narrows every view, by pointer and keys, and the link keeps it', async ({
  page,
}) => {
  await openWhence(page, FIRE);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Everything, whenever it was said');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.narrowing-words')).toContainText('as known by Sat 26 Oct 2019, 22:00');
  const inView = await page.locator('#timeline [data-event]').count();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Sat 26 Oct 2019, 22:52');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect.poll(() => page.locator('#timeline [data-event]').count()).toBeGreaterThan(inView);
  await expect.poll(() => linkOf(page)).not.toBe(null);
  const by = await linkOf(page);
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await linkOf(page)).toBe(by);
  await expect(page.locator('.narrowing-words')).toContainText('as known by');
  await slider(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.narrowing-words')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.narrowing-words')).toContainText('as known by');
  await page.keyboard.press('End');
  await expect(page.locator('.narrowing-words')).toHaveCount(0);
});

test('the two clocks show all claims, and count as the table does', async ({ page }) => {
  await openWhence(page, `${FIRE}#v=1&by=2019-10-27T07:00Z&view=known`);
  await expect(list(page).getByRole('option')).toHaveCount(113);
  const counts = await figures(page);
  expect(counts.all).toBe(113);
  expect(counts.said + counts.maybe + counts.notYet + counts.unknown).toBe(113);
  expect(counts.said * counts.maybe * counts.notYet).toBeGreaterThan(0);
  await expect(list(page).locator('.is-said')).toHaveCount(counts.said);
  await expect(list(page).locator('.is-maybe')).toHaveCount(counts.maybe);
  await expect(list(page).locator('.is-not-yet')).toHaveCount(counts.notYet);
  // Those that the table has under the same narrowing: "3", or "2 of 3 claims" of an event.
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('.table-view [data-event]').first()).toBeVisible();
  const cells = await page.locator('tbody .table-claims').allTextContents();
  const claims = cells.reduce((sum, cell) => sum + Number.parseInt(cell, 10), 0);
  expect(claims).toBe(counts.said + counts.maybe + counts.unknown);
});

test('stepping moves the line, and keeps in sight what was said last', async ({ page }) => {
  await openWhence(page, `${FIRE}#v=1&view=known`);
  const next = page.getByRole('button', { name: 'Next statement' });
  let said = -1;
  for (let steps = 0; steps < 20; steps++) {
    await next.click();
    const counts = await figures(page);
    expect(counts.said).toBeGreaterThanOrEqual(said);
    said = counts.said;
  }
  expect(said).toBeGreaterThan(20);
  const cut = page.locator('.known-cut');
  await expect(cut).toBeInViewport();
  const knob = await slider(page).boundingBox();
  const line = await page.locator('.known-now').boundingBox();
  const at = await slider(page).evaluate((node: HTMLInputElement) => Number(node.value) / Number(node.max));
  expect(line && knob && Math.abs(line.x + 1 - (knob.x + 9 + at * (knob.width - 18)))).toBeLessThan(1.5);
});

test('plays by itself to the next statement, pauses, and stops at the last', async ({ page }) => {
  await openWhence(page, `${FIRE}#v=1&view=known`);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page)).toHaveValue('0');
  await expect(slider(page)).not.toHaveValue('0');
  await page.getByRole('button', { name: 'Pause' }).click();
  const at = await slider(page).inputValue();
  await page.waitForTimeout(1500);
  await expect(slider(page)).toHaveValue(at);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
  await slider(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.known-count')).toContainText('113 of 113 claims had been said');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test.describe('for a reader who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing plays by itself, and stepping stays', async ({ page }) => {
    await openWhence(page, '#v=1&view=known');
    await expect(page.getByRole('button', { name: 'Play' })).toBeDisabled();
    await expect(page.getByText('Play is off, since this device asks for less motion.')).toBeVisible();
    await page.getByRole('button', { name: 'Next statement' }).click();
    await expect(page.locator('.known-count')).toContainText('of 42 claims had been said by');
  });
});

test('by keyboard: rows are picked with the arrow keys, and the panel tells who said it', async ({
  page,
}) => {
  await openWhence(page, '#v=1&view=known&by=2012-03-22T00:00Z');
  const rows = list(page).getByRole('option');
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  const event = await rows.nth(1).getAttribute('data-event');
  await expect
    .poll(() => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('e')))
    .toBe(event);
  await expect(
    page
      .getByRole('complementary', { name: /who said what/i })
      .locator('[data-claim]')
      .first(),
  ).toBeVisible();
  // The head that stays on top never covers the row that has the focus.
  const head = await page.locator('.known-head').boundingBox();
  const row = await rows.nth(1).boundingBox();
  expect(row && head && row.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test('the table has the same claims', async ({ page }) => {
  await openWhence(page, '?data=data/long-watch.json#v=1&by=2021-07-18T02:00Z&view=known');
  await expect(list(page).getByRole('option')).toHaveCount(520);
  const counts = await figures(page);
  expect(counts.unknown).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.locator('.known-table tbody tr')).toHaveCount(520);
  const said = page.locator('.known-table tbody td:nth-child(3)', { hasText: /^said$/ });
  await expect(said).toHaveCount(counts.said);
});

test('fits a phone: nothing is cut at the side', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhence(page, `${FIRE}#v=1&by=2019-10-27T07:00Z&view=known`);
  await expect(slider(page)).toBeInViewport();
  const over = await page
    .locator('.known')
    .evaluate((node) => [
      node.scrollWidth - node.clientWidth,
      document.documentElement.scrollWidth - innerWidth,
    ]);
  expect(over).toEqual([0, 0]);
});
