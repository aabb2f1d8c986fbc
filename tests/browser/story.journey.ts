import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

const COUP = 'Official calls it a coup attempt';

function story(page: Page) {
  return page.getByRole('region', { name: 'Story' });
}

function title(page: Page) {
  return story(page).getByRole('heading', { level: 2 });
}

/** Steps on until an event is told, and gives the number of presses. */
async function stepTo(page: Page, name: string): Promise<number> {
  for (let presses = 1; presses <= 29; presses++) {
    await page.keyboard.press('ArrowRight');
    if ((await title(page).textContent()) === name) return presses;
  }
  throw new Error(`No step tells “${name}”`);
}

test('step through the night by keys to the coup statement, read its chain, switch the order, and go back', async ({
  page,
}) => {
  await openWhence(page);
  await page.getByRole('button', { name: 'Story', exact: true }).click();
  await expect(title(page)).toHaveText('Mutiny in Mali');
  await expect(story(page)).toBeFocused();
  await expect(page.getByText('0 of 29', { exact: true })).toBeVisible();
  // Rail and panel give their room to the story.
  await expect(page.getByRole('complementary')).toHaveCount(0);

  const presses = await stepTo(page, COUP);
  await expect(page.getByText(`${presses} of 29`, { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: `${presses} of 29: ${COUP}` })).toHaveCount(1);
  const claim = story(page).locator('[data-claim="coup-attempted"]');
  await expect(claim).toContainText('We now know it is a coup d‘état that they are attempting.');
  const hops = claim.locator('[data-source]');
  await expect(hops).toContainText(['Defence ministry official', 'Reuters', 'GlobalPost']);
  await expect(story(page)).toContainText('Contradicted by');
  await expect(story(page)).toContainText('There is no coup in Mali.');

  // A press on a source lights it and changes nothing.
  await hops.nth(1).getByText('Reuters').click();
  await expect(page.locator('.narrowing-count')).toHaveCount(0);
  await expect(page.locator('.story-segment.is-lit')).not.toHaveCount(0);

  await page.getByRole('group', { name: 'Order' }).getByRole('button', { name: 'As told' }).click();
  await expect(title(page)).toHaveText(COUP);
  await expect(story(page)).toContainText('First told in paragraph 13.');
  const told = page.getByRole('listitem').filter({ has: page.locator('[aria-current="step"]') });
  await expect(told).toHaveAttribute('data-event', 'coup-statement');
  expect(page.url()).toContain('view=story');
  expect(page.url()).toContain('o=told');

  await page.keyboard.press('Escape');
  await expect(page.locator('#timeline')).toBeFocused();
  await expect(page.locator('#timeline [data-event="coup-statement"][aria-selected="true"]')).toHaveCount(1);
});

test('the link carries the place: reload and back go where one was', async ({ page }) => {
  await openWhence(page, '#v=1&view=story&e=coup-statement');
  await expect(title(page)).toHaveText(COUP);
  await page.keyboard.press('Space');
  await expect(title(page)).not.toHaveText(COUP);
  const next = (await title(page).textContent()) ?? '';
  await page.reload();
  await expect(title(page)).toHaveText(next);
  await page.goBack();
  await expect(title(page)).toHaveText(COUP);
  await page.keyboard.press('End');
  await expect(page.getByText('29 of 29', { exact: true })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('28 of 29', { exact: true })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(title(page)).toHaveText('Mutiny in Mali');
});

test('narrowed, it tells exactly what the table shows', async ({ page }) => {
  await openWhence(page, '#v=1&view=table&s=reuters');
  const rows = page.locator('table [data-event]');
  const ids = () => rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-event')));
  const shown = await ids();
  expect(shown.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Story', exact: true }).click();
  await expect(page.getByText(`0 of ${shown.length}`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show the contents as a table' }).click();
  await expect(rows).toHaveCount(shown.length);
  expect(await ids()).toEqual(shown);
});

test('on paper it is a document: every event, black on white, nothing to press', async ({ page }) => {
  await openWhence(page, '#v=1&view=story&e=coup-statement&theme=dark');
  await expect(title(page)).toHaveText(COUP);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.print-story');
  await expect(paper.locator('.print-event')).toHaveCount(29);
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Mutiny in Mali');
  await expect(paper.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  expect(await paper.getByRole('button').count()).toBe(0);
  const look = await page.evaluate(() => ({
    ink: getComputedStyle(document.querySelector('.print-story') ?? document.body).color,
    ground: getComputedStyle(document.body).backgroundColor,
    over: document.documentElement.scrollWidth - window.innerWidth,
  }));
  expect(look).toEqual({ ink: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)', over: 0 });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('is stepped with buttons and a slider, and nothing is wider than the screen', async ({ page }) => {
    await openWhence(page, '?data=data/harbour-fire.json#v=1&view=story&e=doors');
    await expect(title(page)).toHaveText('Night shift at the landward doors');
    await expect(page.getByRole('slider', { name: 'Place in the story' })).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(title(page)).not.toHaveText('Night shift at the landward doors');
    const over = await page.evaluate(() => {
      const stage = document.querySelector('.story-stage');
      return [document.documentElement, stage].map((node) =>
        node ? node.scrollWidth - node.clientWidth : 1,
      );
    });
    expect(over).toEqual([0, 0]);
  });
});
