import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/load/formats/flatTable.ts';
import { INCOMPLETE, MALFORMED, ROLE } from '../../../src/load/mass/scanned.ts';
import { RecordScan } from '../../../src/load/mass/scanRecord.ts';
import { runs } from '../../runs.ts';

const encoder = new TextEncoder();
const white = fc.constantFrom('', '', ' ', '\n  ', '\t', '\r\n');
/** A unit of a text as an escape, or as it is where it may be. */
function escaped(unit: number): string {
  const isPlain =
    unit % 3 > 0 && unit >= 0x20 && unit !== 0x22 && unit !== 0x5c && (unit < 0xd800 || unit > 0xdfff);
  return isPlain ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** A value as one may write it, with white space and escapes where they may be. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).map((each) => JSON.stringify(each)),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => `"${units.map(escaped).join('')}"`),
  fc.constantFrom(
    'null',
    'true',
    '-0',
    '1E+2',
    '0.10',
    '12345678901234567890',
    '"\\/\\b"',
    '[ 1 , {"a" : "]}"} ]',
  ),
);
const record = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom('id', 'start', 'ti"tle', 'é'), fc.string()), value, white, white),
    { maxLength: 6 },
  )
  .map((pairs) => {
    const inner = pairs.map(([key, text, a, b]) => `${a}${JSON.stringify(key)}${b}:${a}${text}${b}`);
    return { text: `{${inner.length === 0 ? pairs : inner.join(',')}}`, keys: pairs.map(([key]) => key) };
  });

/** What a scan found, by key. */
function found(scan: RecordScan, bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: scan.size }, (_, place) => [
      scan.names[scan.keys[place] ?? -1] ?? '',
      scan.text(bytes, place),
    ]),
  );
}

describe('RecordScan', () => {
  it('finds in any records, one after the other, what JSON.parse finds, and knows where each ends', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const scan = new RecordScan(() => ROLE.none);
        for (const { text, keys } of [...records, ...records]) {
          const bytes = encoder.encode(`${text},`);
          const next = scan.scan(bytes, 0, bytes.length);
          if (new Set(keys).size < keys.length) {
            expect(next).toBe(MALFORMED);
            continue;
          }
          expect(next).toBe(bytes.length - 1);
          const parsed = JSON.parse(text) as Record<string, unknown>;
          expect(found(scan, bytes)).toEqual(
            Object.fromEntries(Object.entries(parsed).map(([key, each]) => [key, cellText(each)])),
          );
        }
      }),
    );
  });

  it('is incomplete wherever a record is cut, known or new, and whole again with the rest', () => {
    fc.assert(
      fc.property(record, fc.boolean(), ({ text, keys }, known) => {
        fc.pre(new Set(keys).size === keys.length);
        const bytes = encoder.encode(text);
        for (let cut = 1; cut < bytes.length; cut += 1) {
          const scan = new RecordScan(() => ROLE.none);
          if (known) scan.scan(bytes, 0, bytes.length);
          // What lies behind the end is left over from before, and must not be looked at.
          const rest = bytes.slice();
          rest.fill(0x2c, cut);
          expect(scan.scan(rest, 0, cut)).toBe(INCOMPLETE);
          expect(scan.scan(bytes, 0, cut)).toBe(INCOMPLETE);
          expect(scan.scan(bytes, 0, bytes.length)).toBe(bytes.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes what JSON.parse takes, and nothing else, when a byte goes wrong', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.oneof(fc.constantFrom(...'",:{}[]\\ 0-n\n\u0001'), fc.constant('')),
      fc.nat(1),
    );
    fc.assert(
      fc.property(record, edit, ({ text }, [place, letter, length]) => {
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + letter + text.slice(at + length);
        fc.pre(broken.startsWith('{'));
        const bytes = encoder.encode(broken);
        const scan = new RecordScan(() => ROLE.none);
        const next = scan.scan(bytes, 0, bytes.length);
        let good: unknown;
        try {
          good = JSON.parse(broken);
        } catch {
          good = undefined;
        }
        if (next === bytes.length) {
          expect(Object.keys(good as object).length).toBe(scan.size);
        } else if (next > 0) {
          // It ended earlier: that much is a record.
          expect(() => JSON.parse(new TextDecoder().decode(bytes.subarray(0, next)))).not.toThrow();
        } else if (good !== undefined) {
          // Refused for a key that stands twice, or white space behind it; else it would be a fault.
          const again = JSON.stringify(good);
          expect(Object.keys(good as object).length).toBeLessThanOrEqual(again.length);
          expect(next === MALFORMED).toBe(true);
        }
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  it.each([
    '{"a":01}',
    '{"a":1.}',
    '{"a":.5}',
    '{"a":+1}',
    '{"a":nul}',
    '{"a":nulls}',
    '{"a":"\\x"}',
    '{"a":"\\u12g4"}',
    '{"a":"\t"}',
    '{"a" 1}',
    '{"a":1,}',
    '{,"a":1}',
    '{"a":1 "b":2}',
    '{"a":}',
    "{'a':1}",
    '{a:1}',
    '{"a":[1,]}',
    '{"a":{"b"}}',
    '{"a":-}',
    '{"a":NaN}',
  ])('refuses %s, as JSON does', (text) => {
    const bytes = encoder.encode(`${text},`);
    expect(() => JSON.parse(text)).toThrow();
    expect(new RecordScan(() => ROLE.none).scan(bytes, 0, bytes.length)).toBe(MALFORMED);
  });

  it('refuses bytes that are no UTF-8, as the decoder of files does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 6 }), (inner) => {
        const bytes = Uint8Array.from([...encoder.encode('{"a":"'), ...inner, ...encoder.encode('"}')]);
        let good = true;
        try {
          JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
        } catch {
          good = false;
        }
        expect(new RecordScan(() => ROLE.none).scan(bytes, 0, bytes.length) === bytes.length).toBe(good);
      }),
      { numRuns: runs(750, 30_000) },
    );
  });

  it('refuses what the careful readers read in a way of their own', () => {
    const scan = (text: string, lines = false) => {
      const bytes = encoder.encode(text);
      return new RecordScan((name) => (name === 'no' ? null : ROLE.none), lines).scan(bytes, 0, bytes.length);
    };
    expect(scan('{"time":{"start":"2012"}}')).toBe(MALFORMED);
    expect(scan('{"time":"2012"}')).toBeGreaterThan(0);
    expect(scan('{"properties":{"start":"2012"}}')).toBe(MALFORMED);
    expect(scan('{"no":1}')).toBe(MALFORMED);
    expect(scan('{"a":1,\n"b":2}', true)).toBe(MALFORMED);
    expect(scan('{"a":\n2}', true)).toBe(MALFORMED);
    expect(scan('{"a":[\n2]}', true)).toBe(MALFORMED);
    expect(scan('{"a":1,\n"b":2}')).toBeGreaterThan(0);
    expect(scan(`{${Array.from({ length: 300 }, (_, i) => `"k${i}":1`).join(',')}}`)).toBe(MALFORMED);
  });
});
