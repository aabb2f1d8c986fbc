import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteChunks, CHUNK } from '../../../src/load/mass/byteChunks.ts';
import { recordOf } from '../../../src/load/mass/massText.ts';
import { NameTable } from '../../../src/load/mass/nameTable.ts';
import { MOST_TRACKS } from '../../../src/model/eventColumns.ts';

const encoder = new TextEncoder();

describe('NameTable', () => {
  it('numbers names in the order of first mention, however they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', ' a ', 'ab', '', 'é', 'A')), (spellings) => {
        const table = new NameTable();
        const numbers = spellings.map((text) => {
          const bytes = encoder.encode(`(${text})`);
          return table.number(bytes, 1, bytes.length - 1, () => text.trim());
        });
        const names = [...new Set(spellings.map((text) => text.trim()))];
        expect(table.names).toEqual(names);
        expect(numbers).toEqual(spellings.map((text) => names.indexOf(text.trim())));
      }),
    );
  });

  it('tells apart names whose hashes fall together, and says when there are too many', () => {
    const table = new NameTable();
    const number = (i: number) => {
      const bytes = encoder.encode(`name ${i}`);
      return table.number(bytes, 0, bytes.length, () => `name ${i}`);
    };
    for (let i = 0; i < MOST_TRACKS; i += 1) expect(number(i)).toBe(i);
    for (let i = 0; i < MOST_TRACKS; i += 997) expect(number(i)).toBe(i);
    expect(number(MOST_TRACKS)).toBe(-1);
    expect(table.add('name 5')).toBe(5);
  });
});

describe('ByteChunks', () => {
  it('holds what came, in its order, with half records moved to the next chunk', () => {
    const store = new ByteChunks();
    const whole = Uint8Array.from({ length: CHUNK * 2 + 1000 }, (_, i) => (i * 7919) % 251);
    let tails = 0;
    for (let at = 0; at < whole.length; ) {
      at += store.fill(whole, at);
      if (store.filled < CHUNK) continue;
      tails += 100;
      store.turn(CHUNK - 100);
      expect(store.last.subarray(0, 100)).toEqual(whole.subarray(at - 100, at));
    }
    expect([store.number, tails]).toEqual([2, 200]);
    expect(Buffer.compare(store.joined(), whole)).toBe(0);
    expect(store.chunks().map(({ length }) => length)).toEqual([CHUNK - 100, CHUNK - 100, 1200]);
    expect(Buffer.compare(store.joined(), whole)).toBe(0);
  });
});

describe('recordOf', () => {
  it('counts records that are no rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40)), (list) => {
        const aside = [...list].sort((a, b) => a - b);
        const rows = Array.from({ length: 100 }, (_, i) => i).filter((i) => !aside.includes(i));
        expect(rows.map((_, row) => recordOf(row, aside))).toEqual(rows);
      }),
    );
  });
});
