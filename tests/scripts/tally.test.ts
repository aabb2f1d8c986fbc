import { expect, test } from 'vitest';
import { countJourneys, countUnits } from '../../scripts/tally.mjs';

test('unit tests count as Vitest reports them', () => {
  expect(countUnits({ numPassedTests: 7, numFailedTests: 0 }, 0)).toEqual({ passed: 7, failed: 0 });
  expect(countUnits({ numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
});

test('journeys count as Playwright reports them, and a flaky one is no good one', () => {
  expect(countJourneys({ stats: { expected: 5, unexpected: 1, flaky: 1 } }, 1)).toEqual({
    passed: 5,
    failed: 2,
  });
});

test('a run that fails without a failing test is a failure', () => {
  expect(countUnits({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
  expect(countUnits(null, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a run of nothing is a failure', () => {
  expect(countJourneys({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, 0)).toEqual({
    passed: 0,
    failed: 1,
  });
  expect(countJourneys(null, 0)).toEqual({ passed: 0, failed: 1 });
});
