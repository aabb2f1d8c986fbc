import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/load/decodeText.ts';

function bytesOf(source: string | Buffer, encoding: BufferEncoding = 'utf8'): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(typeof source === 'string' ? Buffer.from(source, encoding) : source);
}

async function text(bytes: Uint8Array<ArrayBuffer>) {
  const decoded = await decodeText(bytes);
  if (decoded.kind === 'refused') throw new Error(decoded.message);
  return decoded;
}

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoded = await decodeText(bytes);
  if (decoded.kind === 'text') throw new Error(`it was read: ${decoded.text.slice(0, 20)}`);
  return decoded.message;
}

describe('decodeText', () => {
  it('reads any text in UTF-8, with a byte order mark and without, packed and not', async () => {
    const whole = fc
      .string({ unit: 'grapheme' })
      .filter((each) => !/\0/.test(each) && !each.startsWith('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(whole, async (each) => {
        fc.pre(!/^(PK|%PDF)/.test(each));
        for (const bytes of [bytesOf(each), bytesOf(`\uFEFF${each}`), bytesOf(gzipSync(each))]) {
          expect(await text(bytes)).toEqual({ kind: 'text', text: each, assumed: [] });
        }
      }),
    );
  });

  it.each([
    ['a mark, little end first', bytesOf(Buffer.from('\uFEFFdate;title', 'utf16le'))],
    ['a mark, big end first', bytesOf(Buffer.from('\uFEFFdate;title', 'utf16le').swap16())],
    ['no mark, little end first', bytesOf(Buffer.from('date;title', 'utf16le'))],
    ['no mark, big end first', bytesOf(Buffer.from('date;title', 'utf16le').swap16())],
  ])('reads UTF-16 with %s, and says so', async (_name, bytes) => {
    expect(await text(bytes)).toEqual({
      kind: 'text',
      text: 'date;title',
      assumed: ['The file is UTF-16 text and was read as such.'],
    });
  });

  it('reads a table of an old spreadsheet, and says how and from which line on', async () => {
    const { text: found, assumed } = await text(bytesOf('date;lieu\n2012;Ségou', 'latin1'));
    expect(found).toBe('date;lieu\n2012;Ségou');
    expect(assumed).toEqual([
      expect.stringMatching(/not UTF-8 text \(line 2\)\. It was read as Windows-1252/),
    ]);
  });

  it.each([
    [
      'JSON in Latin-1',
      bytesOf('{\n"title":"Tour\xe9"}', 'latin1'),
      /not UTF-8 text in line 2: save it as JSON/,
    ],
    [
      'a spreadsheet',
      bytesOf('PK\x03\x04…'),
      /a zip archive or a spreadsheet \(\.xlsx\), not text: save the sheet/,
    ],
    ['a PDF', bytesOf('%PDF-1.7'), /This is a PDF, not text/],
    ['something binary', Uint8Array.of(1, 2, 0, 4, 5, 6, 7, 8, 9), /no text: byte 3 is empty/],
    [
      'half a packed file',
      bytesOf(gzipSync('{"format":"whence/1"}').subarray(0, 20)),
      /packed \(gzip\) and broken/,
    ],
    ['a file packed twice', bytesOf(gzipSync(gzipSync('{}'))), /packed twice/],
    ['half a letter of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41), /begins as UTF-16 text and then is none/],
  ])('refuses %s with a sentence', async (_name, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });

  it('reads or refuses any bytes, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(['text', 'refused']).toContain((await decodeText(Uint8Array.from(bytes))).kind);
      }),
    );
  });
});
