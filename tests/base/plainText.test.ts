import { describe, expect, test } from 'vitest';
import { decodeText, plainText } from '../../src/base/plainText.ts';

test('plainText evens line ends and drops the byte order mark, nothing else', () => {
  expect(plainText('\ufeffa\r\nb\rc\n\u00a0“d”\t')).toBe('a\nb\nc\n\u00a0“d”\t');
});

describe('decodeText', () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = [...`\ufeff${text}`].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    });
    return Uint8Array.from(bytes);
  };

  test('reads UTF-8, with and without its mark', () => {
    const encoder = new TextEncoder();
    expect(decodeText(encoder.encode('“État” 🚢\r\n'))).toEqual({ text: '“État” 🚢\n', certain: true });
    expect(decodeText(encoder.encode('\ufeffa'))).toEqual({ text: 'a', certain: true });
  });

  test('reads UTF-16 of both kinds by its mark', () => {
    expect(decodeText(utf16('État', true))).toEqual({ text: 'État', certain: true });
    expect(decodeText(utf16('État', false))).toEqual({ text: 'État', certain: true });
  });

  test('reads what is neither as Windows-1252, and says that it is not certain', () => {
    // The quotation marks of 1252 are left out: Node reads them as Latin-1, browsers do not.
    expect(decodeText(Uint8Array.from([0xc9, 0x74, 0x61, 0x74]))).toEqual({ text: 'État', certain: false });
  });
});
