import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { isUnattributed } from '../../src/model/provenance.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { sayingOf, sayingState } from '../../src/query/saying.ts';
import { runs } from '../runs.ts';
import { arbitraryKnown, manyDocuments } from './knownArbitrary.ts';
import { makeDataset } from './makeDataset.ts';

const window = (earliest: number, latest: number): TimeWindow => ({
  earliest,
  latest,
  text: `${earliest}/${latest}`,
  uncertain: false,
  approximate: false,
});
const ALWAYS = window(-Infinity, Infinity);

/** One claim in documents that were published then, by an agency through the paper, or by the paper alone. */
function one(
  said: TimeWindow | null,
  published: readonly (TimeWindow | null)[],
  chain: readonly [string, ...string[]] = ['agency', 'paper'],
): { readonly dataset: Dataset; readonly claim: Claim } {
  const sketch = makeDataset({ events: ['fire'], claims: [{ id: 'c', event: 'fire', chain }] });
  const [plain] = sketch.claims;
  if (!plain) throw new Error('The sketch has a claim');
  const passages = published.map((_, i) => ({
    document: `d${i}`,
    paragraph: 1,
    exact: 'words',
    prefix: '',
    suffix: '',
    directSpeech: false,
    extra: {},
  }));
  const claim: Claim = { ...plain, said, passages };
  const documents = published.map((at, i) => ({
    id: `d${i}`,
    title: 'Document',
    publisher: 'paper',
    published: at,
    language: null,
    url: null,
    text: null,
    extra: {},
  }));
  return { dataset: { ...sketch, documents, claims: [claim] }, claim };
}

const states = (made: ReturnType<typeof one>, instants: readonly number[]) =>
  instants.map((known) => sayingState(made.dataset, made.claim, known));

describe('at the edges of a window', () => {
  test('a window is half open: from its earliest on it may have been said, at its latest it had been', () => {
    expect(states(one(window(100, 200), []), [99, 100, 199, 200, 201])).toEqual([
      'not-yet',
      'maybe',
      'maybe',
      'said',
      'said',
    ]);
  });

  test('an instant is said at that instant, and never “may have been”', () => {
    expect(states(one(window(100, 100), []), [99, 100, 101])).toEqual(['not-yet', 'said', 'said']);
  });

  test('an open side never ends: it may have been said at any time before, or is never sure', () => {
    expect(states(one(window(-Infinity, 200), []), [-1e15, 199, 200])).toEqual(['maybe', 'maybe', 'said']);
    expect(states(one(window(100, Infinity), []), [99, 100, 1e15])).toEqual(['not-yet', 'maybe', 'maybe']);
  });
});

describe('publication', () => {
  test('is the saying of a claim that nobody is named for', () => {
    const made = one(null, [window(100, 200)], ['paper']);
    expect(sayingOf(made.dataset, made.claim)).toEqual({
      kind: 'window',
      window: window(100, 200),
      from: 'publication',
    });
    expect(states(made, [99, 100, 200])).toEqual(['not-yet', 'maybe', 'said']);
  });

  test('is not the saying of what somebody said before; but by then it was said', () => {
    const made = one(null, [window(100, 200)]);
    expect(sayingOf(made.dataset, made.claim)).toEqual({ kind: 'unknown', by: 200 });
    expect(states(made, [0, 150, 199, 200])).toEqual(['unknown', 'unknown', 'unknown', 'said']);
  });

  test('gives way to a time that the file gives, and ends one that the file leaves open', () => {
    const given = one(window(10, 20), [window(100, 200)], ['paper']);
    expect(sayingOf(given.dataset, given.claim)).toMatchObject({ window: window(10, 20), from: 'claim' });
    const open = one(window(10, Infinity), [window(100, 200)]);
    expect(sayingOf(open.dataset, open.claim)).toMatchObject({ window: { earliest: 10, latest: 200 } });
    expect(states(open, [9, 10, 199, 200])).toEqual(['not-yet', 'maybe', 'maybe', 'said']);
    // A document that was out before it was said does not hold it: the file contradicts itself, and stays as it is.
    const late = one(window(300, Infinity), [window(100, 200)]);
    expect(states(late, [250, 300, 1e9])).toEqual(['not-yet', 'maybe', 'maybe']);
  });

  test('of several documents is that of the first, as far as their windows tell', () => {
    const firstOf = (...published: (TimeWindow | null)[]) => {
      const made = one(null, published, ['paper']);
      const saying = sayingOf(made.dataset, made.claim);
      return saying.kind === 'window' ? [saying.window.earliest, saying.window.latest] : saying;
    };
    expect(firstOf(window(300, 400), window(100, 200))).toEqual([100, 200]);
    expect(firstOf(window(100, 400), window(200, 300))).toEqual([100, 300]);
    // One without a date may have been out before all others.
    expect(firstOf(window(100, 200), null)).toEqual([-Infinity, 200]);
    expect(firstOf(null, null)).toEqual({ kind: 'unknown', by: null });
    // The same instant twice keeps its words.
    expect(firstOf(window(100, 100), window(100, 100))).toEqual([100, 100]);
  });
});

test('a time that says nothing is no time', () => {
  const made = one(ALWAYS, []);
  expect(sayingOf(made.dataset, made.claim)).toEqual({ kind: 'unknown', by: null });
  expect(states(made, [-1e15, 1e15])).toEqual(['unknown', 'unknown']);
  const inPaper = one(ALWAYS, [ALWAYS], ['paper']);
  expect(sayingOf(inPaper.dataset, inPaper.claim)).toEqual({ kind: 'unknown', by: null });
});

test('a claim that stands in another dataset too is asked there', () => {
  const { dataset, claim } = one(null, [window(100, 200)]);
  const undated = { ...dataset, documents: [] };
  expect(sayingOf(dataset, claim)).toEqual({ kind: 'unknown', by: 200 });
  expect(sayingOf(undated, claim)).toEqual({ kind: 'unknown', by: null });
  expect(sayingOf(dataset, claim)).toEqual({ kind: 'unknown', by: 200 });
});

describe('on random datasets', () => {
  const RANK = { 'not-yet': 0, maybe: 1, unknown: 1, said: 2 } as const;

  test('as the clock goes on no claim falls back, and nothing said is unsaid', () => {
    fc.assert(
      fc.property(
        manyDocuments.chain((dataset) =>
          fc.tuple(fc.constant(dataset), arbitraryKnown(dataset), arbitraryKnown(dataset)),
        ),
        ([dataset, one, other]) => {
          const [before, after] = [Math.min(one, other), Math.max(one, other)];
          for (const claim of dataset.claims) {
            const [first, second] = [sayingState(dataset, claim, before), sayingState(dataset, claim, after)];
            expect(RANK[second]).toBeGreaterThanOrEqual(RANK[first]);
            // What has a time has one at every instant, and what has none stays unknown until it is said.
            if (first === 'unknown') expect(['unknown', 'said']).toContain(second);
            else expect(second).not.toBe('unknown');
          }
        },
      ),
      { numRuns: runs(100, 2000) },
    );
  });

  test('a window is in order and says something, and only what somebody said may be unknown', () => {
    fc.assert(
      fc.property(manyDocuments, (dataset) => {
        for (const claim of dataset.claims) {
          const saying = sayingOf(dataset, claim);
          expect(sayingOf(dataset, claim)).toBe(saying);
          if (saying.kind === 'window') {
            const { earliest, latest } = saying.window;
            expect(earliest).toBeLessThanOrEqual(latest);
            expect(Number.isFinite(earliest) || Number.isFinite(latest)).toBe(true);
            if (saying.from === 'publication') expect(isUnattributed(claim)).toBe(true);
          } else {
            expect(saying.by === null || Number.isFinite(saying.by)).toBe(true);
            // Somebody else spoke, or nobody dated the document.
            if (isUnattributed(claim)) expect(saying.by).toBe(null);
          }
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });
});
