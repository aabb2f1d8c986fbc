/** A value of a foreign file as text without spaces around it. Empty for all that is neither text nor number. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

const LONGEST = 90;

/**
 * A title for a text that has none: its first sentence or line, and where that is long, its first words with an
 * ellipsis. No word is added.
 *
 * @param text not empty.
 */
export function titleFrom(text: string): string {
  // A sentence of a few letters is an abbreviation: “Lt. Diarra …”.
  const [line = ''] = text.slice(0, 1000).split(/[\r\n]/, 1);
  const sentence = /^.{15,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  const title = sentence.replace(/\s+/g, ' ').trim();
  if (title.length <= LONGEST) return title.replace(/(?<!\.)\.$/, '') || title;
  const cut = title.slice(0, LONGEST);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2));
  // Never half of a character that takes two units.
  return `${words.replace(/[\s,;:–-]+$/u, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}
