import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneShape } from '../../src/components/phoneShape.ts';
import { parseWindow } from '../../src/load/parseTime.ts';
import { coreOf, type EventTime } from '../../src/model/time.ts';

const AZORES = 'Atlantic/Azores';

function time(start: string | null, end: string | null = null): EventTime {
  const [a, b] = [start, end].map((text) => {
    const parsed = text === null ? null : parseWindow(text, AZORES);
    if (parsed?.kind === 'bad') throw new Error(parsed.message);
    return parsed?.window ?? null;
  });
  return { start: a ?? null, end: b ?? null, stated: null, basis: null, why: null };
}

const bar = (certain: boolean, start: string, end: string, loose = false) => ({
  kind: 'bar',
  certain,
  start,
  end,
  loose,
});

describe('the sign of a time on a narrow screen', () => {
  test.each([
    ['undated', null, null, { kind: 'undated' }],
    ['an instant is a dot', '2019-10-26T22:52', null, { kind: 'instant', loose: false }],
    ['an estimated instant is a ring', '2019-10-26T21:20~', null, { kind: 'instant', loose: true }],
    ['a time that came twice may be either', '2019-10-27T00:30', null, bar(false, 'window', 'window')],
    ['a window is hatched', '2019-10-26T21:05/2019-10-26T21:20', null, bar(false, 'window', 'window')],
    ['a day is a window', '2019-11-03', null, bar(false, 'window', 'window')],
    ['a loose window', '2019-08-10~/2019-08-20~', null, bar(false, 'window', 'window', true)],
    ['two known ends', '2019-10-27T01:00', '2019-10-27T12:00', bar(true, 'known', 'known')],
    [
      'a core between two windows',
      '2019-08',
      '2019-10-26T21:05/2019-10-26T21:20',
      bar(true, 'window', 'window'),
    ],
    ['a core after a known start', '2019-10-27T01:00', '2019-10-28/2019-10-29', bar(true, 'known', 'window')],
    ['a core to a known end', '2019-10-26', '2019-10-28T01:00', bar(true, 'window', 'known')],
    ['goes on', '2019-11', '2020-04-02/..', bar(true, 'window', 'open')],
    ['went on since nobody knows when', '../2017-10-26', '../2019-10-26', bar(false, 'open', 'window')],
    ['was over by then', '../2019-10-27', null, bar(false, 'open', 'window')],
    ['began then or later', '2019-10-27/..', null, bar(false, 'window', 'open')],
  ] as const)('%s', (_, start, end, shape) => {
    expect(phoneShape(time(start, end))).toEqual(shape);
  });

  test('nothing is drawn solid but what is certain', () => {
    const edge = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(-Infinity, Infinity));
    const window = fc.tuple(edge, edge).map(([a, b]) => ({
      earliest: Math.min(a, b),
      latest: Math.max(a, b),
      text: '',
      uncertain: false,
      approximate: false,
    }));
    fc.assert(
      fc.property(window, fc.option(window), (start, end) => {
        const any: EventTime = { ...time(null), start, end };
        const shape = phoneShape(any);
        expect(shape.kind === 'bar' && shape.certain).toBe(shape.kind === 'bar' && coreOf(any) !== null);
        if (shape.kind === 'instant') expect(start.earliest).toBe((end ?? start).latest);
      }),
    );
  });
});
