import { joined, readBody } from './readBody.ts';

/** A file's bytes as text, or a sentence about why they are none. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What was taken to be so, a sentence each: an encoding other than UTF-8. */
      readonly assumed: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Reads bytes as text: UTF-8, UTF-16 where a byte order mark says so or every second byte is empty, and tables of old
 * spreadsheets in Windows-1252. A gzip-compressed file is unpacked. A JSON file in any other encoding is refused, as
 * RFC 8259 allows UTF-8 alone. Never rejects.
 */
export async function decodeText(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(bytes);
  const known = SIGNATURES.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (known) return refused(`This is ${known.what}, not text: ${known.right}.`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const wide = wideOf(bytes);
  if (wide) return utf16(bytes, wide);
  const zero = bytes.subarray(0, 4096).indexOf(0);
  if (zero >= 0) {
    return refused(`This is no text: byte ${zero + 1} is empty. Open a text file: JSON, CSV or the like.`);
  }
  try {
    // Takes away a byte order mark, which some editors write and JSON.parse rejects.
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), assumed: [] };
  } catch {
    return notUtf8(bytes);
  }
}

const SIGNATURES = [
  {
    start: [0x50, 0x4b],
    what: 'a zip archive or a spreadsheet (.xlsx)',
    right: 'save the sheet as CSV in UTF-8, or unpack the archive',
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Office document',
    right: 'save the sheet as CSV in UTF-8',
  },
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', right: 'open the data that it was made from' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', right: 'open the data that it was made from' },
  { start: [0xff, 0xd8, 0xff], what: 'a picture', right: 'open the data that it was made from' },
] as const;

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { kind: 'text', text, assumed: ['The file is UTF-16 text and was read as such.'] };
  } catch {
    return refused('The file begins as UTF-16 text and then is none: save it as UTF-8.');
  }
}

/** UTF-16 without a byte order mark: of the first letters, nearly all have one empty byte, always on the same side. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 400) >> 1;
  if (pairs < 4) return null;
  let [first, second] = [0, 0];
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) first += 1;
    if (bytes[2 * i + 1] === 0) second += 1;
  }
  if (second > pairs * 0.7 && first === 0) return 'utf-16le';
  return first > pairs * 0.7 && second === 0 ? 'utf-16be' : null;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (/^\s*[[{]/.test(text)) {
    return refused(`The file is not UTF-8 text in line ${badLine(bytes)}: save it as JSON in UTF-8.`);
  }
  if (isCyrillic(text)) {
    const said = `The file is not UTF-8 text (line ${badLine(bytes)}). It was read as Windows-1251, the Cyrillic encoding of older spreadsheets: where letters look wrong, save it as UTF-8.`;
    return { kind: 'text', text: new TextDecoder('windows-1251').decode(bytes), assumed: [said] };
  }
  return {
    kind: 'text',
    text,
    assumed: [
      `The file is not UTF-8 text (line ${badLine(bytes)}). It was read as Windows-1252, the Western European encoding of older spreadsheets: where letters look wrong, save it as UTF-8.`,
    ],
  };
}

/**
 * Whether text read as Windows-1252 is Cyrillic: whole words of letters with accents, one behind the other. In the
 * languages of Western Europe such letters stand alone, or in twos.
 */
function isCyrillic(western: string): boolean {
  const head = western.slice(0, 20_000);
  const letters = head.match(/[\u00c0-\u00ff\u00a8\u00b8]/g)?.length ?? 0;
  const inWords =
    head.match(/[\u00c0-\u00ff\u00a8\u00b8]{3,}/g)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  return letters >= 6 && inWords > letters * 0.7;
}

/** The line, from 1, of the first byte that is no UTF-8. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    try {
      // No letter of UTF-8 has a line feed in it, so every line stands for itself.
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const pieces: Uint8Array[] = [];
    const tooMuch = await readBody(stream, (piece) => pieces.push(piece));
    if (tooMuch !== null) return refused(`Unpacked, it is too large. ${tooMuch}`);
    const whole = joined(pieces);
    const packed = whole[0] === 0x1f && whole[1] === 0x8b;
    return packed ? refused('The file is packed twice (gzip): unpack it.') : await decodeText(whole);
  } catch {
    return refused('The file is packed (gzip) and broken: get it once more, or unpack it first.');
  }
}

function refused(message: string): Decoded {
  return { kind: 'refused', message };
}
