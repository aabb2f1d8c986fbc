import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { runs } from '../runs.ts';
import { FIELDS, hostileDataset, PAYLOADS } from './hostile.ts';
import { expect, openWhence, test, whenceUrl } from './support.ts';

/** Everything that must not happen: a script of the dataset runs, a dialog opens, the page goes elsewhere, or asks elsewhere. */
async function watchFor(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('pwned', () => seen.push('a script ran'));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('whence.invalid')) seen.push(`request: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(whenceUrl()) && frame.url() !== 'about:blank')
      seen.push(`went to ${frame.url()}`);
  });
  return seen;
}

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'a.json'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, text);
}

const VIEWS = ['Timeline', 'Accounts', 'As told', 'Sources', 'Known by', 'Story', 'Table'];

/** Opens it and looks at it: the details of an event, a view, and all that has a script's address must be inert. */
async function look(page: Page, round: number): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '2');
  const views = runs(1, VIEWS.length);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  // By key: marks over marks of a title piled sky-high cover what a pointer would press.
  await page.locator('#timeline').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-claim]').first()).toBeVisible();
  for (let at = 0; at < views; at++) {
    const view = VIEWS[(round + at) % VIEWS.length] ?? 'Table';
    await page.getByRole('button', { name: view, exact: true }).click();
    await expect(page.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  const live = await page.evaluate(() => ({
    links: [...document.querySelectorAll('[href], [src], [action]')]
      .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? ''))
      .filter((address) => /^\s*(java\s*script|data|vbscript):/i.test(address)),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    foreign: document.querySelectorAll(
      'iframe, math, form[action], animate, main style, main script, main img, [srcdoc]',
    ).length,
    nan: /.{0,40}(\bNaN\b|\bundefined\b|\[object).{0,40}/.exec(document.body.textContent ?? '')?.[0] ?? null,
  }));
  expect(live).toEqual({ links: [], handlers: [], foreign: 0, nan: null });
}

const FIELD_SETS = process.env.WHENCE_LONG ? FIELDS.map((field) => [field]) : [[...FIELDS]];

// With the policy off in the long run alone: it is the same page, and takes as long again.
for (const guarded of process.env.WHENCE_LONG ? [true, false] : [true]) {
  test.describe(guarded ? 'as built' : 'with the policy off', () => {
    test.use({ bypassCSP: !guarded });
    test.setTimeout(runs(60_000, 3_600_000));
    // Half of the payloads each: two pages work side by side.
    for (const half of [0, 1]) {
      test(`hostile datasets, dropped as files, part ${half + 1}: nothing in them runs, asks or leads away`, async ({
        page,
      }) => {
        const seen = await watchFor(page);
        await openWhence(page);
        let round = 0;
        for (const [at, payload] of PAYLOADS.entries()) {
          if (at % 2 !== half) continue;
          for (const fields of FIELD_SETS) {
            const title = `#${round}`;
            const raw = JSON.parse(hostileDataset(payload, fields)) as Record<string, unknown>;
            await drop(page, JSON.stringify({ ...raw, tracks: [{ id: 't', name: title }] }));
            await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
            await look(page, round);
            round += 1;
          }
          expect(seen, payload).toEqual([]);
        }
        expect(round).toBeGreaterThan(0);
      });
    }
  });
}

test('hostile datasets, by address and inside the link: nothing in them runs, asks or leads away', async ({
  page,
}) => {
  const seen = await watchFor(page);
  for (const [at, payload] of PAYLOADS.entries()) {
    if (at % runs(20, 1) !== 0) continue;
    const text = hostileDataset(payload, FIELDS);
    await page.route('**/data/hostile.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
    await page.goto(`${whenceUrl()}?data=data/hostile.json`);
    await look(page, at);
    await page.unroute('**/data/hostile.json');
    await page.goto('about:blank');
    await page.goto(`${whenceUrl()}#d=${deflateRawSync(text).toString('base64url')}`);
    await look(page, at + 1);
    expect(seen, payload).toEqual([]);
  }
});

test.describe('the check itself', () => {
  test.use({ bypassCSP: true, allowMessages: [/404/] });
  test('sees a script where text is planted as HTML', async ({ page }) => {
    const seen = await watchFor(page);
    await openWhence(page);
    const caught: string[] = [];
    for (const payload of PAYLOADS.slice(0, 9)) {
      seen.length = 0;
      await page.evaluate((html) => {
        const place = document.createElement('div');
        document.body.append(place);
        place.innerHTML = html;
      }, payload);
      await page.waitForTimeout(60);
      if (seen.length > 0) caught.push(payload);
    }
    expect(caught.length).toBeGreaterThan(3);
  });
});
