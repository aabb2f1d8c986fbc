import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, openWhence, test, whenceUrl } from './support.ts';

/** What axe-core cannot decide by itself, with why it holds all the same. Anything else undecided fails. */
const EXPLAINED: readonly RegExp[] = [
  // It reads no background through SVG, hatches, images and other elements; contrast is measured from pixels instead.
  /^color-contrast: .*(could not be determined|too short|non-text characters)/,
  // A sign for a face (“?”, “+”, “×”): the words of it are its name.
  /^label-content-name-mismatch: .*Unable to determine/,
];

/** What axe-core holds against us that is right as it is. */
const MEANT: readonly RegExp[] = [
  // The rows scroll with the event that the arrow keys of the timeline lead to: one tab stop, not two.
  /^scrollable-region-focusable: .plot-rows /,
  // A title cut short at the edge of the plot or column is whole in the name.
  /^label-content-name-mismatch: .*cut short/,
];

async function sound(page: Page, state: string): Promise<void> {
  const { violations, unsure } = await axe(page);
  const against = violations.filter((line) => !MEANT.some((known) => known.test(line)));
  expect.soft(against, state).toEqual([]);
  const undecided = unsure.filter((line) => !EXPLAINED.some((known) => known.test(line)));
  expect.soft(undecided, `${state}: not decided`).toEqual([]);
}

test('axe: the timeline as it opens, with the panel, zoomed in, and in the dark', async ({ page }) => {
  await openWhence(page);
  await sound(page, 'loaded');
  await page.locator('#timeline [data-event="coup-statement"]').click();
  await expect(page.locator('[data-claim]').first()).toBeVisible();
  await sound(page, 'panel');
  for (let turn = 0; turn < 4; turn++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await sound(page, 'zoomed in');
  await openWhence(page, '#v=1&e=coup-statement&theme=dark');
  await sound(page, 'dark');
});

test('axe: a list of many events at one spot', async ({ page }) => {
  await openWhence(page, '?data=data/long-watch.json');
  await sound(page, 'clusters');
  await page
    .getByRole('option', { name: /\d+ events/ })
    .first()
    .click();
  await sound(page, 'cluster open');
});

for (const [view, text] of [
  ['accounts', 'answers'],
  ['told', 'Passages'],
  ['sources', 'Publisher'],
  ['known', 'known'],
  ['story', 'Start'],
  ['table', 'Event'],
] as const) {
  test(`axe: ${view}`, async ({ page }) => {
    await openWhence(page, `#v=1&view=${view}`);
    await expect(page.locator('main').getByText(text, { exact: false }).first()).toBeVisible();
    await sound(page, view);
  });
}

test('axe: the sheets', async ({ page }) => {
  await openWhence(page);
  for (const name of ['Open', 'Share', 'About', 'Keys']) {
    await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await sound(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

async function drag(page: Page, type: 'dragenter' | 'drop', name: string, text: string): Promise<void> {
  await page.evaluate(
    ([what, file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const told = what === 'drop' ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover'];
      for (const each of told)
        document.body.dispatchEvent(new DragEvent(each, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [type, name, text] as const,
  );
}

test('axe: while a file is dragged over, a question about it, its report, and a fault', async ({ page }) => {
  await openWhence(page);
  await drag(page, 'dragenter', 'a.csv', 'when,what');
  await sound(page, 'drag-over');
  await drag(page, 'drop', 'a.csv', 'when,happened\n03/04/2012,One\n05/04/2012,Two\n2012-02-31,Never');
  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await sound(page, 'question');
  await question.getByRole('radio', { name: /The day/ }).check();
  await question.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(page.getByRole('dialog')).toContainText('row 4');
  await sound(page, 'report');
  await page.keyboard.press('Escape');
  await drag(page, 'drop', 'b.json', '{ "format": "whence/1", ');
  await expect(page.getByRole('alert')).toContainText('Could not open');
  await sound(page, 'error');
});

test.describe('nothing on screen yet', () => {
  test.use({ allowMessages: [/404/] });
  test('axe: a first dataset that is not there', async ({ page }) => {
    await page.goto(`${whenceUrl()}?data=data/none.json`);
    await expect(page.getByRole('alert')).toContainText('Could not open');
    await sound(page, 'empty');
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test('axe: the vertical timeline and a sheet', async ({ page }) => {
    await openWhence(page);
    await sound(page, '320 px');
    await page.locator('#timeline [data-event="coup-statement"]').click();
    await expect(page.locator('[data-claim]').first()).toBeVisible();
    await sound(page, '320 px, with the sheet');
  });
});

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } });
  test('axe: the timeline with the panel', async ({ page }) => {
    await openWhence(page, '#v=1&e=coup-statement');
    await sound(page, 'forced colours');
  });
});

test('axe: with text at 200 %', async ({ page }) => {
  await openWhence(page, '#v=1&e=coup-statement');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await sound(page, 'text at 200 %');
});

test('axe: making a dataset: the sheet, the text with its panel, a claim, what is to mend', async ({
  page,
}) => {
  await openWhence(page);
  await page.getByRole('banner').getByRole('button', { name: 'Make', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await sound(page, 'make');
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.locator('#timeline [data-event]').first().click();
  await expect(page.locator('[data-claim]').first()).toBeVisible();
  await sound(page, 'desk');
  await page
    .getByRole('button', { name: /^Edit the claim/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Save', exact: false }).last()).toBeVisible();
  await sound(page, 'claim form');
  await page.getByRole('button', { name: /^Problems/ }).click();
  await expect(page.getByRole('heading', { name: 'To mend' })).toBeVisible();
  await sound(page, 'problems');
});
