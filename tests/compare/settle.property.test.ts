import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../src/compare/differences.ts';
import { pairClaims, swapPairing } from '../../src/compare/pairClaims.ts';
import { keepBoth, take } from '../../src/compare/take.ts';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { arbitraryWhole } from '../export/arbitraryWhole.ts';
import { runs } from '../runs.ts';
import { otherReader, rawOf, read } from './invented.ts';

beforeAll(ensureEdit);

/** Takes what theirs has, one difference after another, and says how many steps that took. */
function takeAll(mine: Dataset, theirs: Dataset): { readonly dataset: Dataset; readonly steps: number } {
  let dataset = mine;
  for (let steps = 0; ; steps += 1) {
    const pairing = pairClaims(dataset, theirs);
    const [first] = differences(pairing);
    if (!first) return { dataset, steps };
    if (steps > 150) throw new Error(`No end: ${first.key} ${first.sentence}`);
    const outcome = applyEdit(dataset, take(pairing, first));
    if (outcome.kind === 'refused') throw new Error(`${first.key}: ${outcome.message}`);
    dataset = outcome.dataset;
  }
}

const isValid = (dataset: Dataset) => read(rawOf(dataset));

/** What is compared, worked out another way. Names are left out: "NNA" and "Norda News Agency" are one. */
function signs(dataset: Dataset): readonly string[] {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  const anonymous = new Map(dataset.sources.map((source) => [source.id, source.anonymous]));
  const claims = dataset.claims.map(({ text, stance, hedge, said, chain, passages, event }) => {
    const { start = null, end = null } = events.get(event)?.time ?? {};
    const numbers = [start, end, said].map(
      (window) => window && [String(window.earliest), String(window.latest)],
    );
    const hops = chain.map(({ verb, by, source }) => [verb, by, anonymous.get(source)]);
    const words = passages.map(({ exact, directSpeech }) => `${exact} ${directSpeech}`).sort();
    return JSON.stringify([text, stance, hedge, numbers, hops, [...new Set(words)]]);
  });
  return claims.sort();
}

describe('settling', () => {
  it('leaves no difference when all of theirs is taken, each step being valid', () => {
    fc.assert(
      fc.property(otherReader, otherReader, (mine, theirs) => {
        const { dataset } = takeAll(mine, theirs);
        expect(signs(isValid(dataset))).toEqual(signs(theirs));
      }),
      { numRuns: runs(25, 3000) },
    );
  });

  it('does so for files of any content', () => {
    fc.assert(
      fc.property(arbitraryWhole, arbitraryWhole, (mine, other) => {
        // A time in the year 9999 cannot be written in every other zone.
        const theirs = read({ ...rawOf(other), timeZone: mine.timeZone });
        isValid(takeAll(mine, theirs).dataset);
      }),
      { numRuns: runs(20, 2000) },
    );
  });

  it('settles both kept by their claim beside mine', () => {
    fc.assert(
      fc.property(otherReader, otherReader, (mine, theirs) => {
        const pairing = pairClaims(mine, theirs);
        for (const difference of differences(pairing)) {
          const edit = keepBoth(pairing, difference);
          if (!edit || !('theirs' in difference) || !difference.theirs || !('text' in difference.theirs))
            continue;
          const outcome = applyEdit(mine, edit);
          if (outcome.kind === 'refused') throw new Error(outcome.message);
          expect(outcome.dataset.claims.length).toBe(mine.claims.length + 1);
          expect(outcome.dataset.claims.slice(0, mine.claims.length)).toEqual(mine.claims);
        }
      }),
      { numRuns: runs(20, 1000) },
    );
  });
});

describe('pairing', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(otherReader, otherReader, (mine, theirs) => {
        const { mine: _mine, theirs: _theirs, ...here } = pairClaims(mine, theirs);
        const { mine: _a, theirs: _b, ...there } = swapPairing(pairClaims(theirs, mine));
        const plain = (pairs: typeof here) =>
          [pairs.claims, pairs.documents, pairs.events, pairs.sources].map(({ toTheirs }) =>
            [...toTheirs].sort(),
          );
        expect(plain(there)).toEqual(plain(here));
      }),
      { numRuns: runs(30, 2000) },
    );
  });

  it('finds a dataset in itself, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const again = read(rawOf(dataset));
        expect(differences(pairClaims(dataset, again))).toEqual([]);
      }),
      { numRuns: runs(30, 2000) },
    );
  });
});
