import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { test } from 'vitest';
import { editLabel } from '../../src/edit/editLabel.ts';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { done, type History, newHistory, presentOf, redone, undone } from '../../src/edit/history.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { arbitraryWhole } from '../export/arbitraryWhole.ts';
import { sample } from '../export/datasets.ts';
import { runs } from '../runs.ts';
import { arbitraryWish, type Wish } from './arbitraryEdit.ts';
import { assertValid, frozen } from './validity.ts';

/** What the history must say: the dataset after each step, as plain text, and where we are. */
interface Model {
  readonly presents: string[];
  at: number;
}

interface Desk {
  history: History;
}

type Command = fc.Command<Model, Desk>;

const checked = new WeakSet<Dataset>();

function check(model: Model, desk: Desk): void {
  const present = presentOf(desk.history);
  if (!checked.has(present)) assertValid(frozen(present));
  checked.add(present);
  deepStrictEqual(plain(present), model.presents[model.at]);
}

// Infinite sides of windows are no JSON; their texts say the same.
const plain = (dataset: Dataset) =>
  JSON.stringify(dataset, (_, value) => (value === Infinity || value === -Infinity ? `${value}` : value));

class Do implements Command {
  readonly wish: Wish;

  constructor(wish: Wish) {
    this.wish = wish;
  }

  check = () => true;

  run(model: Model, desk: Desk): void {
    const before = presentOf(desk.history);
    const edit = this.wish.edit(before);
    if (!edit) return;
    const outcome = done(desk.history, frozen(edit));
    deepStrictEqual(editLabel(edit, before).length > 0, true);
    if (outcome.kind === 'refused') {
      deepStrictEqual(/^[“A-Z].*\.$/su.test(outcome.message), true, outcome.message);
      // The wishes are all well made: none may make the code throw.
      deepStrictEqual(outcome.message.startsWith('This step cannot be read'), false);
    } else {
      if (outcome.history !== desk.history) {
        model.presents.splice(model.at + 1, Infinity, plain(presentOf(outcome.history)));
        model.at += 1;
      }
      desk.history = outcome.history;
    }
    check(model, desk);
  }

  toString = () => this.wish.name;
}

class Undo implements Command {
  check = () => true;

  run(model: Model, desk: Desk): void {
    desk.history = undone(desk.history);
    model.at = Math.max(0, model.at - 1);
    check(model, desk);
  }

  toString = () => 'undo';
}

class Redo implements Command {
  check = () => true;

  run(model: Model, desk: Desk): void {
    desk.history = redone(desk.history);
    model.at = Math.min(model.presents.length - 1, model.at + 1);
    check(model, desk);
  }

  toString = () => 'redo';
}

class Reload implements Command {
  readonly asJson: boolean;

  constructor(asJson: boolean) {
    this.asJson = asJson;
  }

  check = () => true;

  run(model: Model, desk: Desk): void {
    // A back-up file is JSON, and holds the start as `whence/1`; the device keeps clones of records.
    const { start, steps, at } = desk.history;
    const kept = this.asJson ? JSON.parse(JSON.stringify(steps)) : structuredClone(steps);
    desk.history = { start: this.asJson ? start : structuredClone(start), steps: kept, at };
    check(model, desk);
  }

  toString = () => `reload(${this.asJson ? 'JSON' : 'clone'})`;
}

const starts = fc.oneof(
  { weight: 2, arbitrary: fc.constant(emptyDataset({ title: 'New', timeZone: 'Africa/Bamako' })) },
  { weight: 2, arbitrary: fc.constant(sample()) },
  { weight: 1, arbitrary: arbitraryWhole },
);

const commands = fc.commands<Model, Desk>(
  [
    ...Array.from({ length: 7 }, () => arbitraryWish.map((wish) => new Do(wish))),
    fc.constant(new Undo()),
    fc.constant(new Undo()),
    fc.constant(new Redo()),
    fc.boolean().map((asJson) => new Reload(asJson)),
  ],
  { size: '+1', maxCommands: 60 },
);

test('whatever is done, the dataset stays valid, and all of it can be taken back and done again', () => {
  fc.assert(
    fc.property(starts, commands, (start, steps) => {
      const desk: Desk = { history: newHistory(frozen(start)) };
      const model: Model = { presents: [plain(start)], at: 0 };
      fc.modelRun(() => ({ model, real: desk }), steps);
      while (desk.history.at < desk.history.steps.length) desk.history = redone(desk.history);
      const end = presentOf(desk.history);
      while (desk.history.at > 0) desk.history = undone(desk.history);
      deepStrictEqual(presentOf(desk.history), start);
      while (desk.history.at < desk.history.steps.length) desk.history = redone(desk.history);
      deepStrictEqual(presentOf(desk.history), end);
    }),
    { numRuns: runs(60, 5000) },
  );
}, 600_000);
