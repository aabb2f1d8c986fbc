/** Words between quotation marks in one paragraph; offsets are those of the paragraph. */
export interface SpokenWords {
  /** With the marks. */
  readonly start: number;
  readonly end: number;
  /** Without them, and without the comma that belongs to the sentence around. */
  readonly from: number;
  readonly to: number;
  /** False when no mark ends it: the speech runs on in the next paragraph. */
  readonly closed: boolean;
  /** True for speech: at least a clause, or set off by a colon, a comma or the start of the sentence. */
  readonly speech: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
  '「': '」',
};

/**
 * Finds quotations of all kinds of marks. A single mark opens one only after a space and before a word, and an
 * apostrophe ends none: "the town's", "rock ’n’ roll".
 */
export function speechMarks(text: string): readonly SpokenWords[] {
  const found: SpokenWords[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const ends = PAIRS[mark];
    if (ends === undefined || !mayOpen(text, at)) {
      at += 1;
      continue;
    }
    const close = closeOf(text, at, ends);
    const single = "'‘‚".includes(mark);
    if (close < 0 && (single || !isLastOpen(text, at))) {
      at += 1;
      continue;
    }
    const end = close < 0 ? text.length : close + 1;
    found.push(words(text, at, end, close >= 0));
    at = end;
  }
  return found;
}

function mayOpen(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([—–:;,-]/.test(before) && /\S/.test(after);
}

function closeOf(text: string, open: number, ends: string): number {
  const single = ends.includes("'") || ends.includes('’');
  for (let at = open + 1; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!ends.includes(mark)) continue;
    const after = text[at + 1] ?? ' ';
    if (single && /[\p{L}\p{N}]/u.test(after)) continue;
    // The marks of both sides are alike: one after a space opens another, rather than ends this.
    if (mark === '"' && /\s/.test(text[at - 1] ?? '') && /\S/.test(after) && !/[.,;]/.test(after)) continue;
    return at;
  }
  return -1;
}

/** An opening mark that nothing closes runs to the end only when it begins the speech of the paragraph's end. */
function isLastOpen(text: string, at: number): boolean {
  return /[\s:]$|^$/.test(text.slice(0, at)) && text.length - at > 12;
}

function words(text: string, start: number, end: number, closed: boolean): SpokenWords {
  let from = start + 1;
  let to = closed ? end - 1 : end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,]/.test(text[to - 1] ?? '')) to -= 1;
  const inner = text.slice(from, to);
  const last = text[(closed ? end - 1 : end) - 1] ?? '';
  const before = text.slice(0, start).trimEnd().slice(-1);
  const count = inner.split(/\s+/).length;
  const isStart = before === '' || /[.!?”"’]/.test(before);
  const setOff =
    /[:,]/.test(before) || (isStart && (/[,.!?]/.test(last) || /^[\s]*[,]/.test(text.slice(end))));
  const whole = /[,.!?]/.test(last) && (count > 2 || /^\p{Lu}/u.test(inner));
  const speech =
    !closed ||
    (count >= 2 && (setOff || (whole && /^\p{Lu}/u.test(inner)))) ||
    (setOff && whole) ||
    (count >= 7 && /^\p{Lu}/u.test(inner));
  return { start, end, from, to, closed, speech };
}
