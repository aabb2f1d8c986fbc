import { clockPart } from './clockPart.ts';
import { type NamedRole, namedRoles, plainName } from './columnNames.ts';
import { readDate } from './dateCell.ts';

/** What a column's name and first cells say about it. */
export interface ColumnLook {
  readonly name: string;
  /** See `plainName`. */
  readonly plain: string;
  readonly named: readonly NamedRole[];
  readonly isEmpty: boolean;
  /** Half or more of its cells can be read as times. */
  readonly holdsTimes: boolean;
  /** Half or more are times written otherwise than as bare numbers, of which any may be a count. */
  readonly holdsDates: boolean;
  /** Clock times without a day. */
  readonly holdsClocks: boolean;
  /** Some of its times have a clock time. */
  readonly hasClock: boolean;
  /** Mean number of letters in a cell. */
  readonly letters: number;
  readonly example: string;
}

/** Looks at a column. */
export function lookAt(name: string, cells: readonly string[]): ColumnLook {
  const filled = cells.filter((cell) => cell !== '');
  const kinds = filled.map(kindOf);
  const count = (...wanted: CellKind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const half = Math.max(1, filled.length / 2);
  return {
    name,
    plain: plainName(name),
    named: namedRoles(name),
    isEmpty: cells.length > 0 && filled.length === 0,
    holdsTimes: count('number', 'day', 'moment') >= half,
    holdsDates: count('day', 'moment') >= half,
    holdsClocks: count('clock') >= half,
    hasClock: count('moment', 'number') > 0,
    letters:
      filled.reduce((sum, cell) => sum + cell.replace(/[^\p{L}]/gu, '').length, 0) /
      Math.max(1, filled.length),
    example: filled[0] ?? '',
  };
}

type CellKind = 'number' | 'day' | 'moment' | 'clock' | 'other';

function kindOf(cell: string): CellKind {
  if (cell.length > 100) return 'other';
  if (/^[+-]?[\d.]+$/.test(cell) && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell)) {
    return /^\d{4}$/.test(cell) || /^-?\d{9,14}(?:\.\d+)?$/.test(cell) || isCompact(cell)
      ? 'number'
      : 'other';
  }
  const clock = clockPart(cell);
  if (clock.kind === 'clock' && clock.clock.day === '') return 'clock';
  if (readDate(cell, { order: null, numbers: 'calendar', zone: 'UTC' }).kind === 'bad') return 'other';
  return clock.kind === 'clock' ? 'moment' : 'day';
}

function isCompact(cell: string): boolean {
  return readDate(cell, { order: null, numbers: 'calendar', zone: 'UTC' }).kind === 'time';
}
