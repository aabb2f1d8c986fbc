/** An SVG file as text to review: one tag a line, indented. Text stays with its tag. */
export function pictureLines(svg: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const part of svg.trim().match(/<[^>]+>|[^<]+/g) ?? []) {
    const last = lines.length - 1;
    if (part.startsWith('</')) {
      depth -= 1;
      // An element without elements inside stays on its line.
      if (lines[last]?.trimStart().startsWith(`<${part.slice(2, -1)}`)) lines[last] += part;
      else lines.push('  '.repeat(depth) + part);
    } else if (part.startsWith('<')) {
      lines.push('  '.repeat(depth) + part);
      if (!/^<\?|\/>$/.test(part)) depth += 1;
    } else if (part.trim() !== '') lines[last] += part;
  }
  return lines.join('\n');
}
