import type { Hop } from './dataset.ts';

/** The columns of a CSV of claims before those of the hops. One row is one claim, or one event that has none. */
export const COLUMNS_BEFORE_HOPS = [
  'event_id',
  'event_title',
  'event_start',
  'event_end',
  'event_stated',
  'track',
  'place',
  'claim_id',
  'claim',
  'stance',
  'hedge',
  'said',
  'origin',
  'publisher',
  'chain',
] as const;

/** The columns after those of the hops: the first passage of the claim. */
export const COLUMNS_AFTER_HOPS = ['document', 'url', 'paragraph', 'quote', 'direct_speech'] as const;

/** Every column of a CSV of claims but `hop_1`, `hop_2`, …, of which there are as many as its longest chain has hops. */
export const CLAIM_COLUMNS = [...COLUMNS_BEFORE_HOPS, ...COLUMNS_AFTER_HOPS] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Name of the column of a hop, counted from 1. */
export function hopColumn(number: number): string {
  return `hop_${number}`;
}

/** What stands between the hops in the column `chain`. */
export const CHAIN_ARROW = ' → ';

/** A hop in words, as it stands in its column: the source by its name. */
export interface NamedHop {
  readonly name: string;
  readonly verb: Hop['verb'];
  readonly by: Hop['by'];
}

/** "Reuters (quoted; telephone)", "Reuters (quoted)", "Reuters". A name that ends in a bracket gets an empty one behind it. */
export function hopCell({ name, verb, by }: NamedHop): string {
  const parts = [verb ?? '', ...(by === null ? [] : [by])].join('; ');
  return parts === '' && !name.endsWith(')') ? name : `${name} (${parts})`;
}

/** The inverse of `hopCell`, but for verbs with odd brackets or a semicolon. */
export function readHopCell(cell: string): NamedHop {
  const at = openingBracket(cell);
  if (at === null) return { name: cell, verb: null, by: null };
  const [verb = '', ...by] = cell.slice(at + 2, -1).split('; ');
  return {
    name: cell.slice(0, at),
    verb: verb === '' ? null : verb,
    by: by.length === 0 ? null : by.join('; '),
  };
}

/** Where " (" opens the bracket that closes at the very end, if a name stands before it. */
function openingBracket(cell: string): number | null {
  if (!cell.endsWith(')')) return null;
  let depth = 0;
  for (let index = cell.length - 1; index > 0; index -= 1) {
    if (cell[index] === ')') depth += 1;
    else if (cell[index] === '(') depth -= 1;
    if (depth === 0) return cell[index - 1] === ' ' && index > 1 ? index - 1 : null;
  }
  return null;
}
