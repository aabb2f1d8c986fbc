import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { test as base, expect, openWhence, whenceUrl } from './support.ts';

interface Host {
  /** Address of a page of another site, with a frame of Whence in it. */
  readonly hostUrl: string;
}

/** The page of docs/embedding.md, served from another site than the Whence in its frame. */
const test = base.extend<Host>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the braces
  hostUrl: async ({}, use) => {
    const html = await readFile(fileURLToPath(new URL('embedHost.html', import.meta.url)), 'utf8');
    const folder = await mkdtemp(join(tmpdir(), 'whence-host-'));
    const { origin } = new URL(whenceUrl());
    await writeFile(
      join(folder, 'index.html'),
      html.replaceAll('WHENCE_ORIGIN', origin).replaceAll('WHENCE?', `${whenceUrl()}?`),
    );
    const server = await serve({ root: folder });
    try {
      // Another name is another site: the browser runs the frame in a process of its own.
      await use(server.url.replace('127.0.0.1', 'localhost'));
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  },
});

test.use({ allowLocal: true });

async function openHost(page: Page, hostUrl: string): Promise<FrameLocator> {
  await page.goto(hostUrl);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#timeline [data-event]').first()).toBeVisible();
  return frame;
}

/**
 * Puts another frame in the place of the page's own. A frame that loads lazily forgets an address it is given just as it
 * begins to load (Chromium), so the one that is there is not given another.
 */
async function putFrame(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('iframe').evaluate((old, given) => {
    const frame = old.cloneNode() as Element;
    for (const [name, value] of Object.entries(given)) frame.setAttribute(name, value);
    old.replaceWith(frame);
  }, attributes);
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** The ticks and where they stand: what of time is on screen. */
const ticks = (frame: FrameLocator | Page) =>
  frame
    .locator('.plot-axis text')
    .evaluateAll((all) => all.map((tick) => `${tick.textContent} ${tick.getAttribute('x')}`));

/** Fingers put down at `x`, `y`, moved 120 px the way that `dx`, `dy` say, and lifted. */
async function swipe(page: Page, fingers: readonly (readonly [number, number, number, number])[]) {
  const session = await page.context().newCDPSession(page);
  const at = (px: number) => fingers.map(([x, y, dx, dy], id) => ({ x: x + dx * px, y: y + dy * px, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let px = 10; px <= 120; px += 10) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(px) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function middleOf(target: Locator): Promise<readonly [number, number]> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return [box.x + box.width * 0.6, box.y + box.height / 2];
}

test('the frame shows title, timeline and where it is from, and none of the page’s own tools', async ({
  page,
  hostUrl,
}) => {
  const frame = await openHost(page, hostUrl);
  await expect(frame.getByRole('heading', { name: 'Mutiny in Mali' })).toBeVisible();
  await expect(frame.getByRole('toolbar', { name: 'Zoom' })).toBeVisible();
  await expect(frame.locator('#search, .rail, .header')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Open' })).toHaveCount(0);
  const wide = await frame.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  expect(wide).toBe(false);
});

test('a plain wheel over the timeline scrolls the page around, at once, and says how to zoom', async ({
  page,
  hostUrl,
}) => {
  const frame = await openHost(page, hostUrl);
  const before = await ticks(frame);
  const [x, y] = await middleOf(frame.locator('.plot-rows'));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
  await expect(frame.locator('.wheel-hint')).toHaveText('Ctrl + wheel zooms');
  expect(await ticks(frame)).toEqual(before);
  await expect(frame.locator('.wheel-hint')).toHaveCount(0);
});

test('Ctrl with the wheel zooms, and the page around stays', async ({ page, hostUrl }) => {
  const frame = await openHost(page, hostUrl);
  const before = await ticks(frame);
  const [x, y] = await middleOf(frame.locator('.plot-rows'));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => ticks(frame)).not.toEqual(before);
  expect(await scrolled(page)).toBe(0);
  await expect(frame.locator('.wheel-hint')).toHaveCount(0);
});

test('a drag pans, and keys work once the frame has the focus', async ({ page, hostUrl }) => {
  const frame = await openHost(page, hostUrl);
  const before = await ticks(frame);
  const [x, y] = await middleOf(frame.locator('.plot-axis'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => ticks(frame)).not.toEqual(before);
  await frame.locator('#timeline').focus();
  await page.keyboard.press('ArrowRight');
  const sheet = frame.getByRole('complementary', { name: 'Who said what' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  expect(await scrolled(page)).toBe(0);
});

test('an event shows who said it, and the link opens the same on a page of its own', async ({
  page,
  hostUrl,
}) => {
  const frame = await openHost(page, hostUrl);
  await frame.locator('#timeline [data-event="mutiny-begins"]').click();
  const sheet = frame.getByRole('complementary', { name: 'Who said what' });
  await expect(sheet.getByRole('heading', { name: 'Mutiny begins at a camp' })).toBeVisible();
  await expect(sheet.locator('[data-claim] [data-source]').first()).toBeVisible();
  const link = frame.getByRole('link', { name: 'open the full page' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', `${whenceUrl()}#v=1&e=mutiny-begins`);
  const opened = page.waitForEvent('popup');
  await link.click();
  const full = await opened;
  await full.waitForSelector('#search');
  expect(full.url()).toBe(`${whenceUrl()}#v=1&e=mutiny-begins`);
  await expect(full.getByRole('heading', { name: 'Mutiny begins at a camp' })).toBeVisible();
  expect(await full.evaluate(() => window.opener)).toBeNull();
});

test('neither opening nor selecting scrolls the page around', async ({ page, hostUrl }) => {
  // In every view something is scrolled to: the table's line here, the list's entry in a narrow frame.
  for (const [width, view] of [
    ['600', '&view=table'],
    ['600', '&view=known'],
    ['360', ''],
  ] as const) {
    await page.goto(hostUrl);
    const src = `${whenceUrl()}?embed=1#v=1&e=elections${view}`;
    await putFrame(page, { width, src });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('complementary', { name: 'Who said what' })).toBeVisible();
    await expect(frame.locator('main [data-event="elections"]').first()).toBeInViewport();
    expect(await scrolled(page), view).toBe(0);
  }
});

test.describe('in a sandbox', () => {
  // The browser warns where the two stand together; they are unsafe only for a frame of the page's own site.
  test.use({ allowMessages: [/allow-scripts and allow-same-origin/] });
  test('a sandbox with scripts, its own origin and tabs is enough', async ({ page, hostUrl }) => {
    await page.goto(hostUrl);
    await putFrame(page, {
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      src: `${whenceUrl()}?embed=1#v=1&theme=dark`,
    });
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('#timeline [data-event]').first()).toBeVisible();
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'open the full page' }).click();
    await (await opened).waitForSelector('#search');
  });
});

test('rows out of sight are one press away', async ({ page, hostUrl }) => {
  const frame = await openHost(page, hostUrl);
  await expect(frame.getByRole('button', { name: 'Rows above' })).toHaveCount(0);
  await frame.getByRole('button', { name: 'Rows below' }).click();
  await expect(frame.getByRole('button', { name: 'Rows above' })).toBeVisible();
  expect(await scrolled(page)).toBe(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a finger up or down scrolls the page around, sideways it pans, and two zoom', async ({
    page,
    hostUrl,
  }) => {
    const frame = await openHost(page, hostUrl);
    const before = await ticks(frame);
    const [x, y] = await middleOf(frame.locator('.plot-rows'));
    await swipe(page, [[x, y, -1, 0]]);
    await expect.poll(() => ticks(frame)).not.toEqual(before);
    expect(await scrolled(page)).toBe(0);
    const panned = await ticks(frame);
    await swipe(page, [
      [x, y, -1, 0],
      [x + 40, y, 1, 0],
    ]);
    await expect.poll(() => ticks(frame)).not.toEqual(panned);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    const zoomed = await ticks(frame);
    // The axis has nothing of its own to scroll.
    const [, axis] = await middleOf(frame.locator('.plot-axis text').first());
    await swipe(page, [[x, axis, 0, -1]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    expect(await ticks(frame)).toEqual(zoomed);
  });
});

test('a narrow frame shows the vertical timeline, and a wide one the details beside', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 560 });
  await page.goto(`${whenceUrl()}?embed=1`);
  await expect(page.locator('.phone [data-event]').first()).toBeVisible();
  await page.setViewportSize({ width: 960, height: 600 });
  await page.locator('#timeline [data-event="mutiny-begins"]').click();
  const panel = page.getByRole('complementary', { name: 'Who said what' });
  await expect(panel.getByRole('heading', { name: 'Mutiny begins at a camp' })).toBeVisible();
  const edges = async () => {
    const [plot, beside] = await Promise.all([page.locator('#timeline').boundingBox(), panel.boundingBox()]);
    return plot && beside ? beside.x - plot.x - plot.width : null;
  };
  await expect.poll(edges).toBeGreaterThanOrEqual(0);
});

test('the flag stays in the address, and a filter of the link is said and can be taken off', async ({
  page,
}) => {
  await page.goto(`${whenceUrl()}?embed=1&data=data/harbour-fire.json#v=1&f=disputed&theme=dark`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&theme=dark');
  expect(new URL(page.url()).search).toBe('?embed=1&data=data/harbour-fire.json');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('without the flag the wheel zooms, and the page is whole', async ({ page }) => {
  await openWhence(page);
  const before = await ticks(page);
  const [x, y] = await middleOf(page.locator('.plot-rows'));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => ticks(page)).not.toEqual(before);
  await expect(page.locator('.wheel-hint, .embed-foot')).toHaveCount(0);
});
