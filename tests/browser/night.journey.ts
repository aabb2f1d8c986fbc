import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

/** Names of the hops of a claim's chain in the panel, in order. */
function hops(page: Page, claim: string) {
  return page.locator(`[data-claim="${claim}"] [data-source]`);
}

async function expectCoupChain(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: /who said what/i });
  await expect(
    panel.getByRole('heading', { level: 2, name: 'Official calls it a coup attempt' }),
  ).toBeVisible();
  await expect(panel).toContainText('We now know it is a coup d‘état that they are attempting.');
  const chain = hops(page, 'coup-attempted');
  await expect(chain).toHaveCount(3);
  const ids = await chain.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-source')));
  expect(ids).toEqual(['defence-ministry-official', 'reuters', 'globalpost']);
  await expect(chain.nth(0)).toContainText('Defence ministry official');
  await expect(chain.nth(1)).toContainText('Reuters');
  await expect(chain.nth(2)).toContainText('GlobalPost');
  await expect(panel).toContainText('Contradicted by');
  await expect(panel).toContainText('There is no coup in Mali.');
  await expect(panel).toContainText('Presidential palace');
}

test('shows the night on one screen, all events counted', async ({ page }) => {
  await openWhence(page);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '29');
  await expect(page.getByRole('heading', { level: 1, name: 'Mutiny in Mali' })).toBeVisible();
  const inView = await page.locator('#timeline [data-event]').count();
  expect(inView).toBeGreaterThanOrEqual(18);
  await expect(page.getByRole('button', { name: /\d+ earlier/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /\d+ later/ })).toBeVisible();
});

test('click the coup statement and read who said it, and who says otherwise', async ({ page }) => {
  await openWhence(page);
  await page.locator('#timeline [data-event="coup-statement"]').click();
  await expectCoupChain(page);
  await page
    .getByRole('button', { name: /go to event/i })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Palace tweets that it is no coup' }),
  ).toBeVisible();
  const ids = await hops(page, 'no-coup').evaluateAll((nodes) =>
    nodes.map((n) => n.getAttribute('data-source')),
  );
  expect(ids).toEqual(['presidential-palace', 'press-association', 'globalpost']);
});

test('the same by keyboard alone', async ({ page }) => {
  await openWhence(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the timeline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#timeline')).toBeFocused();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('ArrowRight');
    if (await page.locator('#timeline [data-event="coup-statement"][aria-selected="true"]').count()) break;
  }
  await expectCoupChain(page);
  const active = await page.locator('#timeline').getAttribute('aria-activedescendant');
  expect(active).not.toBeNull();
  await page.keyboard.press(']');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Palace tweets that it is no coup' }),
  ).toBeVisible();
  await page.keyboard.press('[');
  await expectCoupChain(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#panel-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#timeline')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#timeline [aria-selected="true"]')).toHaveCount(0);
});

test('every event is reached with the arrow keys', async ({ page }) => {
  await openWhence(page);
  await page.locator('#timeline').focus();
  const met = new Set<string>();
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 35; presses++) {
    const id = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('e'));
    if (id !== null) met.add(id);
    await page.keyboard.press('ArrowRight');
  }
  expect(met.size).toBe(29);
});

test('filter by Reuters: the line says so, the picture and the table agree, and it clears', async ({
  page,
}) => {
  await openWhence(page);
  const rail = page.getByRole('complementary', { name: /who said it/i });
  await rail.getByRole('button', { name: /^Reuters/ }).click();
  const line = page.locator('.narrowing-count', { hasText: /\d+ of 29 events/ });
  await expect(line).toBeVisible();
  const shown = Number(/(\d+) of 29/.exec((await line.textContent()) ?? '')?.[1]);
  expect(shown).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('table [data-event]')).toHaveCount(shown);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page
    .getByRole('button', { name: /^clear/i })
    .first()
    .click();
  await expect(line).toHaveCount(0);
});

test('search finds words of claims and quotations, and goes to the event', async ({ page }) => {
  await openWhence(page);
  await page.keyboard.press('/');
  await expect(page.locator('#search')).toBeFocused();
  await page.keyboard.type('gassama');
  // Hits of the first letters may be on screen for a moment, and the arrow goes to the first of what is shown.
  const best = page.getByRole('search').getByRole('option').first();
  await expect(best).toContainText('Defence minister addresses troops');
  await page.keyboard.press('ArrowDown');
  await expect(best).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Defence minister addresses troops' }),
  ).toBeVisible();
});

test('Enter pressed before the hits are there goes to the best of them', async ({ page }) => {
  await openWhence(page);
  await page.keyboard.press('/');
  await expect(page.locator('#search')).toBeFocused();
  await page.keyboard.type('gassama');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Defence minister addresses troops' }),
  ).toBeVisible();
});

test('a link carries the whole state over reload, back and forward', async ({ page }) => {
  await openWhence(page);
  await page.locator('#timeline [data-event="coup-statement"]').click();
  await page.keyboard.press('+');
  await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).has('t'));
  const link = page.url();
  expect(link).toContain('e=coup-statement');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(page.url()).toBe(link);
  await expectCoupChain(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#timeline')).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('table')).toBeVisible();
});

test('a link to a vanished event says so and shows the rest', async ({ page }) => {
  await openWhence(page, '#v=1&e=gone-away&f=disputed');
  await expect(page.getByRole('status').filter({ hasText: 'gone-away' })).toBeVisible();
  await expect(page.locator('.narrowing-count')).toContainText(/\d+ of 29 events/);
});

test('what is under the pointer stays under it while the wheel turns', async ({ page }) => {
  await openWhence(page);
  const mark = page.locator('#timeline [data-event="service-returns"]');
  const before = await mark.boundingBox();
  expect(before).not.toBeNull();
  if (!before) return;
  const bar = { x: before.x + 8, y: before.y + before.height - 6 };
  await page.mouse.move(bar.x, bar.y);
  const timeAt = () =>
    page.evaluate(
      () =>
        new URLSearchParams(location.hash.slice(1))
          .get('t')
          ?.split('..')
          .map((t) => Date.parse(t)) ?? null,
    );
  await page.mouse.wheel(0, -200);
  await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).has('t'));
  await page.waitForTimeout(400);
  const box = await page.locator('#timeline').boundingBox();
  const one = await timeAt();
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(600);
  const two = await timeAt();
  expect(box && one && two).toBeTruthy();
  if (!box || !one || !two) return;
  const share = (bar.x - box.x - 96) / (box.width - 106);
  const at = ([start = 0, end = 0]: number[]) => start + share * (end - start);
  const msPerPx = ((two[1] ?? 0) - (two[0] ?? 0)) / (box.width - 106);
  expect(Math.abs(at(two) - at(one))).toBeLessThan(msPerPx);
});

test('the picture and the sheets work in the dark, and on request only', async ({ page }) => {
  await openWhence(page);
  await page.getByRole('button', { name: /switch to dark/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: /keys/i });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.getByRole('button', { name: 'About', exact: true }).click();
  await expect(page.getByRole('dialog', { name: /about this timeline/i })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('time runs down, the panel is a sheet, and nothing is wider than the screen', async ({ page }) => {
    await openWhence(page);
    await page.locator('#timeline [data-event="coup-statement"]').click();
    await expectCoupChain(page);
    await page.getByRole('button', { name: /close details/i }).click();
    await expect(page.locator('[data-claim]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe('a dataset that cannot be had', () => {
  test.use({ allowMessages: [/404/] });

  test('gives a sentence and a way on, never a blank page', async ({ page }) => {
    await page.goto(`${process.env.WHENCE_URL}?data=data/nowhere.json`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Could not open');
    await alert.getByRole('link', { name: /first dataset/i }).click();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  });
});
