import { expect, test } from 'vitest';
import { questions } from '../../src/query/questions.ts';
import { SAMPLE } from '../components/sampleDataset.ts';

test('disputed questions come first, each with all claims that speak to it and the event to start at', () => {
  const found = questions({ ...SAMPLE, relations: [...SAMPLE.relations].reverse() });
  expect(
    found.map(({ question, disputed, claims, event }) => [
      question,
      disputed,
      claims.map((claim) => claim.id).sort(),
      event.id,
    ]),
  ).toEqual([
    // Not the undated inspection, nor the tweet: the first in time of those that contradict.
    ['Was it an accident?', true, ['accident', 'arson', 'petrol', 'wiring'], 'accident-statement'],
    ['How many fires were there?', true, ['one-fire', 'two-fires'], 'fire-starts'],
    ['Was there a fire?', false, ['smoke', 'two-fires'], 'fire-starts'],
  ]);
});

test('a dispute is entered where claims contradict each other, though one that bears on it be about an earlier event', () => {
  const early = SAMPLE.relations.map((each) =>
    each.type === 'bears-on' ? { ...each, claims: ['smoke', 'accident'] as const } : each,
  );
  const [first] = questions({ ...SAMPLE, relations: early });
  expect([first?.question, first?.event.id]).toEqual(['Was it an accident?', 'accident-statement']);
});

test('under a narrowing only its claims are counted and led to, and what none of them speaks to is left out', () => {
  const within = (...ids: string[]) =>
    questions(SAMPLE, new Set(ids)).map(({ question, disputed, claims, event }) => [
      question,
      disputed,
      claims.map((claim) => claim.id),
      event.id,
    ]);
  // One side of a dispute: it is in dispute all the same.
  expect(within('arson', 'petrol')).toEqual([
    ['Was it an accident?', true, ['arson', 'petrol'], 'arson-statement'],
  ]);
  // None of the two that contradict each other: the way leads to one that is shown.
  expect(within('wiring', 'two-fires')).toEqual([
    ['Was it an accident?', true, ['wiring'], 'inspection'],
    ['How many fires were there?', true, ['two-fires'], 'fire-starts'],
    ['Was there a fire?', false, ['two-fires'], 'fire-starts'],
  ]);
  expect(within()).toEqual([]);
  expect(questions(SAMPLE, new Set(SAMPLE.claims.map((claim) => claim.id)))).toEqual(questions(SAMPLE));
});

test('a dataset without relations asks nothing', () => {
  expect(questions({ ...SAMPLE, relations: [] })).toEqual([]);
});
