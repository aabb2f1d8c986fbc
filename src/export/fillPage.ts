import { DATA_SLOT, VIEW_SLOT } from '../base/onePage.ts';
import { inertJson } from './inertJson.ts';
import { withNeededFonts } from './pageFonts.ts';

/** What goes into a one-file page. */
export interface PageContent {
  readonly title: string;
  /** A dataset as `whence/1` has it. */
  readonly data: unknown;
  /** The view to start with, as in a link, without `#`. */
  readonly fragment: string;
}

/**
 * Puts a dataset and a view into the text of a one-file page (`one-page.html`, or one that was filled before), and
 * takes out the fonts of letters that do not occur. The page's code and styles stay to the letter: its policy names
 * their hashes.
 *
 * @returns null where the text is no such page.
 */
export function fillPage(page: string, { title, data, fragment }: PageContent): string | null {
  // All that is ours to fill stands before the code, which may hold the same words.
  const at = page.indexOf('<script type="module"');
  const json = inertJson(data);
  let head: string | null = at < 0 ? null : page.slice(0, at);
  head = put(head, '<title>', '</title>', `${asText(title)} – Whence`);
  head = put(head, slot(DATA_SLOT), '</script>', json);
  head = put(head, slot(VIEW_SLOT), '</script>', inertJson(fragment));
  return head === null ? null : withNeededFonts(head, json) + page.slice(at);
}

function slot(id: string): string {
  return `<script type="application/json" id="${id}">`;
}

/** The text with other words between the first `start` and the `end` that follows it. */
function put(text: string | null, start: string, end: string, words: string): string | null {
  const from = text?.indexOf(start) ?? -1;
  if (text === null || from < 0) return null;
  const to = text.indexOf(end, from);
  return to < 0 ? null : text.slice(0, from + start.length) + words + text.slice(to);
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
