import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { makeEvents } from '../../bench/makeEvents.mjs';
import { decodeView } from '../../src/view/permalink.ts';
import { expect, openWhence, test } from './support.ts';

// The data come from another port of this machine, as when a reader opens a file by its address.
test.use({ allowLocal: true });

const COUNT = 30_000;
const TEXT = makeEvents(COUNT, 'bursty');

interface Flat {
  readonly id: string;
  readonly start: number;
  readonly end: number | null;
  readonly title: string;
  readonly lane: string;
}
const EVENTS: readonly Flat[] = JSON.parse(TEXT);
const CSV = [
  'id,start,end,title,lane',
  ...EVENTS.map(({ id, start, end, title, lane }) =>
    [id, iso(start), end === null ? '' : iso(end), title, lane].join(','),
  ),
].join('\n');

function iso(at: number): string {
  return new Date(at).toISOString();
}

let server: Server;
let base = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const csv = request.url === '/events.csv';
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': csv ? 'text/csv' : 'application/json',
    });
    response.end(csv ? CSV : TEXT);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.close());

const timeline = (page: Page) => page.locator('#timeline');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Who said what' });
const ready = (page: Page) => page.locator('html').getAttribute('data-ready');
/** Count of thousands as the page writes them. */
const written = (count: number) => count.toLocaleString('en-GB');

/** How many overlap the stretch of time that a link names. */
function inView(url: string): number {
  const { viewport } = decodeView(new URL(url).hash).view;
  if (!viewport) throw new Error('The link names no time');
  return EVENTS.filter(({ start, end }) => start < viewport.end && (end ?? start) >= viewport.start).length;
}

/** A track in the rail, with as many events as it is to have. */
const track = (page: Page, name: string, count: number) =>
  page.getByRole('button', { name: new RegExp(`^${name}\\s*, ${written(count)} events$`) });

/** Presses + in the plot until two hours of its middle, where a burst is, are in view, and waits for their marks. */
async function zoomIn(page: Page) {
  await timeline(page).focus();
  for (let press = 0; press < 18; press += 1) await page.keyboard.press('+');
  await expect(timeline(page).locator('.mark[data-event]').first()).toBeVisible();
  await expect(page).toHaveURL(/[#&]t=/);
}

test('many events: exact counts, bands that turn into marks, the panel, and the keys', async ({ page }) => {
  await openWhence(page, `?data=${base}/events.json`);
  expect(await ready(page)).toBe(String(COUNT));
  await expect(timeline(page)).toHaveAccessibleName(/^30,000 events in view\./);
  const harbour = EVENTS.filter(({ lane }) => lane === 'track 3').length;
  await expect(track(page, 'track 3', harbour)).toBeVisible();

  await zoomIn(page);
  const marks = timeline(page).locator('.mark[data-event]');
  await expect(marks.first()).toBeVisible();
  await expect(timeline(page)).toHaveAccessibleName(
    new RegExp(`^${written(inView(page.url()))} events? in view`),
  );

  await marks.first().click();
  const id = await marks.first().getAttribute('data-event');
  const picked = EVENTS.find((event) => event.id === id);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(picked?.title ?? '');
  await expect(panel(page)).toContainText('This file names no source for it.');
  await expect(page).toHaveURL(new RegExp(`[#&]e=${id}(&|$)`));
  await expect(timeline(page)).toHaveAttribute('aria-activedescendant', `option-${id}`);

  // The file is in order of time: so are the steps.
  await timeline(page).focus();
  const at = EVENTS.findIndex((event) => event.id === id);
  const later = EVENTS.slice(at + 1).find(({ start }) => start > (picked?.start ?? 0));
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(later?.title ?? '');
  await page.keyboard.press('End');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(EVENTS.at(-1)?.title ?? '');
  const active = await timeline(page).getAttribute('aria-activedescendant');
  if (active !== null) await expect(page.locator(`[id="${active}"]`)).toHaveCount(1);
});

test('many events: search and tracks narrow to exactly what a look at all of them finds', async ({
  page,
}) => {
  await openWhence(page, `?data=${base}/events.json`);
  const status = page.locator('.narrowing-count');
  const has = (words: readonly string[], { title }: Flat) =>
    words.every((word) => title.toLowerCase().includes(word));
  const strikes = EVENTS.filter((event) => has(['convoy', 'bridge'], event));
  await page.getByRole('searchbox').fill('convoy bridge');
  await expect(status).toHaveText(`${written(strikes.length)} of 30,000 events`);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(strikes[0]?.title ?? '');

  const own = strikes.filter(({ lane }) => lane === 'track 5');
  await track(page, 'track 5', own.length).click();
  await expect(status).toHaveText(`${written(own.length)} of 30,000 events`);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table');
  await expect(table).toHaveAccessibleName(`${written(own.length)} events, one a row`);
  await expect(table).toHaveAttribute('aria-rowcount', String(own.length + 1));
  await expect(table.getByRole('row').nth(1)).toHaveAttribute('data-event', own[0]?.id ?? '');

  // Few enough for a view of whole events.
  expect(own.length).toBeLessThan(1000);
  await page.getByRole('button', { name: 'Accounts', exact: true }).click();
  await expect(page.getByText(/Narrow the/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByText('Narrow the 30,000 events to at most 1,000')).toBeVisible();
});

test('many events: the table goes through all lines by key', async ({ page }) => {
  await openWhence(page, `?data=${base}/events.json`);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  await table.getByRole('button').first().focus();
  await page.keyboard.press('End');
  const last = table.locator(`[data-event="${EVENTS.at(-1)?.id}"]`);
  await expect(last).toBeInViewport();
  await expect(last.getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(EVENTS.at(-2)?.title ?? '');
  await page.keyboard.press('Home');
  await expect(table.locator(`[data-event="${EVENTS[0]?.id}"]`)).toBeInViewport();
});

test('many events: a link shows the same selection and stretch of time in a fresh page', async ({
  page,
  context,
}) => {
  await openWhence(page, `?data=${base}/events.json`);
  await zoomIn(page);
  await timeline(page).locator('.mark[data-event]').first().click();
  const title = await panel(page).getByRole('heading', { level: 2 }).textContent();
  await expect(page).toHaveURL(/[#&]t=/);
  const name = await timeline(page).getAttribute('aria-label');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(panel(other).getByRole('heading', { level: 2 })).toHaveText(title ?? '');
  await expect(timeline(other)).toHaveAttribute('aria-label', name ?? '');
  const active = await timeline(page).getAttribute('aria-activedescendant');
  await expect(timeline(other)).toHaveAttribute('aria-activedescendant', active ?? '');
  await other.close();
});

test('many events: the same rows as CSV give the same counts', async ({ page }) => {
  await openWhence(page, `?data=${base}/events.csv`);
  expect(await ready(page)).toBe(String(COUNT));
  await expect(timeline(page)).toHaveAccessibleName(/^30,000 events in view\./);
  for (const lane of ['track 1', 'track 12']) {
    const count = EVENTS.filter((event) => event.lane === lane).length;
    await expect(track(page, lane, count)).toBeVisible();
  }
  const found = EVENTS.filter(({ title }) => title.toLowerCase().includes('harbour')).length;
  await page.getByRole('searchbox').fill('harbour');
  await expect(page.locator('.narrowing-count')).toHaveText(`${written(found)} of 30,000 events`);
});

test.describe('frame by frame', () => {
  // What the test itself does with the canvas.
  test.use({ allowMessages: [/willReadFrequently/] });

  test('many events: no lane is ever blank while bands turn into marks under the wheel', async ({ page }) => {
    await openWhence(page, `?data=${base}/events.json`);
    // Of every frame: lanes that have events in view but neither marks nor a band that is drawn.
    await page.evaluate(() => {
      const blank: string[] = [];
      Reflect.set(window, 'blankLanes', blank);
      const look = () => {
        const canvas = document.querySelector<HTMLCanvasElement>('.mass-canvas');
        const context = canvas?.getContext('2d');
        const shift = canvas ? new DOMMatrix(getComputedStyle(canvas).transform).e : 0;
        const box = document.querySelector('.mass-window')?.getBoundingClientRect();
        for (const lane of document.querySelectorAll<HTMLElement>('.mass-lane')) {
          if (!canvas || !context || !box) continue;
          const own = lane.getBoundingClientRect();
          const marks = [...document.querySelectorAll('.mark, .cluster')].some((mark) => {
            const { top } = mark.getBoundingClientRect();
            return top >= own.top && top < own.bottom;
          });
          const y = Math.round(own.top - box.top);
          const pixels = context.getImageData(-shift, y, box.width, Math.floor(own.height) - 1).data;
          const count = lane.querySelector('.mass-count')?.textContent;
          if (count !== '0' && !marks && !pixels.some((value) => value > 0))
            blank.push(`${lane.textContent} at ${Math.round(performance.now())}`);
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const box = await timeline(page).boundingBox();
    if (!box) throw new Error('No timeline');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const mark = timeline(page).locator('.mark').first();
    /** With rests in between, as one does who looks: it is then that bands and marks change places. */
    const turn = async (by: number, until: () => Promise<boolean>) => {
      for (let turns = 0; turns < 120 && !(await until()); turns += 1) {
        await page.mouse.wheel(0, by);
        await page.waitForTimeout(turns % 5 === 4 ? 320 : 16);
      }
    };
    await turn(-100, () => mark.isVisible());
    await expect(mark).toBeVisible();
    await turn(100, async () => !(await mark.isVisible()));
    await expect(mark).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, 'blankLanes'))).toEqual([]);
  });
});
