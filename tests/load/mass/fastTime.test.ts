import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/load/formats/dateCell.ts';
import { FAST, fastInteger, fastIso } from '../../../src/load/mass/fastTime.ts';
import { runs } from '../../runs.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function fast(text: string) {
  const slot = { earliest: Number.NaN, latest: Number.NaN };
  const bytes = bytesOf(`"${text}"`);
  const kind = fastIso(bytes, 1, bytes.length - 1, slot);
  return { kind, ...slot };
}

const two = (number: number) => String(number).padStart(2, '0');
/** Dates that are, and dates that are not quite. */
const date = fc
  .tuple(
    fc.integer({ min: 990, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([hour, minute, second]) => [two(hour), two(minute), two(second)]);
const iso = fc
  .tuple(
    date,
    fc.constantFrom('T', ' ', 't', ''),
    clock,
    fc.constantFrom(0, 2, 3),
    fc.constantFrom('', '.5', '.000', '.', '.1234567890123', '.001'),
    fc.constantFrom('', 'Z', '+02:00', '-15:59', '+16:00', '+0200', ' Z', '+02:60'),
  )
  .map(([day, between, parts, count, fraction, offset]) =>
    count === 0
      ? day
      : `${day}${between}${parts.slice(0, count).join(':')}${count === 3 ? fraction : ''}${offset}`,
  );

describe('fastIso', () => {
  it('places a time where the careful reader does, or leaves it alone', () => {
    let taken = 0;
    fc.assert(
      fc.property(iso, (text) => {
        const { kind, earliest, latest } = fast(text);
        if (kind === FAST.none) return;
        taken += 1;
        const careful = readDate(text, { order: null, numbers: 'calendar', zone: 'UTC' });
        expect(careful.kind === 'time' && careful.window).toMatchObject({ earliest, latest });
        const isPlain = !/(?:Z|[+-]\d\d:\d\d)$/.test(text);
        expect(kind).toBe(text.length === 10 ? FAST.day : isPlain ? FAST.local : FAST.instant);
      }),
      { numRuns: runs(4000, 40_000) },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  it('reads every instant that Date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (when) => {
          const second = Math.floor(when.getTime() / 1000) * 1000;
          expect(fast(when.toISOString())).toEqual({
            kind: FAST.instant,
            earliest: second,
            latest: second === when.getTime() ? second : second + 1000,
          });
        },
      ),
    );
  });

  it('knows leap days, and takes nothing that only looks like a time', () => {
    expect(fast('2024-02-29')).toEqual({
      kind: FAST.day,
      earliest: Date.UTC(2024, 1, 29),
      latest: Date.UTC(2024, 2, 1),
    });
    expect(fast('2000-02-29').kind).toBe(FAST.day);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-1-01',
      '2o24-01-01',
      '2024-01-01T24:00',
      '2024-01-01T1a:00',
      '2024-01-01T10:00:6',
      '2024-01-01T10:00:00.',
      '2024-01-01T10',
      '2024-01-011',
      '0850-01-01',
      '-024-01-01',
    ]) {
      expect([text, fast(text).kind]).toEqual([text, FAST.none]);
    }
  });
});

describe('fastInteger', () => {
  it('reads whole numbers of up to 15 digits, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger().map(String),
          fc.string({ maxLength: 5 }),
          fc.constantFrom('', '-', '1.5', '1e3', ' 1', '0012'),
        ),
        (text) => {
          const expected = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
          const bytes = bytesOf(`x${text}y`);
          expect(fastInteger(bytes, 1, bytes.length - 1)).toBe(expected);
        },
      ),
    );
  });
});
