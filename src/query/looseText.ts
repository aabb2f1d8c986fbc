/** A text with its quotation marks and spaces evened out, and where each of its characters came from. */
export interface LooseText {
  /** UTF-16 code units of the evened text. */
  readonly units: Uint16Array;
  /** Where the part that each of them stands for starts and ends, in UTF-16 code units of the text as it was. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 0x20;
const DOUBLE = 0x22;
const SINGLE = 0x27;
/** A code point that Unicode leaves to programs: here, what is left out. */
const NOTHING = 0xffff;

/** What each code unit becomes. */
const EVENED = evened();

/**
 * Evens out what differs between two copies of the same words and is no letter: the shape of quotation marks (curly,
 * straight, low, « and »), and spaces (no-break, thin, tabs, line breaks, several in a row, invisible ones, those at
 * both ends, and those beside double quotation marks, where French sets them). Nothing else: other dashes, other
 * accents, other case are other words. Linear.
 */
export function loosen(text: Uint16Array): LooseText {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let spaceAt = -1;
  const put = (unit: number, start: number, end: number) => {
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length++;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = EVENED[text[i] ?? 0] ?? 0;
    if (unit === NOTHING) continue;
    if (unit === SPACE) {
      if (spaceAt < 0) spaceAt = i;
      continue;
    }
    if (spaceAt >= 0 && length > 0 && unit !== DOUBLE && units[length - 1] !== DOUBLE) put(SPACE, spaceAt, i);
    spaceAt = -1;
    put(unit, i, i + 1);
  }
  return {
    units: units.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

function evened(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const all = (units: readonly number[], to: number) => {
    for (const unit of units) table[unit] = to;
  };
  const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  all([...upTo(0x09, 0x0d), 0x85, 0xa0, 0x1680, ...upTo(0x2000, 0x200a), 0x2028, 0x2029, 0x202f], SPACE);
  all([0x205f, 0x3000], SPACE);
  all([0x200b, 0x2060, 0xfeff], NOTHING);
  all([...upTo(0x201c, 0x201f), 0xab, 0xbb, 0x2033, 0x301d, 0x301e, 0x301f, 0xff02], DOUBLE);
  all([...upTo(0x2018, 0x201b), 0x2039, 0x203a, 0x2032, 0x60, 0xb4, 0x2bc, 0xff07], SINGLE);
  return table;
}
