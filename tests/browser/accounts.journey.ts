import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const COUP = 'Is it a coup or a mutiny?';

function account(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

test('reads who says coup and who says mutiny side by side, and goes to the one who contradicts', async ({
  page,
}) => {
  await openWhence(page);
  await page.getByRole('button', { name: 'Accounts', exact: true }).click();
  const coup = account(page, COUP);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(COUP);
  const says = coup.locator('[data-account-claim="coup-attempted"]');
  await expect(says).toContainText('We now know it is a coup');
  await expect(says.locator('[data-source]')).toHaveCount(3);
  await expect(coup.getByRole('heading', { name: 'Cannot all be true' })).toBeVisible();

  const denies = coup.locator('[data-account-claim="no-coup"]');
  const [left, right] = [await says.boundingBox(), await denies.boundingBox()];
  expect(left && right && Math.abs(left.width - right.width)).toBeLessThan(1);
  expect(left && right && Math.abs(left.y - right.y)).toBeLessThan(1);

  await says.getByRole('button', { name: /^Presidential palace: “There is no coup/ }).click();
  await expect(denies.getByRole('button', { name: 'Palace tweets that it is no coup' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#panel-title')).toHaveText('Palace tweets that it is no coup');
  await expect(page).toHaveURL(/view=accounts/);
  await expect(coup.locator('.account-card.is-selected')).toHaveCount(2);
});

test('cards, table and figures agree, also narrowed, and over a reload', async ({ page }) => {
  await openWhence(page, '#v=1&view=accounts');
  const claims = page.locator('[data-account-claim]');
  const all = await claims.count();
  expect(all).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.locator('.accounts-table tbody tr')).toHaveCount(all);

  await page.getByRole('button', { name: 'Show as cards' }).click();
  await page
    .getByRole('complementary', { name: /who said it/i })
    .getByRole('button', { name: /^Reuters/ })
    .click();
  await expect(account(page, COUP)).toContainText('2 of 7 answers shown');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(account(page, COUP)).toContainText('2 of 7 answers shown');
  const narrowed = await claims.count();
  expect(narrowed).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.locator('.accounts-table tbody tr')).toHaveCount(narrowed);
});

test('the relations of the selected event are arcs on the timeline, and only those', async ({ page }) => {
  await openWhence(page);
  const arcs = page.locator('#timeline .relation-arc:not(.relation-stub)');
  await expect(arcs).toHaveCount(0);
  await page.locator('#timeline [data-event="coup-statement"]').click();
  await expect(page.locator('#timeline .relation-arc.is-contradicts')).toHaveCount(1);
  const many = await arcs.count();
  expect(many).toBeGreaterThan(1);
  await expect(page.locator('#timeline .relation-arc.is-contradicts .relation-arc-words')).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.locator('#panel-title')).toHaveText('Palace tweets that it is no coup');
  await expect(page.locator('#timeline .relation-arc.is-contradicts')).toHaveCount(1);
  // An arc is no obstacle to what lies below it.
  await page.locator('#timeline [data-event="guard-call"]').click();
  await expect(page.locator('#panel-title')).toHaveText('A guard says they hold the palace');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(arcs).toHaveCount(0);
});

test('related events out of view are counted at the side where they are', async ({ page }) => {
  await openWhence(page, '#v=1&e=elections&t=2012-03-25T00:00Z..2012-05-10T00:00Z');
  const stub = page.locator('#timeline .relation-stub');
  await expect(stub).toHaveCount(1);
  await expect(stub).toHaveText('1 earlier');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the answers stand in one column, no wider than the screen, and the line of dispute lies between', async ({
    page,
  }) => {
    await openWhence(page, '#v=1&view=accounts');
    const coup = account(page, COUP);
    const boxes = await Promise.all(
      ['coup-attempted', 'no-coup'].map((claim) =>
        coup.locator(`[data-account-claim="${claim}"]`).boundingBox(),
      ),
    );
    const [first, second] = boxes;
    expect(first && second && Math.abs(first.x - second.x)).toBeLessThan(1);
    expect(first && second && second.y - (first.y + first.height)).toBeGreaterThan(0);
    await expect(coup.locator('.is-opposed-above')).toHaveCount(1);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Show as table' }).click();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await coup.page().locator('.accounts-table button').first().click();
    await expect(page.locator('[data-claim]').first()).toBeVisible();
  });
});
