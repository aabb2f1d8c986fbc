import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflateText, inflateText } from '../../src/base/deflate.ts';
import { runs } from '../runs.ts';

const MOST = 1_000_000;
const packed = (text: string) => deflateRawSync(text, { level: 9 }).toString('base64url');

describe('a text in a link', () => {
  test('comes back as it was, and is made of letters that every URL leaves alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const link = await deflateText(text);
        expect(link).toMatch(/^[\w-]+$/);
        expect(await inflateText(link, MOST)).toBe(text);
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test('may be long, empty, begin with a byte order mark, and hold any letter but half a one', async () => {
    const long = Array.from({ length: 60_000 }, (_, index) => `${(index * 7919) % 10_007} é 👋`).join('');
    for (const text of ['', '\uFEFFa', '\0', long]) {
      expect(await inflateText(await deflateText(text), 10_000_000)).toBe(text);
    }
    expect(await inflateText(await deflateText('a\ud800b'), MOST)).toBe('a\uFFFDb');
    // A dataset is JSON, which writes half letters as escapes: of it nothing is lost.
    const json = JSON.stringify({ title: 'a\ud800b' });
    expect(JSON.parse((await inflateText(await deflateText(json), MOST)) ?? '')).toEqual({
      title: 'a\ud800b',
    });
  });

  test('packed by another program is read too', async () => {
    expect(await inflateText(packed('mali '.repeat(1000)), MOST)).toBe('mali '.repeat(1000));
  });
});

describe('what is no such text', () => {
  test('gives null: cut at any place, changed, padded, or not UTF-8', async () => {
    const link = await deflateText('The mutiny began before noon, the camp said; the ministry denied it.');
    for (let end = 0; end < link.length - 1; end++)
      expect(await inflateText(link.slice(0, end), MOST)).toBeNull();
    for (const broken of [`${link}=`, ` ${link}`, `${link}&`, 'é', '____', '-']) {
      expect(await inflateText(broken, MOST), broken).toBeNull();
    }
    const latin = deflateRawSync(Buffer.from([0x63, 0x61, 0x66, 0xe9])).toString('base64url');
    expect(await inflateText(latin, MOST)).toBeNull();
  });

  test('never rejects, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]*$/)),
        async (text) => {
          const out = await inflateText(text, 1000);
          expect(out === null || out.length <= 1000).toBe(true);
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });

  test('a few letters that unpack to very much stop at the limit, to the byte', async () => {
    const bomb = packed('0'.repeat(50_000_000));
    expect(bomb.length).toBeLessThan(70_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await inflateText(bomb, 100_000)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
    expect(await inflateText(packed('0'.repeat(1001)), 1000)).toBeNull();
    expect(await inflateText(packed('0'.repeat(1000)), 1000)).toHaveLength(1000);
  });
});
