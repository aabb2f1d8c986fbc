import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../scripts/findBrowser.mjs';

/** Steps of a gesture: a drag of 8 px there and back, and notches of the wheel in and out. */
const PAN_STEPS = 60;
const PAN_PX = 8;
const ZOOM_STEPS = 30;
/** A frame that comes later than this counts as dropped, in ms. */
const DROPPED = 34;

/**
 * Opens a dataset in a new browser process and drags, turns the wheel, filters and searches.
 *
 * @param {string} executablePath the browser
 * @param {string} url the page with its `?data=`
 * @param {number} count events that `data-ready` must say
 */
export async function measureGestures(executablePath, url, count) {
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS, '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watch, String(count));
    await page.goto(url);
    await page.waitForFunction(() => window.readyAt !== undefined, null, { timeout: 120_000 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const ready = await page.evaluate(() => ({
      ready: window.readyAt,
      longest: Math.max(0, ...window.longTasks),
    }));
    await page.waitForTimeout(800);
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const pan = await phase(page, cdp, PAN_STEPS, (step) =>
      page.mouse.move(x - PAN_PX * (step < PAN_STEPS / 2 ? step + 1 : PAN_STEPS - step - 1), y),
    );
    await page.mouse.up();
    await page.waitForTimeout(300);
    const zoom = await phase(page, cdp, ZOOM_STEPS, (step) =>
      page.mouse.wheel(0, step < ZOOM_STEPS / 2 ? -100 : 100),
    );
    const filter = await answered(page, () => page.locator('.facet-only').first().click());
    await page.locator('.narrowing-clear').click();
    const search = await answered(page, () => page.locator('#search').fill('convoy'));
    return { ...ready, heap, pan, zoom, filter, search };
  } finally {
    await browser.close();
  }
}

async function middle(page) {
  const box = await page.locator('#timeline').boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs steps, one a frame: main-thread time a step, and what the frames were like. */
async function phase(page, cdp, steps, step) {
  await page.evaluate(() => window.startFrames());
  const before = await metric(cdp, 'TaskDuration');
  for (let i = 0; i < steps; i += 1) {
    await step(i);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await page.waitForTimeout(250);
  const cpu = ((await metric(cdp, 'TaskDuration')) - before) * 1000;
  const gaps = await page.evaluate(() => window.stopFrames());
  const sorted = [...gaps].sort((a, b) => a - b);
  return {
    cpu: cpu / steps,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    dropped: gaps.filter((gap) => gap > DROPPED).length,
  };
}

/** Milliseconds until the line of what is narrowed tells a whole count, and the longest task of the page meanwhile. */
async function answered(page, act) {
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  const from = Date.now();
  await act();
  await page.waitForFunction(() =>
    /^[\d,]+ of |^No event/.test(document.querySelector('.narrowing-count')?.textContent ?? ''),
  );
  return { ms: Date.now() - from, longest: await page.evaluate(() => Math.max(0, ...window.longTasks)) };
}

async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

/** Runs in the page before anything of its own. */
function watch(count) {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  const look = () => {
    if (document.documentElement?.dataset.ready !== count) return requestAnimationFrame(look);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.readyAt = performance.now();
      }),
    );
  };
  requestAnimationFrame(look);
  let running = false;
  let gaps = [];
  window.startFrames = () => {
    gaps = [];
    running = true;
    let last = performance.now();
    const frame = (now) => {
      gaps.push(now - last);
      last = now;
      if (running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  window.stopFrames = () => {
    running = false;
    return gaps;
  };
}
