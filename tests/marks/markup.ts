import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Static markup of an element as text to review: one tag a line, indented. Text stays with its tag. */
export function markup(element: ReactElement): string {
  const parts = renderToStaticMarkup(element).match(/<[^>]+>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  for (const part of parts) {
    const last = lines.length - 1;
    if (part.startsWith('</')) {
      depth--;
      const name = part.slice(2, -1);
      // An element without elements inside stays on its line.
      if (lines[last]?.trimStart().startsWith(`<${name}`) && !lines[last]?.includes('</'))
        lines[last] += part;
      else lines.push('  '.repeat(depth) + part);
    } else if (part.startsWith('<')) {
      lines.push('  '.repeat(depth) + part);
      if (!part.endsWith('/>')) depth++;
    } else lines[last] += part;
  }
  return lines.join('\n');
}
