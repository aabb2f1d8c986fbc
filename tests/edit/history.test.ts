import { deepStrictEqual } from 'node:assert';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import type { Edit } from '../../src/edit/edit.ts';
import {
  done,
  type History,
  newHistory,
  presentOf,
  redoes,
  redone,
  soundHistory,
  undoes,
  undone,
} from '../../src/edit/history.ts';
import { firstTrail, MOST_CHECKPOINTS, MOST_RECENT, trailWith } from '../../src/edit/trail.ts';
import { deskDataset } from './deskDataset.ts';

const start = deskDataset.make({ text: null, claims: [] });
const put = (id: string): Edit => ({
  kind: 'put-claim',
  claim: deskDataset.claim(id, 'mutiny', ['reuters', 'paper']),
});

function withSteps(history: History, ...edits: readonly Edit[]): History {
  return edits.reduce((before, edit) => {
    const outcome = done(before, edit);
    if (outcome.kind === 'refused') throw new Error(outcome.message);
    return outcome.history;
  }, history);
}

const ids = (history: History) => presentOf(history).claims.map(({ id }) => id);

describe('history', () => {
  test('does, takes back and does again', () => {
    const two = withSteps(newHistory(start), put('a'), put('b'));
    expect(ids(two)).toEqual(['a', 'b']);
    expect(ids(undone(two))).toEqual(['a']);
    expect(presentOf(undone(undone(two)))).toBe(start);
    expect(undone(newHistory(start))).toEqual(newHistory(start));
    expect(ids(redone(undone(two)))).toEqual(['a', 'b']);
    expect(redone(two)).toBe(two);
  });

  test('drops what was taken back when something else is done', () => {
    const two = withSteps(newHistory(start), put('a'), put('b'));
    const other = withSteps(undone(two), put('c'));
    expect(ids(other)).toEqual(['a', 'c']);
    expect(other.steps.length).toBe(2);
    expect(redone(other)).toBe(other);
    // The older record is none the wiser.
    expect(ids(two)).toEqual(['a', 'b']);
    expect(ids(redone(undone(two)))).toEqual(['a', 'b']);
  });

  test('keeps no step that is refused or changes nothing', () => {
    const one = withSteps(newHistory(start), put('a'));
    expect(done(one, { kind: 'remove-claim', id: 'x' })).toEqual({
      kind: 'refused',
      message: 'No claim has the id “x”.',
    });
    expect(withSteps(one, put('a'))).toBe(one);
  });

  test('names what undo and redo would do', () => {
    const source = deskDataset.source('afp');
    const steps = withSteps(
      newHistory(start),
      { kind: 'put-source', source },
      { kind: 'merge-sources', into: 'reuters', from: 'afp' },
    );
    expect(undoes(steps)).toBe('Merge AFP into REUTERS');
    expect(redoes(steps)).toBe(null);
    expect(undoes(undone(steps))).toBe('Add source AFP');
    expect(redoes(undone(steps))).toBe('Merge AFP into REUTERS');
    expect(undoes(newHistory(start))).toBe(null);
  });

  test('leaves out steps of a store that are refused', () => {
    const steps = [
      put('a'),
      { kind: 'fly' } as unknown as Edit,
      { kind: 'remove-claim', id: 'x' },
      put('b'),
    ] as const;
    const { history, lost } = soundHistory({ start, steps, at: 3 });
    expect(history).toEqual({ start, steps: [steps[0], steps[3]], at: 1 });
    expect(lost).toEqual([
      'Steps of the kind “fly” are not known here: a newer version may have made them.',
      'No claim has the id “x”.',
    ]);
    // Without that care, they change nothing.
    expect(ids({ start, steps, at: 4 })).toEqual(['a', 'b']);
    expect(ids({ start, steps, at: Number.NaN })).toEqual(['a', 'b']);
  });

  test('goes a long way back and forth, and keeps few datasets', () => {
    let history = newHistory(start);
    const sizes = 700;
    for (let i = 0; i < sizes; i += 1) history = withSteps(history, put(`claim-${i}`));
    const end = presentOf(history);
    const before = performance.now();
    for (let i = sizes; i > 0; i -= 1) {
      expect(presentOf(history).claims.length).toBe(i);
      history = undone(history);
    }
    expect(presentOf(history)).toBe(start);
    for (let i = 0; i < sizes; i += 1) history = redone(history);
    expect(performance.now() - before).toBeLessThan(4000);
    deepStrictEqual(presentOf(history), end);
  });

  test('forgets the datasets of steps that were dropped', () => {
    const many = (letter: string, count: number) =>
      Array.from({ length: count }, (_, i) => put(`${letter}-${i}`));
    let history = withSteps(newHistory(start), ...many('a', 120));
    for (let i = 0; i < 30; i += 1) history = undone(history);
    history = withSteps(history, ...many('b', 400));
    while (history.at > 100) history = undone(history);
    expect(ids(history).slice(88, 92)).toEqual(['a-88', 'a-89', 'b-0', 'b-1']);
    expect(ids(redone(history)).length).toBe(101);
    expect(ids(history).at(-1)).toBe('b-9');
  });

  test('takes a recent step back without doing any again', () => {
    const history = withSteps(newHistory(start), ...Array.from({ length: 150 }, (_, i) => put(`claim-${i}`)));
    const at = presentOf(history);
    expect(presentOf(redone(undone(history)))).toBe(at);
    let back = history;
    for (let i = 0; i < 120; i += 1) back = undone(back);
    for (let i = 0; i < 120; i += 1) back = redone(back);
    expect(presentOf(back)).toBe(at);
  });

  test('keeps a bounded number of datasets, however many steps', () => {
    let trail = firstTrail(0, start);
    for (let at = 1; at < 30_000; at += 1) trail = trailWith(trail, at, start, false);
    expect(trail.recent.length).toBe(MOST_RECENT);
    expect(trail.checkpoints.length).toBeLessThanOrEqual(MOST_CHECKPOINTS);
    expect(trail.first + trail.recent.length).toBe(30_000);
  });
});

test('2,000 claims are replayed quickly', () => {
  const text = Array.from({ length: 2000 }, (_, i) => put(`claim-${i}`));
  const begin = performance.now();
  let dataset = start;
  for (const edit of text) {
    const outcome = applyEdit(dataset, edit);
    if (outcome.kind === 'done') dataset = outcome.dataset;
  }
  const took = performance.now() - begin;
  if (process.env.WHENCE_MEASURE) process.stdout.write(`2,000 put-claims: ${took.toFixed(0)} ms\n`);
  expect(dataset.claims.length).toBe(2000);
  expect(took).toBeLessThan(3000);
});
