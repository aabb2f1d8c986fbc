import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preview } from '../../src/load/preview.ts';

it.each([
  [{ a: [1, 'x', null, true] }, '{"a":[1,"x",null,true]}'],
  ['“quoted” "text"', '"“quoted” \\"text\\""'],
  [undefined, '(missing)'],
  [{}, '{}'],
  [[], '[]'],
  [() => 0, '(function)'],
  [[Number.NaN, Number.POSITIVE_INFINITY], '[(number),(number)]'],
  [[[[[[1]]]]], '[[[[…]]]]'],
])('writes %j', (value, text) => {
  expect(preview(value)).toBe(text);
});

it('is the JSON of small flat values', () => {
  const small = fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(small, { maxLength: 2 }), (value) => {
      const json = JSON.stringify(value);
      if (json.length <= 80) expect(preview(value)).toBe(json);
    }),
  );
});

it('cuts short, however long, deep or round the value is', () => {
  const round: { self?: unknown } = {};
  round.self = round;
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i]));
  for (const value of ['x'.repeat(1e6), Array.from({ length: 1e5 }, () => 'x'), wide, round]) {
    const text = preview(value);
    expect(text.length).toBeLessThanOrEqual(80);
  }
  expect(preview('x'.repeat(100)).endsWith('…')).toBe(true);
  fc.assert(fc.property(fc.anything(), (value) => preview(value).length <= 80));
});
