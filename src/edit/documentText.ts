import { assertUnreachable } from '../base/assert.ts';
import { plainText } from '../base/plainText.ts';
import { htmlText } from '../load/formats/htmlText.ts';
import { markdownText } from './markdownText.ts';
import type { TextKind } from './textKind.ts';

/**
 * What a reader would see of a document, as the plain text that claims are drawn from: one paragraph a line. Linear in
 * the content, whatever it holds; never throws.
 */
export function documentText(content: string, kind: TextKind): string {
  const text = plainText(content);
  switch (kind) {
    case 'html':
      return htmlText(withoutHead(text));
    case 'markdown':
      return markdownText(text);
    case 'plain':
      return text;
    default:
      return assertUnreachable(kind);
  }
}

/** The head of a page holds its title and its scripts: nothing that stands on the page. */
function withoutHead(html: string): string {
  const start = html.search(/<head[\s>]/i);
  if (start < 0) return html;
  const length = html.slice(start).search(/<\/head\s*>/i);
  return length < 0 ? html : html.slice(0, start) + html.slice(start + length);
}
