import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KnownCounts, knownClaims, knownCounts, knownState } from '../../src/query/knownClaims.ts';
import { narrow } from '../../src/query/narrow.ts';
import { sayingState } from '../../src/query/saying.ts';
import { byTime } from '../../src/query/timeOrder.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { runs } from '../runs.ts';
import { knownNarrowing } from './knownArbitrary.ts';
import { makeDataset } from './makeDataset.ts';

const sum = ({ said, maybe, notYet, unknown }: KnownCounts) => said + maybe + notYet + unknown;

describe('the numbers of the view', () => {
  test('are those of the table under the same narrowing, on random datasets, filters and instants', () => {
    fc.assert(
      fc.property(knownNarrowing, ({ dataset, filter, hits, known }) => {
        const whenever = narrow(dataset, { ...filter, known: null }, hits);
        const left = narrow(dataset, { ...filter, known }, hits);
        const counts = knownCounts(dataset, whenever.claims, known);
        expect(counts.said + counts.maybe + counts.unknown).toBe(left.claims.length);
        expect(counts.notYet).toBe(whenever.claims.length - left.claims.length);
        expect(sum(counts)).toBe(whenever.claims.length);
        const shown = knownClaims(dataset, whenever);
        for (const { claim } of [...shown.timed, ...shown.untimed]) {
          expect(left.claimIds.has(claim.id)).toBe(knownState(dataset, claim, known) !== 'not-yet');
        }
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test('with no instant count all as said, but what has no time', () => {
    fc.assert(
      fc.property(knownNarrowing, ({ dataset, filter, hits }) => {
        const whenever = narrow(dataset, { ...filter, known: null }, hits);
        const counts = knownCounts(dataset, whenever.claims, null);
        expect(counts).toMatchObject({ maybe: 0, notYet: 0 });
        expect(counts.unknown).toBe(knownClaims(dataset, whenever).untimed.length);
        expect(sum(counts)).toBe(whenever.claims.length);
      }),
    );
  });
});

describe('the rows', () => {
  test('hold every claim once, and every event that no claim is about', () => {
    fc.assert(
      fc.property(knownNarrowing, ({ dataset, filter, hits }) => {
        const whenever = narrow(dataset, { ...filter, known: null }, hits);
        const { timed, untimed, silent } = knownClaims(dataset, whenever);
        const ids = [...timed, ...untimed].map(({ claim }) => claim.id);
        expect(new Set(ids)).toEqual(whenever.claimIds);
        expect(ids).toHaveLength(whenever.claims.length);
        const events = new Set(
          [...timed, ...untimed, ...silent.map((event) => ({ event }))].map((r) => r.event.id),
        );
        expect(events).toEqual(whenever.eventIds);
        for (const { claim, event } of [...timed, ...untimed]) expect(event.id).toBe(claim.event);
      }),
    );
  });

  test('are in order of saying: at every instant what had been said stands before all else', () => {
    fc.assert(
      fc.property(knownNarrowing, ({ dataset, filter, hits, known }) => {
        const { timed } = knownClaims(dataset, narrow(dataset, { ...filter, known: null }, hits));
        const said = timed.map(({ claim }) => sayingState(dataset, claim, known) === 'said');
        expect(said.lastIndexOf(true)).toBe(said.filter(Boolean).length - 1);
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  test('said alike are in order of their events, not of their ids', () => {
    fc.assert(
      fc.property(knownNarrowing, ({ dataset, filter, hits }) => {
        const { timed, untimed } = knownClaims(dataset, narrow(dataset, { ...filter, known: null }, hits));
        for (const rows of [timed, untimed])
          rows.forEach((row, i) => {
            const next = rows[i + 1];
            if (!next || JSON.stringify(keyOf(row)) !== JSON.stringify(keyOf(next))) return;
            expect(byTime(row.event, next.event)).toBeLessThanOrEqual(0);
          });
      }),
    );
  });

  test('events of which nobody speaks are counted apart, and never hidden', () => {
    const dataset = makeDataset({
      events: ['fire', 'rain'],
      claims: [{ id: 'c', event: 'fire', chain: ['agency', 'paper'] }],
    });
    const shown = knownClaims(dataset, narrow(dataset, NO_FILTER, null));
    expect(shown.timed).toEqual([]);
    expect(shown.untimed.map(({ claim }) => claim.id)).toEqual(['c']);
    expect(shown.silent.map(({ id }) => id)).toEqual(['rain']);
  });
});

function keyOf({ saying }: ReturnType<typeof knownClaims>['timed'][number]) {
  return saying.kind === 'window'
    ? [String(saying.window.latest), String(saying.window.earliest)]
    : [saying.by];
}
