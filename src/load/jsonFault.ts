/** The first place at which a text stops being JSON (RFC 8259). Line and column count from 1. */
export interface JsonFault {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what would be right, to follow "line 3, column 5: ". */
  readonly message: string;
}

const WHITE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids in text.
const SPECIAL = /["\\\u0000-\u001f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Finds what `JSON.parse` rejected, in our own words: engines name the place each in its own way, or not at all.
 * Takes one pass, without recursion. Null when the text is JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const fault = (message: string, index = at): JsonFault => ({ index, ...place(text, index), message });
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  /** Reads a text; returns a sentence about what is wrong in it. */
  const readText = (): string | null => {
    at += 1;
    do {
      SPECIAL.lastIndex = at;
      at = SPECIAL.exec(text)?.index ?? text.length;
    } while (skip(ESCAPE));
    if (text[at] === '"') {
      at += 1;
      return null;
    }
    if (text[at] === '\\')
      return 'a \\ must stand before one of " \\ / b f n r t, or u and four digits: write \\\\ for a backslash';
    return 'a text is not closed on its line: write its closing quotation mark, and \\n for a new line';
  };
  /** Reads the key and the colon of a member. */
  const readKey = (): JsonFault | null => {
    if (text[at] !== '"') return fault(`a key in quotation marks must stand here, not ${seen(text, at)}`);
    const wrong = readText();
    if (wrong) return fault(wrong);
    skip(WHITE);
    if (text[at] !== ':') return fault(`a : must stand here, not ${seen(text, at)}`);
    at += 1;
    return null;
  };

  for (;;) {
    skip(WHITE);
    const char = text[at];
    if (char === '{' || char === '[') {
      at += 1;
      skip(WHITE);
      if (text[at] !== (char === '{' ? '}' : ']')) {
        open.push(char);
        const wrong = char === '{' ? readKey() : null;
        if (wrong) return wrong;
        continue;
      }
      at += 1;
    } else if (char === '"') {
      const wrong = readText();
      if (wrong) return fault(wrong);
    } else if (!skip(SCALAR)) {
      return fault(wrongValue(text, at, open.length > 0));
    }
    // A value has ended: close what ends here, or go on behind a comma.
    for (;;) {
      skip(WHITE);
      const inside = open.at(-1);
      if (inside === undefined) {
        return at >= text.length
          ? null
          : fault(`nothing may follow the end, but ${seen(text, at)} does: take it out`);
      }
      if (text[at] === (inside === '{' ? '}' : ']')) {
        at += 1;
        open.pop();
        continue;
      }
      if (text[at] !== ',')
        return fault(`a comma or ${inside === '{' ? '}' : ']'} must stand here, not ${seen(text, at)}`);
      const comma = at;
      at += 1;
      skip(WHITE);
      if (text[at] === '}' || text[at] === ']')
        return fault('a comma stands before the closing bracket: take it out', comma);
      const wrong = inside === '{' ? readKey() : null;
      if (wrong) return wrong;
      break;
    }
  }
}

function wrongValue(text: string, at: number, inside: boolean): string {
  if (text.startsWith('//', at) || text.startsWith('/*', at))
    return 'JSON has no comments: take this one out';
  if (text[at] === "'") return 'JSON has only double quotation marks: write " in place of \'';
  if (text[at] === '“' || text[at] === '”')
    return 'JSON has only straight quotation marks: write " in place of “ and ”';
  if (!inside && at >= text.length) return 'there is nothing here: a dataset is an object in braces { }';
  return `a value must stand here (text in quotation marks, a number, true, false, null, { or [), not ${seen(text, at)}`;
}

function seen(text: string, at: number): string {
  if (at >= text.length) return 'the end of the file';
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return 'a comment (JSON has none)';
  const sign = text.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(sign);
  if (!/[\p{C}\p{Z}]/u.test(char)) return `“${char}”`;
  return `the invisible sign U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
}

function place(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < index; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: index - start + 1 };
}
