import fc from 'fast-check';
import { MINUTE } from '../../src/base/units.ts';
import { FLAGS } from '../../src/view/filter.ts';
import { GROUPINGS, ORDERS, THEMES, VIEWS, type ViewState } from '../../src/view/viewState.ts';

const FIRST = Date.UTC(-9999, 0, 1);
const LAST = Date.UTC(13_900, 0, 1);

/** Any text a dataset may use as an id: separators, percent signs, emoji, halves of surrogate pairs, right to left. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."ab,&=%#.+ !'()*~:/?"), maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('\ud83d', '\ude00', '😀', 'عر', '%', 'u', 'D83D', '\u202e'),
    maxLength: 6,
  }),
  fc.constantFrom('coup-statement', 'press-association', '', '__proto__', 'constructor'),
);

const anyIds = fc.uniqueArray(anyText, { maxLength: 4 }).map((ids) => ids.sort());

const anyViewport = fc
  .tuple(
    fc.integer({ min: FIRST, max: LAST - MINUTE }),
    fc.integer({ min: MINUTE, max: 20_000 * 365 * 1440 * MINUTE }),
  )
  .map(([start, length]) => ({ start, end: Math.max(start + MINUTE, Math.min(LAST, start + length)) }));

/** Any valid view whose viewport has whole milliseconds. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  viewport: fc.option(anyViewport),
  selection: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    anyText.map((id) => ({ kind: 'event' as const, id })),
    anyText.map((id) => ({ kind: 'source' as const, id })),
  ),
  filter: fc.record({
    sources: anyIds,
    flags: fc.subarray([...FLAGS]).map((flags) => flags.sort()),
    tracks: anyIds,
    text: anyText,
    known: fc.option(fc.integer({ min: FIRST, max: LAST })),
  }),
  order: fc.constantFrom(...ORDERS),
  grouping: fc.constantFrom(...GROUPINGS),
  theme: fc.constantFrom(...THEMES),
  readerZone: fc.boolean(),
});
