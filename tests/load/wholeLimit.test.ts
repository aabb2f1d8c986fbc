import { expect, it } from 'vitest';
import { MOST_WHOLE, tooManyWhole } from '../../src/load/wholeLimit.ts';
import type { TimelineEvent } from '../../src/model/dataset.ts';

it('lets through what the page can hold, and says of more what to do', () => {
  const events = (count: number) => ({ events: { length: count } as readonly TimelineEvent[] });
  expect(tooManyWhole(events(MOST_WHOLE))).toBeNull();
  expect(tooManyWhole(events(MOST_WHOLE + 1))).toMatch(
    /^The file holds 100,001 events .* at most 100,000 .* split it/,
  );
});
