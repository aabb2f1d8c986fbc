/** Looks for words in the values of one record after the other. */
export interface TextMatcher {
  /** Forgets the record before. */
  begin(): void;
  /** Looks at a value that is plain UTF-8; true as soon as every word was found in one of the record's values. */
  see(bytes: Uint8Array, from: number, to: number): boolean;
  /** Looks at a value that had to be decoded. */
  read(text: string): boolean;
}

/** More words than this say no more. */
const MOST_WORDS = 30;

/** Looks for all words of a text, in any case, anywhere in the values; null for a text without words. */
export function textMatcher(text: string): TextMatcher | null {
  const words = [...new Set(folded(text).split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const patterns = words.map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));
  // Letters of ASCII are compared as bytes; any other letter has more than one way to be written.
  const ascii = words.map((word) => /^[\x21-\x7e]+$/.test(word));
  const found = new Uint8Array(words.length);
  let missing = words.length;
  const read = (value: string): boolean => {
    const plain = folded(value);
    for (const [i, word] of words.entries()) {
      if (found[i] === 1 || !plain.includes(word)) continue;
      found[i] = 1;
      missing -= 1;
    }
    return missing === 0;
  };
  return {
    begin() {
      found.fill(0);
      missing = words.length;
    },
    see(bytes, from, to) {
      for (let i = 0; i < patterns.length; i += 1) {
        const pattern = patterns[i];
        if (found[i] === 1 || !pattern) continue;
        const held = ascii[i] ? holds(bytes, from, to, pattern) : isAscii(bytes, from, to) ? NO : UNSURE;
        if (held === UNSURE) return read(decoder.decode(bytes.subarray(from, to)));
        if (held === NO) continue;
        found[i] = 1;
        missing -= 1;
      }
      return missing === 0;
    },
    read,
  };
}

const NO = 0;
const YES = 1;
/** It has letters that are not of ASCII: one of them may be an ASCII letter in lower case, or an accent on one. */
const UNSURE = 2;

const decoder = new TextDecoder();

/** In lower case, and each letter written in one way (NFC). */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFC');
}

/** Whether lower-case ASCII stands in a stretch of bytes, in any case. */
function holds(bytes: Uint8Array, from: number, to: number, pattern: Uint8Array): number {
  const { length } = pattern;
  const first = pattern[0] ?? 0;
  let answer = NO;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return UNSURE;
    if (answer === YES || lower(byte) !== first || at + length > to) continue;
    let i = 1;
    while (i < length && lower(bytes[at + i] ?? 0) === pattern[i]) i += 1;
    if (i === length) answer = YES;
  }
  return answer;
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}
