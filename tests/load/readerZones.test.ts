import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

// What a dataset says must not depend on where its reader sits. Node takes over a change of TZ at once.
const READERS = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'] as const;
const TEXTS = [
  '2012-03-21',
  '2012-03-25',
  '2012-10-28',
  '2012-10-28T02:30',
  '2012-03-25T02:30',
  '2012-03',
  '2012',
  '201X',
  '2012-24',
  '-0043-03-15',
  '2012-03-21T06:00/2012-03-21T12:00',
  '../2012-03-11T02:30',
];
const before = process.env.TZ;

beforeEach(() => {
  vi.resetModules();
});
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

async function seenFrom(reader: string): Promise<string> {
  process.env.TZ = reader;
  const { parseWindow } = await import('../../src/load/parseTime.ts');
  const { describeWindow } = await import('../../src/query/describeTime.ts');
  const seen = TEXTS.flatMap((text) =>
    ['Africa/Bamako', 'Europe/Berlin', 'America/New_York'].map((zone) => {
      const parsed = parseWindow(text, zone);
      return parsed.kind === 'ok' ? [parsed.window, describeWindow(parsed.window, zone)] : parsed;
    }),
  );
  return JSON.stringify(seen);
}

describe('a reader anywhere', () => {
  it('is really moved by this test', () => {
    const offsets = READERS.map((reader) => {
      process.env.TZ = reader;
      return new Date(Date.UTC(2012, 2, 21)).getTimezoneOffset();
    });
    expect(offsets).toEqual([0, 240, -345, -780]);
  });

  it('reads the same instants and the same words', async () => {
    const first = await seenFrom(READERS[0]);
    for (const reader of READERS.slice(1)) {
      vi.resetModules();
      expect(await seenFrom(reader)).toBe(first);
    }
  });
});
