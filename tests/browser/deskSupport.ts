import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './support.ts';

/** What a journey types for a new event. */
export interface NewEvent {
  readonly title: string;
  readonly track?: string;
  readonly time?: string;
  readonly place?: string;
}

/** Tab, as often as it takes to get there. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.waitFor();
  const tabs = { count: 0 };
  for (; tabs.count < 90; tabs.count++) {
    const left = await what.evaluate(stepsTo);
    if (left === 0) return;
    // Most of the way at a stretch: whether it leads there is seen at its end.
    for (let i = 1; i < left; i++, tabs.count++) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** A guess, never too high: how many presses of Tab lead to an element, or 1 where that cannot be told. */
function stepsTo(element: Element): number {
  const from = document.activeElement;
  if (element === from) return 0;
  const stops = [
    ...(element.closest('dialog') ?? document).querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input:not([type=radio]), input:checked, select, textarea, summary, [tabindex]',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility());
  const place = (of: Element | null) => stops.findIndex((stop) => of?.isSameNode(stop));
  return place(from) < 0 ? 1 : Math.max(1, place(element) - place(from));
}

/** Presses what has a name, by Tab and Enter. */
export async function pressByKey(page: Page, what: Locator): Promise<void> {
  await tabTo(page, what);
  await page.keyboard.press('Enter');
}

/** The text of a document in the pane. */
export function textPane(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text of/ });
}

/** A new project with one document, made by keyboard alone from the page as it opens. */
export async function makeByKeys(
  page: Page,
  document: {
    readonly text: string;
    readonly publisher: string;
    readonly published: string;
    readonly zone: string;
  },
): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: 'Make', exact: true }));
  const sheet = page.getByRole('dialog');
  await tabTo(page, sheet.getByLabel(/^Text, one paragraph/));
  await page.keyboard.insertText(document.text);
  await tabTo(page, sheet.getByLabel('Publisher', { exact: true }));
  await page.keyboard.insertText(document.publisher);
  await tabTo(page, sheet.getByLabel('Published', { exact: true }));
  await page.keyboard.insertText(document.published);
  await expect(sheet.getByText(/^Read as/)).toBeVisible();
  await tabTo(page, sheet.getByLabel('Time zone'));
  await page.keyboard.insertText(document.zone);
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();
  await expect(textPane(page)).toBeVisible();
}

/** With the focus in the text: selects words that stand in it, by keyboard, and makes a claim of them. */
export async function claimOfWords(page: Page, text: string, words: string): Promise<void> {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const at = paragraphs.findIndex((paragraph) => paragraph.includes(words));
  const before = paragraphs[at]?.slice(0, paragraphs[at]?.indexOf(words)) ?? '';
  const count = (part: string) => part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
  if (words === paragraphs[at]) {
    // The sentence, and then all of it, with the signs at its ends.
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+a');
  } else {
    for (let i = 0; i < count(before); i++) await page.keyboard.press('ArrowRight');
    for (let i = 1; i < count(words); i++) await page.keyboard.press('Shift+ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'New claim' })).toBeVisible();
}

/** Saves the file of the dataset on screen, by keyboard, and gives what it holds. */
export async function savedFile(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await pressByKey(page, page.getByRole('button', { name: 'Share', exact: true }));
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const data = page.getByRole('tab', { name: 'Data' });
  for (let i = 0; i < 8 && (await data.getAttribute('aria-selected')) !== 'true'; i++)
    await page.keyboard.press('ArrowRight');
  const coming = page.waitForEvent('download');
  await pressByKey(page, page.getByRole('button', { name: 'Save the file' }));
  const download = await coming;
  const bytes = await readFile(await download.path());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  return { name: download.suggestedFilename(), bytes };
}
