/**
 * Any text as one value of a link. Percent-encoded (RFC 3986) but for the letters, digits and marks that every
 * place a link is pasted into leaves alone, so that an ordinary id stays readable. Half a surrogate pair, which
 * JSON may hold and UTF-8 cannot, becomes `%uD800`; nothing else begins with `%u`, so `readText` undoes it exactly.
 */
export function writeText(text: string): string {
  return text
    .split(LONE_SURROGATE)
    .map((piece) =>
      isLoneSurrogate(piece)
        ? `%u${piece.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(piece)
            .replace(/[!'()*]/g, percent)
            .replaceAll('%3A', ':'),
    )
    .join('');
}

/** The inverse of `writeText`; null when the text is not well encoded. */
export function readText(value: string): string | null {
  try {
    return value
      .split(ESCAPED_SURROGATE)
      .map((piece) =>
        ESCAPED_SURROGATE.test(piece)
          ? String.fromCharCode(Number.parseInt(piece.slice(2), 16))
          : decodeURIComponent(piece),
      )
      .join('');
  } catch {
    // decodeURIComponent throws on a stray % or bytes that are not UTF-8.
    return null;
  }
}

// With a group, `split` keeps what it splits at.
const LONE_SURROGATE = /([\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/;
const ESCAPED_SURROGATE = /(%u[Dd][89A-Fa-f][0-9A-Fa-f]{2})/;

function isLoneSurrogate(piece: string): boolean {
  const code = piece.charCodeAt(0);
  return piece.length === 1 && code >= 0xd800 && code <= 0xdfff;
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
