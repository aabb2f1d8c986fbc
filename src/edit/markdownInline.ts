/** What a backslash takes its meaning from, after CommonMark. */
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]*)>/y;
const LETTER = /[\p{L}\p{N}]/u;

interface Run {
  /** Where what is left of it ends: signs are taken from its end. */
  end: number;
  length: number;
}

/**
 * A paragraph of Markdown without the signs of emphasis, code and links: of a link its words stay, of a picture what is
 * written in its place. Signs that have no counterpart stay. Each character is looked at a few times at most.
 */
export function inlineText(text: string): string {
  if (!/[\\`*_~[\]<]/.test(text)) return text;
  const dropped = new Uint8Array(text.length);
  const drop = (start: number, end: number) => dropped.fill(1, start, end);
  const codes = codeRuns(text);
  const nextParen = finder(text, ')');
  const nextBracket = finder(text, ']');
  const nextInner = finder(text, '(');
  const emphasis: Readonly<Record<string, Run[]>> = { '*': [], _: [], '~': [] };
  const brackets: { readonly at: number; readonly bang: boolean }[] = [];
  let i = 0;
  while (i < text.length) {
    const sign = text[i] ?? '';
    if (sign === '\\' && PUNCTUATION.test(text[i + 1] ?? '')) {
      drop(i, i + 1);
      i += 2;
    } else if (sign === '`') {
      const length = runLength(text, i);
      const close = codes(length, i + length);
      if (close !== null) {
        drop(i, i + length);
        drop(close, close + length);
        i = close + length;
      } else i += length;
    } else if (sign === '[') {
      brackets.push({ at: i, bang: i > 0 && text[i - 1] === '!' && dropped[i - 2] !== 1 });
      i += 1;
    } else if (sign === ']') {
      const opener = brackets.pop();
      const end = opener ? linkEnd(text, i + 1, nextParen, nextBracket, nextInner) : null;
      if (opener && end !== null) {
        drop(opener.bang ? opener.at - 1 : opener.at, opener.at + 1);
        drop(i, end);
        i = end;
      } else i += 1;
    } else if (sign === '<') {
      AUTOLINK.lastIndex = i;
      const address = AUTOLINK.exec(text);
      if (address) {
        drop(i, i + 1);
        drop(AUTOLINK.lastIndex - 1, AUTOLINK.lastIndex);
        i = AUTOLINK.lastIndex;
      } else i += 1;
    } else if (emphasis[sign]) {
      const length = runLength(text, i);
      emphasise(text, i, length, emphasis[sign], drop);
      i += length;
    } else i += 1;
  }
  return keptOf(text, dropped);
}

/** Closes what a run of signs closes, and remembers what is left of it as an opener. */
function emphasise(
  text: string,
  start: number,
  length: number,
  open: Run[],
  drop: (start: number, end: number) => void,
): void {
  const [before, after] = [text[start - 1] ?? ' ', text[start + length] ?? ' '];
  const inWord = text[start] === '_' && LETTER.test(before) && LETTER.test(after);
  if ((text[start] === '~' && length !== 2) || inWord) return;
  let [at, left] = [start, length];
  while (left > 0 && before.trim() !== '') {
    const opener = open.pop();
    if (!opener) break;
    const taken = Math.min(left, opener.length);
    drop(opener.end - taken, opener.end);
    drop(at, at + taken);
    at += taken;
    left -= taken;
    if (opener.length > taken) open.push({ end: opener.end - taken, length: opener.length - taken });
  }
  if (left > 0 && after.trim() !== '') open.push({ end: at + left, length: left });
}

/** Where the address of a link ends that begins right after its words: "(…)", or the label "[…]"; null without one. */
function linkEnd(text: string, at: number, paren: Finder, bracket: Finder, inner: Finder): number | null {
  if (text[at] === '[') {
    const end = bracket(at + 1);
    return end === null ? null : end + 1;
  }
  if (text[at] !== '(') return null;
  const end = paren(at + 1);
  if (end === null) return null;
  const nested = inner(at + 1);
  // An address may have one pair of brackets in it: "…/Mali_(country)".
  const outer = nested !== null && nested < end ? paren(end + 1) : null;
  // After the address only a title may follow.
  const rest = outer === null ? ' ' : text.slice(end + 1, Math.min(outer, end + 400));
  return (outer !== null && /^(?:\S*|\s+["'].*["'])$/.test(rest) ? outer : end) + 1;
}

type Finder = (from: number) => number | null;

/** Finds the next of a sign. Asked from places that mostly go on, it looks at each character once. */
function finder(text: string, sign: string): Finder {
  let at = text.indexOf(sign);
  return (from) => {
    if (at >= 0 && at < from) at = text.indexOf(sign, from);
    return at < 0 ? null : at;
  };
}

/** Finds the next run of exactly so many backticks. */
function codeRuns(text: string): (length: number, from: number) => number | null {
  const byLength = new Map<number, { readonly starts: number[]; next: number }>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const runs = byLength.get(run.length) ?? { starts: [], next: 0 };
    runs.starts.push(index);
    byLength.set(run.length, runs);
  }
  return (length, from) => {
    const runs = byLength.get(length);
    if (!runs) return null;
    while ((runs.starts[runs.next] ?? Number.POSITIVE_INFINITY) < from) runs.next += 1;
    return runs.starts[runs.next] ?? null;
  };
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

function keptOf(text: string, dropped: Uint8Array): string {
  const pieces: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (dropped[i] !== 1) continue;
    if (i > start) pieces.push(text.slice(start, i));
    start = i + 1;
  }
  pieces.push(text.slice(start));
  return pieces.join('');
}
