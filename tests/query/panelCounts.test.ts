import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { basisCounts } from '../../src/query/basisCounts.ts';
import { recordCounts } from '../../src/query/recordCounts.ts';
import { SAMPLE } from '../components/sampleDataset.ts';

test('counts events by what their time rests on', () => {
  expect(basisCounts(SAMPLE)).toEqual({ stated: 1, inferred: 1, external: 1, unsaid: 0, undated: 1 });
});

test('the counts add up to all events', () => {
  const [first] = SAMPLE.events;
  if (!first) throw new Error('The sample has no events');
  const basis = fc.constantFrom('stated' as const, 'inferred' as const, 'external' as const, null);
  fc.assert(
    fc.property(fc.array(fc.tuple(basis, fc.boolean())), (drawn) => {
      const events = drawn.map(([of, dated]) => ({
        ...first,
        time: { ...first.time, basis: of, start: dated ? first.time.start : null },
      }));
      const sum = Object.values(basisCounts({ ...SAMPLE, events })).reduce((a, b) => a + b, 0);
      expect(sum).toBe(events.length);
    }),
  );
});

function problem(severity: Problem['severity'], path: string): Problem {
  return { severity, path, value: '1', message: 'No.' };
}

test('a record with two errors is set aside once; a warning sets nothing aside', () => {
  const counts = recordCounts(SAMPLE, [
    problem('error', '$.events[3].time.start'),
    problem('error', '$.events[3].title'),
    problem('error', '$.claims[3]'),
    problem('warning', '$.claims[4].hedge'),
    problem('error', '$.title'),
  ]);
  expect(counts).toEqual({ accepted: 1 + 5 + 2 + 4 + 7 + 5, setAside: 2 });
});

test('a file that holds no dataset has no accepted records', () => {
  expect(recordCounts(null, [problem('error', '$')])).toEqual({ accepted: 0, setAside: 0 });
});
