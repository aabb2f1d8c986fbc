import type { Problem } from '../../model/problem.ts';
import type { ParseResult } from '../parseDataset.ts';
import { preview } from '../preview.ts';

/**
 * The result as it is, or without a dataset where no event is left in it: then there is nothing to show, and what was
 * on screen should stay.
 *
 * @param why one sentence that says so; it stands before the problems of single records.
 */
export function orNothing(result: ParseResult, why: string): ParseResult {
  if (!result.dataset || result.dataset.events.length > 0) return result;
  const problem: Problem = { severity: 'error', path: '$', value: preview(undefined), message: why };
  return { ...result, dataset: null, problems: [problem, ...result.problems] };
}
