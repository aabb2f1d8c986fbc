/** A non-empty line of a text. */
export interface Paragraph {
  /** From 1. */
  readonly number: number;
  /** UTF-16 offset of its first character in the text. */
  readonly offset: number;
  readonly text: string;
}

/** The paragraphs of a text as passages count them: its non-empty lines. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const lead = line[0].length - line[0].trimStart().length;
    found.push({ number: found.length + 1, offset: line.index + lead, text: line[0].trim() });
  }
  return found;
}
