import { beforeAll, describe, expect, it } from 'vitest';
import { agreement } from '../../src/compare/agreement.ts';
import { differences } from '../../src/compare/differences.ts';
import { bestMatching } from '../../src/compare/matching.ts';
import { pairClaims } from '../../src/compare/pairClaims.ts';
import { take } from '../../src/compare/take.ts';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { inventedRaw, LINES, type RawFile, read } from './invented.ts';

beforeAll(ensureEdit);

function against(change: (raw: RawFile) => void) {
  const raw = inventedRaw();
  change(raw);
  return pairClaims(read(inventedRaw()), read(raw));
}

const told = (change: (raw: RawFile) => void) =>
  differences(against(change)).map(({ kind, sentence }) => `${kind}: ${sentence}`);

const claimOf = (raw: RawFile, id: string) => {
  const found = raw.claims.find((claim) => claim.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('differences', () => {
  it('finds none between a dataset and itself', () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it('tells each in a sentence', () => {
    expect(told((raw) => raw.claims.splice(0, 1))).toEqual(['only-mine: Only mine has this claim.']);
    expect(told((raw) => claimOf(raw, 'sailors-hurt').chain.splice(1, 1))).toEqual([
      'chain: Only mine goes through Norda News Agency.',
    ]);
    expect(told((raw) => claimOf(raw, 'sailors-hurt').chain.splice(0, 1))).toEqual([
      'chain: Another origin: Hospital in mine, Norda News Agency in theirs.',
    ]);
    expect(told((raw) => claimOf(raw, 'sailors-hurt').chain.reverse())).toEqual([
      'chain: The same sources, in another order.',
    ]);
    expect(told((raw) => Object.assign(claimOf(raw, 'denied'), { stance: 'asserts' }))).toEqual([
      'stance: In mine the origin denies it, in theirs it asserts it.',
    ]);
    expect(told((raw) => Object.assign(claimOf(raw, 'cable'), { hedge: null }))).toEqual([
      'hedge: Mine has the hedge “reportedly”, theirs has no hedge.',
    ]);
    expect(told((raw) => Object.assign(claimOf(raw, 'smoke'), { event: 'hurt' }))).toEqual([
      'event: Mine is about “Fire on a ferry”, theirs about “Two sailors hurt”.',
    ]);
    expect(told((raw) => raw.relations.splice(0, 1))).toEqual([
      'relation: Only mine says that one claim contradicts another.',
    ]);
  });

  it('says how far windows overlap', () => {
    const [difference] = told((raw) => {
      const [event] = raw.events;
      if (event) event.time = { start: '2031-03-03T18:00/2031-03-04T06:00' };
    });
    expect(difference).toContain('The starts overlap by 40 %.');
  });

  it('takes "NNA" for Norda News Agency, and other ids for the same', () => {
    expect(told((raw) => Object.assign(raw.sources[2] ?? {}, { name: 'NNA' }))).toEqual([]);
    expect(
      told((raw) => {
        for (const one of raw.claims) one.id = `other-${one.id}`;
        raw.relations = [
          { type: 'contradicts', claims: ['other-denied', 'other-sailors-hurt'], about: 'Was anybody hurt?' },
        ];
      }),
    ).toEqual([]);
  });

  it('pairs claims that stand on words which overlap, and says how far', () => {
    // 24 of 42 letters.
    const list = told((raw) =>
      Object.assign(claimOf(raw, 'small').passages[0] ?? {}, { exact: 'said the fire was small.' }),
    );
    expect(list).toEqual(['passage: They stand on other words, which overlap by 57 %.']);
  });

  it('does not take one text for another that has the same id', () => {
    const pairing = against((raw) => {
      for (const document of raw.documents) document.text = 'Quite another text.\nNothing in common.';
    });
    expect(pairing.documents.toTheirs.size).toBe(0);
    expect(agreement(pairing).documents).toBe(0);
  });
});

describe('take', () => {
  it('brings a claim with its source, event and relation, and keeps the time of another zone', () => {
    const pairing = against((raw) => {
      raw.timeZone = 'UTC';
      raw.sources.push({ id: 'minister', name: 'Minister', kind: 'official' });
      raw.events = raw.events.map((event) => ({ ...event, time: { start: null } }));
      raw.events.push({
        id: 'probe',
        title: 'A probe',
        track: 'harbour',
        time: { start: '2031-03-05T10:00' },
      });
      raw.claims.push({
        ...claimOf(raw, 'cable'),
        id: 'probe-begins',
        event: 'probe',
        hedge: null,
        text: 'The ministry looks into it.',
        chain: [
          { source: 'minister', verb: 'said' },
          { source: 'courier', verb: null },
        ],
        passages: [
          {
            document: 'article',
            paragraph: 7,
            exact: 'The ministry is looking into it.',
            directSpeech: false,
          },
        ],
      });
      raw.relations.push({
        type: 'bears-on',
        claims: ['probe-begins', 'cable'],
        about: 'What was the cause?',
      });
    });
    const found = differences(pairing).find(({ kind }) => kind === 'only-theirs');
    if (!found) throw new Error('not found');
    const outcome = applyEdit(pairing.mine, take(pairing, found));
    if (outcome.kind === 'refused') throw new Error(outcome.message);
    const { dataset } = outcome;
    expect(dataset.sources.at(-1)?.name).toBe('Minister');
    expect(dataset.relations.at(-1)).toMatchObject({ type: 'bears-on', claims: ['probe-begins', 'cable'] });
    expect(dataset.events.at(-1)?.time.start).toMatchObject({
      earliest: Date.UTC(2031, 2, 5, 10),
      text: '2031-03-05T11:00',
    });
  });
});

describe('agreement', () => {
  it('counts paragraphs, claims, passages and times', () => {
    const figures = agreement(
      against((raw) => {
        raw.claims.splice(7, 1);
        Object.assign(claimOf(raw, 'denied'), { stance: 'asserts' });
        const [event] = raw.events;
        if (event) event.time = { start: '2031-03-03T18:00/2031-03-04T06:00' };
      }),
    );
    expect(figures.claims).toEqual({ paired: 8, onlyMine: 1, onlyTheirs: 0 });
    // Nine passages of mine, eight of theirs, all of them mine too.
    expect(figures.exact.f1).toEqual({ kind: 'figure', value: 16 / 17, n: 17 });
    expect(figures.exact.precision).toEqual({ kind: 'figure', value: 1, n: 8 });
    // One of seven paragraphs: o = 1, six of mine and five of theirs cited: 1 − 13 · 1 ÷ (11 · 3).
    expect(figures.paragraphs).toMatchObject({ n: LINES.length, value: expect.closeTo(1 - 13 / 33, 12) });
    expect(figures.stance.kind).toBe('figure');
    expect(figures.hedged).toEqual({ kind: 'figure', value: 1, n: 8, alike: 8 });
    expect(figures.stance).toMatchObject({ n: 8, alike: 7 });
    // Two dated events share claims: one overlaps by 12 of 30 hours; "closed" shares none any more; both undated do not count.
    expect(figures.times).toEqual({ kind: 'figure', value: 0.7, n: 2 });
  });
});

describe('bestMatching', () => {
  it('finds the greatest sum, not the greatest single weight', () => {
    const edges = [
      { left: 0, right: 0, weight: 10 },
      { left: 0, right: 1, weight: 9 },
      { left: 1, right: 0, weight: 9 },
    ];
    expect(bestMatching(2, edges)).toEqual([1, 0]);
  });

  it('leaves out who has nobody, and equals trying all', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      let state = seed;
      const random = () => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state / 2147483648;
      };
      const weights = Array.from({ length: 5 }, () =>
        Array.from({ length: 5 }, () => (random() < 0.5 ? 0 : 1 + Math.floor(random() * 20))),
      );
      const edges = weights.flatMap((row, left) =>
        row.flatMap((weight, right) => (weight > 0 ? [{ left, right, weight }] : [])),
      );
      const partners = bestMatching(5, edges);
      const sum = partners.reduce(
        (total, right, left) => total + (right < 0 ? 0 : (weights[left]?.[right] ?? 0)),
        0,
      );
      expect(new Set(partners.filter((right) => right >= 0)).size).toBe(
        partners.filter((right) => right >= 0).length,
      );
      expect(sum).toBe(best(weights, 0, new Set()));
    }
  });
});

function best(weights: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  const own = weights[row];
  if (!own) return 0;
  let most = best(weights, row + 1, taken);
  for (const [right, weight] of own.entries()) {
    if (weight > 0 && !taken.has(right))
      most = Math.max(most, weight + best(weights, row + 1, new Set([...taken, right])));
  }
  return most;
}
