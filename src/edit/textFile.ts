import { decodeText } from '../base/plainText.ts';
import { documentText } from './documentText.ts';
import { type TextKind, textKind } from './textKind.ts';

/** A file as a document's text. */
export type TextFile =
  | {
      readonly kind: 'text';
      /** Reduced to what a reader sees. */
      readonly text: string;
      readonly written: TextKind;
      /** A sentence about what was assumed; null where nothing was. */
      readonly note: string | null;
    }
  /** A sentence: why not, and what would do. */
  | { readonly kind: 'refused'; readonly message: string };

/** The largest file taken, in bytes: some 800,000 words. */
export const MOST_TEXT = 5_000_000;

/** Files that hold a text which this page cannot take out of them, by how they begin. */
const SEALED = [
  { start: '%PDF-', what: 'a PDF' },
  { start: 'PK\u0003\u0004', what: 'a Word document or another packed file' },
  { start: '\u00d0\u00cf\u0011\u00e0', what: 'an old Word document' },
  { start: '{\\rtf', what: 'a rich text document (RTF)' },
] as const;

/** Reads a file as the text of a document. Never throws. */
export function textFile(name: string, bytes: Uint8Array): TextFile {
  if (bytes.length > MOST_TEXT) {
    return refused(`“${name}” is larger than 5 MB. Save the text of the document alone as a .txt file.`);
  }
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const sealed = SEALED.find(({ start }) => head.startsWith(start));
  if (sealed) return refused(`“${name}” is ${sealed.what}. Copy its text and paste it, or save it as .txt.`);
  const { text, certain } = decodeText(bytes);
  if (isBinary(text)) return refused(`“${name}” is not a text file. Save the text as a .txt file.`);
  if (isData(name, text)) {
    return /"whence\/\d/.test(text.slice(0, 2000))
      ? refused(`“${name}” is a timeline already: open it under “Open”.`)
      : refused(`“${name}” is data, not a text. Data is opened under “Open”.`);
  }
  const written = textKind(name, text);
  const words = documentText(text, written);
  if (words.trim() === '') return refused(`“${name}” holds no words.`);
  const note = certain
    ? null
    : `“${name}” is not UTF-8; it was read as Windows-1252, and may have wrong letters.`;
  return { kind: 'text', text: words, written, note };
}

/** Control characters stand in no text, but for the few that end lines and pages. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, 100_000));
}

function isData(name: string, text: string): boolean {
  if (/\.(?:json|geojson|ndjson|jsonl)$/i.test(name)) return true;
  return /^\s*(?:\{\s*"[^"\n]{1,80}"\s*:|\[\s*[{[])/.test(text.slice(0, 2000));
}

function refused(message: string): TextFile {
  return { kind: 'refused', message };
}
