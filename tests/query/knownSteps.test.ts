import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { allSteps, knownSteps, stepAfter, stepBefore, stepIndex } from '../../src/query/knownSteps.ts';
import { sayingState } from '../../src/query/saying.ts';
import { runs } from '../runs.ts';
import { manyDocuments } from './knownArbitrary.ts';

const statesAt = (dataset: Dataset, known: number) =>
  dataset.claims.map((claim) => sayingState(dataset, claim, known)).join();

describe('the steps of a dataset', () => {
  test('are where something changes: there, and nowhere else', () => {
    fc.assert(
      fc.property(manyDocuments, (dataset) => {
        const steps = allSteps(dataset);
        expect([...new Set(steps)].sort((a, b) => a - b)).toEqual(steps);
        expect(steps.every(Number.isFinite)).toBe(true);
        steps.forEach((step, i) => {
          expect(statesAt(dataset, step - 1)).not.toBe(statesAt(dataset, step));
          const next = steps[i + 1];
          if (next !== undefined) expect(statesAt(dataset, next - 1)).toBe(statesAt(dataset, step));
        });
        const last = steps.at(-1);
        if (last !== undefined) expect(statesAt(dataset, 8e15)).toBe(statesAt(dataset, last));
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  test('are none where nothing has a time, and are kept', () => {
    fc.assert(
      fc.property(manyDocuments, (dataset) => {
        const bare: Dataset = {
          ...dataset,
          documents: [],
          claims: dataset.claims.map((claim) => ({ ...claim, said: null })),
        };
        expect(allSteps(bare)).toEqual([]);
        expect(allSteps(dataset)).toBe(allSteps(dataset));
        expect(knownSteps(dataset, [])).toEqual([]);
      }),
    );
  });
});

describe('stepping', () => {
  const STEPS = [10, 20, 30];

  test('goes to the next and the one before, from a step and from between', () => {
    expect([5, 10, 15, 30].map((known) => stepAfter(STEPS, known))).toEqual([10, 20, 20, null]);
    expect([5, 10, 15, 30, 35].map((known) => stepBefore(STEPS, known))).toEqual([null, null, 10, 20, 30]);
    expect([9, 10, 29, 31].map((known) => stepIndex(STEPS, known))).toEqual([-1, 0, 1, 2]);
  });

  test('enters at the first from the front and at the last from behind, or nowhere', () => {
    expect(stepAfter(STEPS, null)).toBe(10);
    expect(stepBefore(STEPS, null)).toBe(30);
    expect(stepAfter([], null)).toBe(null);
    expect(stepBefore([], null)).toBe(null);
  });

  test('one on and one back is where one was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.integer(), (drawn, known) => {
        const steps = drawn.sort((a, b) => a - b);
        const after = stepAfter(steps, known);
        if (after === null) return;
        expect(after).toBeGreaterThan(known);
        expect(stepBefore(steps, after)).toBe(steps[stepIndex(steps, known)] ?? null);
      }),
    );
  });
});
