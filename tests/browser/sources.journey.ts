import type { Locator, Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const SOURCES = '#v=1&view=sources';
const HARBOUR = `?data=data/harbour-fire.json${SOURCES}`;
const LONG = `?data=data/long-watch.json${SOURCES}`;

/** A part of the flow, by its sentence. */
function part(page: Page, name: RegExp): Locator {
  return page.locator('.flow').getByRole('button', { name }).first();
}

/** Pairs of labels whose boxes on screen overlap, in words. */
async function overlaps(labels: Locator): Promise<readonly string[]> {
  const boxes = await labels.evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { text: each.textContent, left, right, top, bottom };
    }),
  );
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

test('the flow says through whom everything came; a source opens its card, which a reload keeps', async ({
  page,
}) => {
  await openWhence(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sources' }).click();
  await expect(page.getByText(/^All 42 claims reached us through one publisher, GlobalPost\./)).toBeVisible();
  await part(page, /reached us through Reuters/).hover();
  const caption = page.locator('.flow-caption');
  await expect(caption).toContainText(/2 of 42 claims \(5\s%\) reached us through Reuters\./);
  await expect(caption).toContainText('Official calls it a coup attempt');
  await part(page, /reached us through Reuters/).click();
  const title = page.getByRole('heading', { level: 2, name: 'Reuters' });
  await expect(title).toBeVisible();
  await page.reload();
  await expect(title).toBeVisible();
  const carried = page.locator('.app-panel section', { hasText: 'Carried (2)' }).locator('[data-claim]');
  await expect(carried).toHaveCount(2);
  await page.getByRole('button', { name: 'Go to event: Official calls it a coup attempt' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Official calls it a coup attempt' }),
  ).toBeVisible();
});

test('by keyboard alone: along the flow, and through the matrix', async ({ page }) => {
  await openWhence(page, SOURCES);
  await page.getByRole('button', { name: 'Show as table' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(part(page, /name no source/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(part(page, /were published by GlobalPost\.$/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'GlobalPost' })).toBeVisible();

  await page.getByRole('radio', { name: 'Flow' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const cell = page.locator('.matrix button:focus');
  await expect(cell).toHaveAttribute('data-row-source', 'globalpost');
  const event = await cell.getAttribute('data-event');
  await page.keyboard.press('Enter');
  await expect(page.locator('.matrix-head.is-selected')).toHaveAttribute('data-event', event ?? '');
});

test('its numbers are those of the table under the same narrowing', async ({ page }) => {
  await openWhence(page, SOURCES);
  await page.getByRole('button', { name: /^Reuters.*news agency/ }).click();
  await expect(page.getByText(/^All 5 claims reached us/)).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.locator('.flow-table caption')).toHaveText('5 claims, which came in 3 ways.');
  await page.getByRole('radio', { name: 'Matrix' }).click({ force: true });
  const columns = await page.locator('.matrix-head').count();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('.table-view tbody tr')).toHaveCount(columns);
  const claims = await page
    .locator('.table-view tbody .table-claims')
    .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10)));
  expect(claims.reduce((sum, count) => sum + count, 0)).toBe(5);
});

test.describe('on other datasets', () => {
  for (const [name, link] of [
    ['names in other scripts', HARBOUR],
    ['300 events', LONG],
  ] as const) {
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      test(`${name}, ${width} wide and dark: no labels overlap, nothing leaves the view`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: 'dark' });
        await openWhence(page, link);
        const labels = page.locator('.flow-label');
        expect(await labels.count()).toBeGreaterThan(25);
        expect(await overlaps(labels)).toEqual([]);
        const page1 = page.locator('.source-flow-page');
        expect(await page1.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
        await page.locator('.sources-parts').getByText('Matrix').click();
        await expect(page.locator('.matrix-head').first()).toBeVisible();
        expect(await overlaps(page.locator('.matrix-name > button'))).toEqual([]);
      });
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the flow is bars, and a source opens as a sheet', async ({ page }) => {
    await openWhence(page, SOURCES);
    await expect(page.locator('.flow')).toHaveCount(0);
    await page.getByRole('button', { name: 'Reuters, 3 of 42 claims' }).click();
    await expect(
      page.locator('.panel-sheet').getByRole('heading', { level: 2, name: 'Reuters' }),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});
