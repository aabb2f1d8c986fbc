import { describe, expect, it } from 'vitest';
import { toWhence } from '../../src/export/whence.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { restrict } from '../../src/query/restrict.ts';
import { type Spoilable, spoilt } from './rawSample.ts';

const GOOD = { before: 'mutiny', after: 'coup-call', why: 'It speaks of the mutiny.' };

const withOrders = (...orders: unknown[]) =>
  parseDataset(
    spoilt((d) => {
      d.orders = orders;
    }),
  );

describe('orders of events', () => {
  it('are read, and written as they were', () => {
    const { dataset, problems, read, accepted } = withOrders({ ...GOOD, mine: [1] });
    expect(problems).toEqual([]);
    expect(read).toBe(accepted);
    expect(dataset?.orders).toEqual([{ ...GOOD, extra: { mine: [1] } }]);
    expect(dataset && (toWhence(dataset) as Spoilable).orders).toEqual([{ ...GOOD, mine: [1] }]);
  });

  it('are absent where a file has none', () => {
    for (const { dataset } of [withOrders(), parseDataset(spoilt(() => {}))]) {
      expect(dataset && 'orders' in dataset).toBe(false);
      expect(dataset && 'orders' in toWhence(dataset)).toBe(false);
    }
  });

  it.each([
    [{ ...GOOD, before: 'x' }, '$.orders[0].before', /^No event has the id “x”/],
    [{ ...GOOD, after: null }, '$.orders[0].after', /write the id of the event that began later/],
    [{ ...GOOD, after: 'mutiny' }, '$.orders[0].after', /cannot come before itself: name two events/],
    ['first', '$.orders[0]', /in braces/],
  ])('sets %j aside with a sentence', (order, path, message) => {
    const { dataset, problems, setAside } = withOrders(order);
    expect(problems).toMatchObject([{ severity: 'error', path, message: expect.stringMatching(message) }]);
    expect(setAside).toBe(1);
    expect(dataset?.orders).toBeUndefined();
  });

  it('takes each pair once, and both directions', () => {
    const { dataset, problems } = withOrders(GOOD, { before: 'coup-call', after: 'mutiny' }, GOOD);
    expect(dataset?.orders).toHaveLength(2);
    expect(problems).toMatchObject([
      { path: '$.orders[2]', message: expect.stringMatching(/^\$\.orders\[0\] says this/) },
    ]);
  });

  it('fall with an event that is set aside', () => {
    const { problems } = parseDataset(
      spoilt((d) => {
        d.events[1].title = '';
        d.orders = [GOOD];
      }),
    );
    expect(problems.map(({ path }) => path)).toContain('$.orders[0].after');
    expect(problems.at(-1)?.message).toMatch(/was set aside, and this order with it/);
  });

  it('stay with a part that holds both events', () => {
    const { dataset } = withOrders(GOOD);
    if (!dataset) throw new Error('no dataset');
    const part = (ids: readonly string[]) =>
      restrict(dataset, { events: [], claims: [], eventIds: new Set(ids), claimIds: new Set() }).orders;
    expect(part(['mutiny', 'coup-call'])).toHaveLength(1);
    expect(part(['mutiny'])).toBeUndefined();
  });
});
