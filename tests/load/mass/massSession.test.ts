import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFlatJson } from '../../../src/load/formats/flatJson.ts';
import { readNdjson } from '../../../src/load/formats/ndjson.ts';
import { massReport } from '../../../src/load/mass/massReport.ts';
import { MassSession } from '../../../src/load/mass/massSession.ts';
import { NO_CHOICES } from '../../../src/model/importing.ts';
import type { MassFound } from '../../../src/model/mass.ts';
import { runs } from '../../runs.ts';
import { flatRecords, written } from './arbitraryFlat.ts';
import { contextOf, massOfJson, withoutIds } from './massOf.ts';

function sessionOf(records: readonly unknown[]): MassSession {
  const read = massOfJson(JSON.stringify(records));
  if (!read) throw new Error('no mass');
  return new MassSession('file', read);
}

const day = (n: number) => new Date(Date.UTC(2012, 0, n)).toISOString().slice(0, 10);

describe('MassSession', () => {
  it('makes the events that the careful reader makes, all at once and one by one', () => {
    let taken = 0;
    fc.assert(
      fc.property(flatRecords, fc.constantFrom('compact', 'pretty', 'lines'), (records, style) => {
        const text = written(records, style);
        const lines = style === 'lines';
        const read = massOfJson(text, { lines });
        if (!read) return;
        taken += 1;
        const careful = lines ? readNdjson(text, contextOf()) : readFlatJson(JSON.parse(text), contextOf());
        const dataset = careful.kind === 'read' ? careful.result.dataset : null;
        if (!dataset) throw new Error('the careful reader makes none');
        const session = new MassSession('file', read);
        const rows = Array.from({ length: session.count }, (_, row) => row);
        const all = session.events(rows);
        expect(all.rows).toEqual(rows);
        expect(withoutIds(all.dataset)).toEqual(withoutIds(dataset));
        expect(all.dataset.tracks.map(({ name }) => name)).toEqual(dataset.tracks.map(({ name }) => name));
        expect(new Set(all.dataset.events.map(({ id }) => id)).size).toBe(rows.length);
        for (const row of rows) {
          const [event] = withoutIds(session.events([row]).dataset);
          const [{ claims, ...same } = { claims: [] }] = [withoutIds(dataset)[row]];
          // Who came first in the file gave a source its name, its kind and its note.
          expect({ ...event, claims: event?.claims.length }).toEqual({ ...same, claims: claims.length });
        }
      }),
      { numRuns: runs(100, 3000) },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('gives a source and a document one id in all parts, and no two the same', () => {
    const session = sessionOf([
      { start: day(1), title: 'a', source: 'Le Monde', url: 'https://example.org/a' },
      { start: day(2), title: 'b', source: 'le-monde', url: 'https://example.org/a!' },
      { start: day(3), title: 'c', source: 'LE MONDE; AFP; AFP', url: 'https://example.org/a' },
    ]);
    const parts = [2, 1, 0].map((row) => session.events([row]).dataset);
    const ids = parts.map(({ sources }) => sources.map(({ id }) => id));
    expect(ids).toEqual([['le-monde', 'afp'], ['le-monde-2'], ['le-monde']]);
    expect(parts.map(({ claims }) => claims.map(({ id, chain }) => [id, chain[0].source]))).toEqual([
      [
        ['row-3-claim-1', 'le-monde'],
        ['row-3-claim-2', 'afp'],
      ],
      [['row-2-claim-1', 'le-monde-2']],
      [['row-1-claim-1', 'le-monde']],
    ]);
  });

  it('finds events by their ids, numbers too, the first of several', () => {
    const ids = ['a', 7, 'b "c"', ' d ', 'a', null, '7.0', 'row-1', 'é', ''];
    const session = sessionOf(ids.map((id, i) => ({ id, start: day(i + 1), title: 'x' })));
    const made = session.events(ids.map((_, row) => row)).dataset.events.map(({ id }) => id);
    expect(made).toEqual(['a', '7', 'b "c"', 'd', 'row-5', 'row-6', '7.0', 'row-1', 'é', 'row-10']);
    expect(made.map((id) => session.find(id))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(['z', 'row-0', 'row-11', '', 'null'].map((id) => session.find(id))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(sessionOf([{ start: day(1), title: 'x' }]).find('row-1')).toBe(0);
  });

  it('finds each of many ids', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.nat(50)), { minLength: 1, maxLength: 60 }),
        (ids) => {
          const session = sessionOf(ids.map((id) => ({ id, start: day(1), title: 'x' })));
          const texts = ids.map((id) => String(id).trim());
          for (const id of texts.filter((text) => text !== ''))
            expect(session.find(id)).toBe(texts.indexOf(id));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('pages by time, the undated last, in the order of the file where they are equal', () => {
    const starts = ['2012-03-05', null, '2012-03-01', '2012-03-05', 'never', '2012-03-01T00:00', '../2012'];
    const session = sessionOf(
      [...Array(10).fill('2012-04-01'), ...starts].map((start) => ({ start, title: 'x' })),
    );
    expect(session.page(0, 8).rows).toEqual([16, 12, 15, 10, 13, 0, 1, 2]);
    expect(session.page(14, 99).rows).toEqual([9, 11, 14]);
  });

  it('narrows to the tracks and words, exactly, and tells what it has so far', async () => {
    const records = Array.from({ length: 120_000 }, (_, i) => ({
      id: `needle${i}`,
      start: 1e12 + i * 1000,
      title: i % 3 === 0 ? 'A needle here' : 'Hay',
      lane: `t${i % 4}`,
    }));
    const session = sessionOf(records);
    const told: MassFound[] = [];
    await session.narrow({ tracks: [1, 2], text: ' NEEDLE h ' }, (found) => told.push(found));
    const hits = (until: number) =>
      records
        .slice(0, until)
        .flatMap(({ title, lane }, i) => (title !== 'Hay' && /[12]/.test(lane) ? [i] : []));
    expect(told.map(({ count, seen, done }) => ({ count, seen, done }))).toEqual([
      { count: hits(50_000).length, seen: 50_000, done: false },
      { count: hits(120_000).length, seen: 120_000, done: true },
    ]);
    expect(told.map(({ index }) => index.rows.length)).toEqual(told.map(({ count }) => count));
    expect(session.page(0, 5).rows).toEqual(hits(120_000).slice(0, 5));
    // Ids are not searched: one would find all by it.
    await session.narrow({ tracks: [], text: 'needle1' }, (found) => told.push(found));
    expect(told.at(-1)).toMatchObject({ count: 0, done: true });
    await session.narrow({ tracks: [], text: '' }, (found) => told.push(found));
    expect(told.at(-1)).toMatchObject({ count: 120_000, done: true });
    expect(session.page(0, 2).rows).toEqual([0, 1]);
  });

  it('stops an older narrowing for a newer one', async () => {
    const session = sessionOf(
      Array.from({ length: 60_000 }, (_, i) => ({ start: 1e12 + i, title: i % 2 ? 'odd' : 'even' })),
    );
    const [older, newer] = [vi.fn(), vi.fn()];
    const first = session.narrow({ tracks: [], text: 'odd' }, older);
    const second = session.narrow({ tracks: [], text: 'even' }, newer);
    await Promise.all([first, second]);
    expect(older.mock.calls.map(([{ done }]) => done)).toEqual([false]);
    expect(newer.mock.calls.at(-1)?.[0]).toMatchObject({ count: 30_000, done: true });
    expect(session.page(0, 2).rows).toEqual([0, 2]);
  });
});

describe('massReport', () => {
  it('tells what is wrong, row by row for the first, and counts the rest', () => {
    const records = [
      { start: day(1), title: 'a' },
      { start: day(1), end: 'soon', title: 'b' },
      { start: day(1), title: ' ' },
      ...Array.from({ length: 300 }, () => ({ start: 'never', title: 'c' })),
    ];
    const read = massOfJson(JSON.stringify(records));
    if (!read) throw new Error('no mass');
    const session = new MassSession('file', read);
    const { report, problems } = massReport('file.json', NO_CHOICES, read, session);
    expect(report).toMatchObject({ read: 303, taken: 302, setAside: 1, format: 'json' });
    expect(problems.map(({ severity, path }) => `${severity} ${path}`).slice(0, 4)).toEqual([
      'error item 3, title',
      'warning item 2, end',
      'warning item 4, start',
      'warning item 5, start',
    ]);
    expect(problems).toHaveLength(202);
    expect(problems.at(-1)).toMatchObject({ path: 'the whole file', value: '301' });
    for (const { message } of problems) expect(message).not.toMatch(/undefined|NaN/);
  });

  it('says what the careful reader says of the same records, where it tells them', () => {
    const records = [
      { start: day(2), end: day(1), title: 'a' },
      { start: day(1), title: '' },
      { start: '32 March', title: 'b' },
    ];
    const read = massOfJson(JSON.stringify(records));
    if (!read) throw new Error('no mass');
    const { problems } = massReport('file.json', NO_CHOICES, read, new MassSession('file', read));
    const careful = readFlatJson(records, contextOf());
    if (careful.kind !== 'read') throw new Error('asks');
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect([...problems].sort(byPath)).toEqual([...careful.result.problems].sort(byPath));
  });
});
