/** How a text is written. */
export type TextKind = 'plain' | 'markdown' | 'html';

/** How much of a text is looked at, in characters. */
const LOOK = 20_000;

/** What tells Markdown from other text: headings, bold words, links, quotations. */
const SIGNS = [
  /^#{1,6} \S/gm,
  /(?:^|[\s(])(?:\*\*|__)\S/g,
  /\]\((?:https?:|\/|#|mailto:)/g,
  /^> \S/gm,
  /^[-*+] \S/gm,
  /^```/gm,
] as const;

/**
 * How a text seems to be written: by the ending of its file, else by what it holds. Plain where that is not clear.
 *
 * @param name of the file; "" for what was pasted.
 */
export function textKind(name: string, content: string): TextKind {
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return 'markdown';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.te?xt$/i.test(name)) return 'plain';
  const head = content.slice(0, LOOK);
  if (/^\s*<(?:!doctype html|html|head|body|article|main|div|p)\b/i.test(head)) return 'html';
  if ((head.match(/<\/(?:p|div|a|h[1-6]|li|span)>/gi)?.length ?? 0) >= 3) return 'html';
  const kinds = SIGNS.map((sign) => head.match(sign)?.length ?? 0);
  const sure = (kinds[0] ?? 0) > 0 || (kinds[1] ?? 0) > 0 || (kinds[2] ?? 0) > 0;
  return sure && kinds.reduce((sum, count) => sum + count, 0) >= 2 ? 'markdown' : 'plain';
}
