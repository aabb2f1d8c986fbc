import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { type Account, accounts, claimsOf } from '../../src/query/accounts.ts';
import { bySaying } from '../../src/query/bySaying.ts';
import { narrow } from '../../src/query/narrow.ts';
import { tableRows } from '../../src/query/tableRows.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';

const whole = (dataset: Dataset) => accounts(dataset, narrow(dataset, NO_FILTER, null));
const idsOf = (account: Account) => account.answers.map(({ claims }) => claims.map(({ claim }) => claim.id));
const asked = (dataset: Dataset, question: string) => {
  const account = whole(dataset).find((each) => each.question === question);
  if (!account) throw new Error(`Nobody asks ${question}`);
  return account;
};
const ACCIDENT = 'Was it an accident?';

/** The sample with relations of its own. */
function related(...relations: readonly (readonly [Dataset['relations'][number]['type'], string, string])[]) {
  return {
    ...SAMPLE,
    relations: relations.map(([type, a, b]) => ({
      type,
      claims: [a, b] as const,
      about: '?',
      on: null,
      extra: {},
    })),
  };
}

describe('accounts of the sample', () => {
  test('each question once, disputed ones first, else in the order of the file', () => {
    expect(whole(SAMPLE).map(({ question, disputed, total }) => [question, disputed, total])).toEqual([
      [ACCIDENT, true, 4],
      ['How many fires were there?', true, 2],
      ['Was there a fire?', false, 1],
    ]);
  });

  test('what contradicts stands first, the rest after it; a supporting claim is an answer of its own', () => {
    const account = asked(SAMPLE, ACCIDENT);
    expect(idsOf(account)).toEqual([['accident'], ['arson'], ['petrol'], ['wiring']]);
    expect(account.answers.map(({ contradicts }) => [...contradicts])).toEqual([
      ['arson'],
      ['accident'],
      [],
      [],
    ]);
    const petrol = account.answers[2]?.claims[0];
    expect(petrol?.related.map(({ relation, other }) => [relation.type, other.id])).toEqual([
      ['supports', 'arson'],
    ]);
  });

  test('claims that repeat each other are one answer, in the order in which they were said', () => {
    expect(idsOf(asked(SAMPLE, 'Was there a fire?'))).toEqual([['smoke', 'two-fires']]);
    const chain = related(
      ['repeats', 'petrol', 'smoke'],
      ['repeats', 'arson', 'petrol'],
      ['supports', 'wiring', 'arson'],
    );
    expect(idsOf(asked(chain, '?'))).toEqual([['arson', 'petrol', 'smoke'], ['wiring']]);
  });

  test('an answer is contradicted when any of its claims is', () => {
    const dataset = related(['repeats', 'petrol', 'arson'], ['contradicts', 'accident', 'petrol']);
    const [accident, arson] = asked(dataset, '?').answers;
    expect(accident?.contradicts).toEqual(new Set([arson?.id]));
    expect(arson?.contradicts).toEqual(new Set([accident?.id]));
    expect(arson?.claims.map(({ claim }) => claim.id)).toEqual(['arson', 'petrol']);
  });

  test('narrowed, it says how many are left, keeps the names of the answers, and marks who is not shown', () => {
    const filter = { ...NO_FILTER, sources: ['harbour-master'] };
    const account = accounts(SAMPLE, narrow(SAMPLE, filter, null)).find(
      ({ question }) => question === ACCIDENT,
    );
    expect(account && idsOf(account)).toEqual([['accident']]);
    expect(account?.total).toBe(4);
    expect(account?.disputed).toBe(true);
    expect(account?.answers[0]?.claims[0]?.related.map(({ other, shown }) => [other.id, shown])).toEqual([
      ['arson', false],
      ['wiring', false],
    ]);
  });

  test('part of an answer may be narrowed away: its id stays, and it says how many claims are hidden', () => {
    const [all] = asked(SAMPLE, 'Was there a fire?').answers;
    const [part] = accounts(SAMPLE, { claimIds: new Set(['two-fires']) }).at(-1)?.answers ?? [];
    expect(part).toMatchObject({ id: all?.id, hidden: 1 });
  });
});

test('a relation that a file says twice is told once', () => {
  const [accident] = asked(
    related(['contradicts', 'accident', 'arson'], ['contradicts', 'arson', 'accident']),
    '?',
  ).answers;
  expect(accident?.claims[0]?.related).toHaveLength(1);
});

describe('accounts of any dataset', () => {
  test('every claim of every relation appears under its question exactly once, and no other', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset }) => {
        const named = new Map<string, Set<string>>();
        for (const { about, claims } of dataset.relations)
          named.set(about, new Set([...(named.get(about) ?? []), ...claims]));
        const found = whole(dataset);
        expect(new Set(found.map(({ question }) => question))).toEqual(new Set(named.keys()));
        for (const account of found) {
          const ids = claimsOf(account).map(({ id }) => id);
          expect([...ids].sort()).toEqual([...(named.get(account.question) ?? [])].sort());
        }
      }),
    );
  });

  test('under any filter: the claims of the narrowing that a relation names, in the order there is without one', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const all = whole(dataset);
        accounts(dataset, narrowed).forEach((account, index) => {
          const every = all[index];
          if (!every) throw new Error('A question is gone');
          expect(account).toMatchObject({ question: every.question, total: every.answers.length });
          expect(claimsOf(account)).toEqual(claimsOf(every).filter(({ id }) => narrowed.claimIds.has(id)));
          for (const answer of account.answers) {
            const before = every.answers.find(({ id }) => id === answer.id);
            expect(answer.claims.length + answer.hidden).toBe(before?.claims.length);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  test('its counts are those of the table: of each event, the related claims are among those that the table counts', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const shown = new Set(accounts(dataset, narrowed).flatMap((account) => claimsOf(account)));
        const related = new Set(dataset.relations.flatMap(({ claims }) => claims));
        for (const { event, matching } of tableRows(dataset, narrowed)) {
          const own = narrowed.claims.filter((claim) => claim.event === event.id);
          expect(own).toHaveLength(matching);
          expect([...shown].filter((claim) => claim.event === event.id)).toHaveLength(
            own.filter(({ id }) => related.has(id)).length,
          );
        }
        for (const claim of shown) expect(narrowed.eventIds.has(claim.event)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('the order does not depend on the order of the file', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset }) => {
        const turned: Dataset = {
          ...dataset,
          claims: [...dataset.claims].reverse(),
          relations: [...dataset.relations].reverse(),
        };
        const shape = (account: Account) => [account.question, idsOf(account)] as const;
        expect(new Map(whole(turned).map(shape))).toEqual(new Map(whole(dataset).map(shape)));
      }),
    );
  });

  test('answers that contradict come first; in both parts, and in each answer, claims are in the order of saying', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset }) => {
        const order = bySaying(dataset);
        for (const { answers } of whole(dataset)) {
          const parts = [
            answers.filter((a) => a.contradicts.size > 0),
            answers.filter((a) => a.contradicts.size === 0),
          ];
          expect(parts.flat()).toEqual(answers);
          for (const part of parts) {
            const firsts = part.flatMap(({ claims }) => claims[0]?.claim ?? []);
            expect([...firsts].sort(order)).toEqual(firsts);
          }
          for (const { claims } of answers) {
            const own = claims.map(({ claim }) => claim);
            expect([...own].sort(order)).toEqual(own);
          }
        }
      }),
    );
  });

  test('contradiction goes both ways, and names answers that are there', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset }) => {
        for (const { answers } of whole(dataset))
          for (const answer of answers)
            for (const id of answer.contradicts)
              expect(answers.find((other) => other.id === id)?.contradicts.has(answer.id)).toBe(true);
      }),
    );
  });
});
