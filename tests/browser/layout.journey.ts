import type { Page } from '@playwright/test';
import { expect, openWhence, test } from './support.ts';

/** Ordinary words that a line break cuts, in all cells of the table. A hyphen is a place to break. */
async function cutWords(page: Page): Promise<readonly string[]> {
  await expect(page.locator('.table-body .table-row').first()).toBeVisible();
  return page.evaluate(() => {
    // Rows off screen are not laid out unless asked.
    for (const row of document.querySelectorAll<HTMLElement>('.table-row'))
      row.style.contentVisibility = 'visible';
    const cut: string[] = [];
    const nodes = document.createTreeWalker(
      document.querySelector('table') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden, caption')) continue;
      for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}@_’]{1,16}/gu)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const tops = [...range.getClientRects()].map((rect) => rect.top);
        const isHan = /\p{Script=Han}/u.test(match[0]);
        if (!isHan && Math.max(...tops) - Math.min(...tops) > 6) cut.push(match[0]);
      }
    }
    return cut;
  });
}

const TABLE = '#v=1&view=table';

for (const data of ['harbour-fire', 'long-watch', 'mali-2012']) {
  test(`the table of ${data} cuts no word and needs no sideways scrolling at any width`, async ({ page }) => {
    await openWhence(page, `?data=data/${data}.json${TABLE}`);
    for (const width of [1500, 1280, 1100, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await cutWords(page), `at ${width}`).toEqual([]);
      const wide = await page.evaluate(() =>
        ['.table-view', '.table-head', 'html'].filter((name) => {
          const box = document.querySelector(name);
          return box && box.scrollWidth > box.clientWidth;
        }),
      );
      expect(wide, `at ${width}`).toEqual([]);
    }
  });
}

test('on a phone the seven headings that sort stand on one line', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await openWhence(page, `?data=data/harbour-fire.json${TABLE}`);
    for (const heading of ['Time', 'Flags']) {
      await page.getByRole('columnheader', { name: heading }).getByRole('button').click();
      const tops = await page
        .getByRole('columnheader')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
      expect(tops).toHaveLength(7);
    }
  }
});

/** Where a name begins, and the brackets in it, each by its left edge. */
async function placeOf(page: Page, selector: string): Promise<{ start: number; order: string }> {
  const name = page.locator(selector, { hasText: 'Lavi' }).first();
  await name.scrollIntoViewIfNeeded();
  return name.evaluate((element) => {
    const bdi = element.querySelector('bdi') ?? element;
    const text = bdi.firstChild;
    if (!text?.textContent) throw new Error('no text');
    const rectOf = (letter: string) => {
      const range = document.createRange();
      const at = text.textContent?.indexOf(letter) ?? -1;
      range.setStart(text, at);
      range.setEnd(text, at + letter.length);
      return range.getBoundingClientRect();
    };
    const order = ['א', '(', 'Dr', 'Lavi', ')']
      .map((letter) => ({ letter, rect: rectOf(letter) }))
      .sort((a, b) =>
        Math.abs(a.rect.top - b.rect.top) > 6 ? a.rect.top - b.rect.top : a.rect.left - b.rect.left,
      );
    return {
      start: Math.round(element.getBoundingClientRect().left - bdi.getBoundingClientRect().left),
      order: order.map(({ letter }) => letter).join(' '),
    };
  });
}

test('a name that begins in another script stands like all others: at the start, its brackets round the same words', async ({
  page,
}) => {
  await openWhence(page, `?data=data/harbour-fire.json${TABLE}`);
  const first = { start: 0, order: 'א ( Dr Lavi )' };
  expect(await placeOf(page, '.facet-name')).toEqual(first);
  expect(await placeOf(page, '.table-name bdi')).toEqual(first);
  await page.locator('#search').fill('Lavi');
  await expect(page.locator('.hit').first()).toBeVisible();
  await page.locator('.hit').first().click();
  expect(await placeOf(page, '.chip-name')).toEqual(first);
});

test('the line under the title shows whole facts, the dates first', async ({ page }) => {
  const shown = () =>
    page
      .locator('.header-facts')
      .evaluate((line) =>
        [...line.children]
          .filter((fact) => fact.getBoundingClientRect().top < line.getBoundingClientRect().bottom - 2)
          .map((fact) => ({ text: fact.textContent, cut: fact.scrollWidth > fact.clientWidth })),
      );
  for (const data of ['harbour-fire', 'long-watch', 'mali-2012']) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openWhence(page, `?data=data/${data}.json`);
    for (const width of [1280, 1100, 1000, 900]) {
      await page.setViewportSize({ width, height: 800 });
      const facts = await shown();
      expect(facts.length, `${data} at ${width}`).toBeGreaterThan(0);
      expect(facts.filter((fact) => fact.cut)).toEqual([]);
      expect(facts[0]?.text).toMatch(/^mostly /);
    }
    // As narrow as more tabs beside it would make it.
    await page.locator('.header-facts').evaluate((line) => {
      if (line instanceof HTMLElement) line.style.inlineSize = '190px'; // an attribute would breach the page's policy
    });
    expect(await shown()).toEqual([{ text: expect.stringMatching(/^mostly /), cut: false }]);
  }
});

test('the numbers of the rail and the beads before them take one line and one column each', async ({
  page,
}) => {
  await openWhence(page, '?data=data/mali-2012.json');
  const rows = await page.locator('.rail section:first-child .facet-row').evaluateAll((all) =>
    all.map((row) => {
      const [beads, count, name] = ['.role-mark', '.facet-count', '.facet-name bdi'].map((part) =>
        row.querySelector(part)?.getBoundingClientRect(),
      );
      if (!beads || !count || !name) throw new Error('a row lacks a part');
      return {
        beads: beads.right,
        count: count.left,
        lines: Math.round(name.height / 18),
        name: row.textContent,
      };
    }),
  );
  expect(new Set(rows.map((row) => row.beads)).size).toBe(1);
  for (const row of rows) expect(row.count).toBeGreaterThanOrEqual(row.beads);
  const oneLine = rows.filter((row) => row.lines === 1).map((row) => row.name ?? '');
  for (const name of ['Press Association', 'Presidential palace', 'State television']) {
    expect(oneLine.some((text) => text.includes(name))).toBe(true);
  }
});
