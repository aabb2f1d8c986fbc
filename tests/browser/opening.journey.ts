import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

/** Neither the order of its dates nor its column of titles is plain. */
const UNCLEAR = [
  'when,happened,agency,remark',
  '03/04/2012,Soldiers rise at a camp,Reuters,one',
  '05/04/2012,Gunfire near the palace,AFP,two',
  '2012-02-31,A day that never was,AFP,three',
].join('\n');

/** Drops files as a file manager would; a browser under test has none to drag from. */
async function drop(page: Page, ...files: readonly { readonly name: string; readonly text: string }[]) {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of list) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, files);
}

const asked = (page: Page) => page.getByRole('dialog', { name: 'How is this file to be read?' });

async function openUnclear(page: Page) {
  await drop(page, { name: 'bamako.csv', text: UNCLEAR });
  await asked(page)
    .getByRole('radio', { name: /The day/ })
    .check();
  await asked(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(asked(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('bamako');
}

test('a dropped table is asked about, read, reported, and there again after a reload', async ({ page }) => {
  await openWhence(page);
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await drop(page, { name: 'bamako.csv', text: UNCLEAR });
  // What is on screen stays until the answer is good.
  await expect(asked(page)).toBeVisible();
  await expect(page.locator('h1')).toHaveText(before ?? '');
  await openUnclear(page);
  await page.getByRole('button', { name: 'Show the report' }).click();
  const report = page.getByRole('dialog', { name: 'How this file was read' });
  await expect(report).toContainText('3 rows read');
  await expect(report).toContainText('row 4');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/data=recent:/);

  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(asked(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('bamako');
});

test('kept files open again, and are gone once forgotten', async ({ page }) => {
  await openWhence(page);
  await openUnclear(page);
  await drop(page, { name: 'other.csv', text: 'title,start\nOne,2012-03-21' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('other');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Open a timeline' });
  await sheet.getByRole('button', { name: /^bamako\.csv/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('bamako');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await sheet.getByRole('button', { name: 'Forget all' }).click();
  await expect(sheet).toContainText('No file yet.');
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.getByRole('alert')).toContainText('no longer kept');
});

test('files are not kept where the reader does not want it', async ({ page }) => {
  await openWhence(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Open a timeline' });
  await sheet.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await drop(page, { name: 'other.csv', text: 'title,start\nOne,2012-03-21' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('other');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(sheet).toContainText('No file yet.');
  await expect(sheet.getByRole('checkbox')).not.toBeChecked();
});

test('a file that cannot be read leaves what is on screen, and says why', async ({ page }) => {
  await openWhence(page);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await drop(page, { name: 'broken.json', text: '{"format": "whence/1", "title": ' });
  await expect(page.getByRole('alert')).toContainText('Could not open broken.json.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('#timeline')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('several files: the first is opened, the others are named', async ({ page }) => {
  await openWhence(page);
  const text = 'title,start\nOne,2012-03-21';
  await drop(page, { name: 'a.csv', text }, { name: 'b.csv', text });
  await expect(page.getByText('“b.csv” was left')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('a');
});

test('a file over the page is announced above an open sheet too', async ({ page }) => {
  await openWhence(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'a.csv'));
    document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
  });
  const overlay = page.locator('.drop');
  await expect(overlay).toBeVisible();
  expect(await overlay.evaluate((element) => element.matches(':popover-open'))).toBe(true);
  await expect(overlay).toHaveCount(0);
});

test('what takes long shows how far it is, and can be stopped', async ({ page }) => {
  await openWhence(page);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  let go = () => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/long-watch.json', async (route) => {
    await wait;
    await route.abort().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: /Fourteen months/ }).click();
  await expect(page.getByRole('progressbar', { name: 'Opening data/long-watch.json' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('alert')).toHaveCount(0);
  go();
});

test('data pasted on the page is shown before it is opened', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWhence(page);
  await page.evaluate(() => navigator.clipboard.writeText('title\tstart\tsource\nOne\t2012-03-21\tReuters'));
  await page.keyboard.press('ControlOrMeta+V');
  const sheet = page.getByRole('dialog', { name: 'Open a timeline' });
  await expect(sheet.getByRole('textbox', { name: 'Or paste text' })).toHaveValue(/^title\tstart/);
  await expect(sheet.getByRole('button', { name: 'Open the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('pasted text');
});

test('the question fits a phone: only the table moves sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhence(page);
  await drop(page, { name: 'bamako.csv', text: UNCLEAR });
  await expect(asked(page)).toBeVisible();
  const wide = await asked(page).evaluate((dialog) =>
    [document.documentElement, ...dialog.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => element.className),
  );
  expect(wide).toEqual(['columns']);
  await expect(asked(page).getByRole('button', { name: 'Open', exact: true })).toBeInViewport();
  const small = await asked(page).evaluate((dialog) =>
    [...dialog.querySelectorAll('button, select, label:has(input), input:not([type=radio])')]
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML),
  );
  expect(small).toEqual([]);
});
