import type { UnitRange } from '../query/textIndex.ts';

/** What may close a quotation that a mark opens, in the usage of several languages. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** Marks that also stand for an apostrophe: they quote only where a closing one is found. */
const DOUBTFUL = "‘'‚›";
/** Marks that open in one language and close in another. */
const EITHER = '”»›"\'';

/**
 * Where a paragraph quotes someone, marks included, from first to last. A quotation within another is part of it. One that
 * is not closed runs to the end, as where it goes on in the next paragraph. Offsets in UTF-16 code units.
 */
export function quotationsIn(paragraph: string): readonly UnitRange[] {
  const found: UnitRange[] = [];
  let at = 0;
  while (at < paragraph.length) {
    const mark = paragraph.charAt(at);
    const closers = CLOSERS[mark];
    if (closers === undefined || !opens(paragraph, at, mark)) {
      at += 1;
      continue;
    }
    const close = closing(paragraph, at + 1, closers);
    if (close < 0 && (DOUBTFUL.includes(mark) || (mark === '"' && at > 0))) {
      at += 1;
      continue;
    }
    const end = close < 0 ? paragraph.length : close + 1;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** A mark that may do either opens where nothing of a word stands before it, and something behind. */
function opens(text: string, at: number, mark: string): boolean {
  if (!EITHER.includes(mark) && !DOUBTFUL.includes(mark)) return true;
  return (
    !isLetter(text.charAt(at - 1)) && !/[.,!?…]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
  );
}

function closing(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!closers.includes(mark)) continue;
    // An apostrophe has a letter on both sides.
    if (!"’'‘".includes(mark) || !isLetter(text.charAt(at + 1))) return at;
  }
  return -1;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
