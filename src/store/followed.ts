import type { Edit } from '../edit/edit.ts';
import { done, type History, redone, undone } from '../edit/history.ts';
import { sameValue } from '../edit/sameValue.ts';

/**
 * The history with another log, as another tab left it. Where the two begin alike, the datasets in between are known
 * already: only what is new is done.
 */
export function followed(history: History, steps: readonly Edit[], at: number): History {
  const length = Math.min(history.steps.length, steps.length);
  let shared = 0;
  while (shared < length && sameValue(history.steps[shared], steps[shared])) shared += 1;
  let next = history;
  while (next.at > shared) next = undone(next);
  if (shared < steps.length || shared < history.steps.length) {
    while (next.at < shared) next = redone(next);
    for (const edit of steps.slice(shared)) {
      const outcome = done(next, edit);
      if (outcome.kind === 'done') next = outcome.history;
    }
  }
  // A step that is refused here, or changes nothing, leaves the two apart: then all is worked out from the log.
  if (next.steps.length !== steps.length) return { start: history.start, steps, at };
  const place = Math.min(Math.max(at, 0), steps.length);
  while (next.at > place) next = undone(next);
  while (next.at < place) next = redone(next);
  return next;
}
