import { inlineText } from './markdownInline.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
/** A line of dashes, stars or equals signs: between two parts, or under a heading. */
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*|-{2,}[ \t]*)$/;
const BULLET = /^[ \t]*[-*+][ \t]+/;
const NUMBERED = /^[ \t]*\d{1,9}[.)][ \t]+/;
const TABLE = /^[ \t]*\|/;
/** Where the link of a label leads to: "[1]: https://…". It is no text. */
const DEFINITION = /^ {0,3}\[[^\]\n^]{1,200}\]:[ \t]*\S/;

/**
 * Markdown as the plain text that a reader sees: the signs of headings, emphasis, quotations, code, links and lists are
 * gone, and lines that Markdown joins are one line. Numbers of lists and tables stay as they are, and so does HTML. An own reducer
 * of the signs alone, not a parser after CommonMark: what is doubtful stays. Linear, never throws.
 *
 * @param markdown with `\n` as line ends.
 */
export function markdownText(markdown: string): string {
  const blocks: string[] = [];
  let open: string | null = null;
  let fence: string | null = null;
  const close = () => {
    if (open !== null) blocks.push(inlineText(open));
    open = null;
  };
  /** A string that grows by a line at a time is a rope: joining many lines stays linear. */
  const go = (line: string) => {
    const words = line.trim();
    const breaks = line.endsWith('  ') || words.endsWith('\\');
    const kept = words.endsWith('\\') ? words.slice(0, -1) : words;
    open = open === null ? kept : `${open} ${kept}`;
    if (breaks) close();
  };
  for (const raw of markdown.split('\n')) {
    const mark = FENCE.exec(raw)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) && raw.trim() === mark) fence = null;
      else blocks.push(raw);
      continue;
    }
    if (mark !== null) {
      close();
      fence = mark;
      continue;
    }
    const line = unquoted(raw);
    if (line.trim() === '') {
      close();
      blocks.push('');
    } else if (RULE.test(line) || DEFINITION.test(line)) {
      close();
    } else if (HEADING.test(line)) {
      close();
      blocks.push(inlineText(withoutClosing(line.replace(HEADING, '').trim())));
    } else if (TABLE.test(line)) {
      close();
      blocks.push(line.trim());
    } else if (BULLET.test(line) || NUMBERED.test(line)) {
      close();
      go(line.replace(BULLET, ''));
    } else {
      go(line);
    }
  }
  close();
  return tidied(blocks);
}

/** Without the ">" of quotations, however deep. */
function unquoted(line: string): string {
  let at = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '>') at = i + 1;
    else if (line[i] !== ' ') break;
  }
  return at === 0 ? line : line.slice(line[at] === ' ' ? at + 1 : at);
}

/** A heading may close with as many signs as it likes: "## Title ##". */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (end > 0 && heading[end - 1] === '#') end--;
  return end < heading.length && (end === 0 || heading[end - 1] === ' ')
    ? heading.slice(0, end).trimEnd()
    : heading;
}

/** One empty line at most between two, none at the ends. */
function tidied(blocks: readonly string[]): string {
  const kept = blocks.filter((block, i) => block.trim() !== '' || (blocks[i - 1] ?? '').trim() !== '');
  return kept.join('\n').trim();
}
