import fc from 'fast-check';
import type { Span } from '../../src/base/span.ts';
import { DAY, HOUR, MINUTE } from '../../src/base/units.ts';
import type { Measure } from '../../src/layout/measure.ts';
import type { PlacedEvent, Placement } from '../../src/layout/placedEvent.ts';

/** Stands in for the browser's text measure. */
export const measure: Measure = (text) => text.length * 6.4;

export const EPOCH = Date.UTC(2012, 2, 21);

interface Draft {
  readonly from: number;
  readonly lengths: readonly [number, number, number];
  readonly shape: 'instant' | 'window' | 'whole' | 'long' | 'openStart' | 'openEnd' | 'open';
  readonly title: string;
  readonly glyphs: number;
  readonly origins: number;
  readonly disputed: boolean;
  readonly group: number;
}

// Lengths from seconds to a month, so that every zoom has bars below a pixel and bars wider than the plot.
const length = fc.oneof(
  fc.integer({ min: 1, max: 3 * MINUTE }),
  fc.integer({ min: MINUTE, max: 6 * HOUR }),
  fc.integer({ min: HOUR, max: 30 * DAY }),
);

const draft: fc.Arbitrary<Draft> = fc.record({
  from: fc.oneof(
    fc.integer({ min: 0, max: 36 * HOUR }),
    fc.integer({ min: -60 * DAY, max: 60 * DAY }),
    fc.constantFrom(0, 6 * HOUR, 12 * HOUR),
  ),
  lengths: fc.tuple(length, length, length),
  shape: fc.constantFrom(
    'instant',
    'instant',
    'window',
    'window',
    'whole',
    'long',
    'openStart',
    'openEnd',
    'open',
  ),
  title: fc.oneof(
    fc.constantFrom('Mutiny begins', 'Gunfire', 'A defence official calls it an attempted coup', ''),
    fc.string({ maxLength: 80 }),
  ),
  glyphs: fc.integer({ min: 0, max: 3 }),
  origins: fc.integer({ min: 0, max: 12 }),
  disputed: fc.boolean(),
  group: fc.integer({ min: 0, max: 2 }),
});

const GLYPHS = ['official', 'agency', 'publisher'] as const;

function placedEvent(d: Draft, index: number): PlacedEvent {
  const a = EPOCH + d.from;
  const [first, middle, last] = d.lengths;
  const [b, c, e] = [a + first, a + first + middle, a + first + middle + last];
  const windows: Record<Draft['shape'], readonly [Span, Span | null]> = {
    instant: [{ start: a, end: a }, null],
    window: [{ start: a, end: b }, null],
    whole: [
      { start: a, end: b },
      { start: c, end: e },
    ],
    long: [
      { start: a, end: a },
      { start: a + 40 * DAY, end: a + 40 * DAY },
    ],
    openStart: [{ start: -Infinity, end: b }, null],
    openEnd: [
      { start: a, end: b },
      { start: c, end: Infinity },
    ],
    open: [
      { start: -Infinity, end: b },
      { start: c, end: Infinity },
    ],
  };
  const [start, end] = windows[d.shape];
  const extent = { start: start.start, end: end ? Math.max(end.end, start.end) : start.end };
  return {
    id: `e${index}`,
    title: d.title,
    group: `g${d.group}`,
    start,
    end,
    extent,
    core: end && end.start > start.end ? { start: start.end, end: end.start } : null,
    openStart: extent.start === -Infinity,
    openEnd: extent.end === Infinity,
    glyphs: GLYPHS.slice(0, d.glyphs),
    origins: d.origins,
    disputed: d.disputed,
    approximate: false,
  };
}

/** Datasets of up to `most` events in three groups. */
export function placements(most: number): fc.Arbitrary<Placement> {
  // As many as that, not fast-check's usual ten: rows must get crowded.
  return fc.array(draft, { maxLength: most, size: 'max' }).map((drafts) => ({
    groups: ['g0', 'g1', 'g2'].map((id) => ({ id, name: id.toUpperCase() })),
    placed: drafts.map(placedEvent),
    undated: [],
  }));
}

/** Viewports from minutes to months, most of them over the crowded days. */
export const viewports: fc.Arbitrary<Span> = fc
  .record({
    length: fc.oneof(
      fc.integer({ min: 5 * MINUTE, max: 4 * HOUR }),
      fc.integer({ min: 4 * HOUR, max: 4 * DAY }),
      fc.integer({ min: DAY, max: 200 * DAY }),
    ),
    at: fc.oneof(
      fc.integer({ min: -6 * HOUR, max: 40 * HOUR }),
      fc.integer({ min: -80 * DAY, max: 80 * DAY }),
    ),
  })
  .map(({ length: ms, at }) => ({ start: EPOCH + at, end: EPOCH + at + ms }));

export const widths: fc.Arbitrary<number> = fc.constantFrom(320, 712, 1180, 2400);
