import { assertUnreachable } from '../../base/assert.ts';
import type { DateOrder, Epoch } from '../../model/importing.ts';
import type { TimeWindow } from '../../model/time.ts';
import { parseWindow } from '../parseTime.ts';
import { isCalendarNumber, sinceEpoch } from './numberCell.ts';
import { plainSigns } from './plainSigns.ts';
import { readTime, type TimeHow } from './timeText.ts';

/** The time in a cell of a foreign file. */
export type DateCell =
  | {
      readonly kind: 'time';
      /** As `whence/1` writes it; `parseWindow` reads it. */
      readonly text: string;
      /** The cell as it stands. */
      readonly stated: string;
      /** Where it lies. */
      readonly window: Span;
    }
  /** Day and month, or the unit of a number, cannot be told: ask. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'bad'; readonly message: string };

/** Earliest and latest instant of a time. */
type Span = Pick<TimeWindow, 'earliest' | 'latest'>;

export interface DateOptions {
  readonly order: DateOrder | null;
  /** Unit of plain numbers. Years (2012) and dates in digits (20120321) are not such numbers. */
  readonly epoch: Epoch | null;
  /** Zone of what carries no offset. Known to `isZone`. */
  readonly zone: string;
}

/**
 * Reads a cell as a time, as people and programs write it: ISO 8601, EDTF, numbers since 1970, "21 March 2012, 2:30 pm",
 * 21/03/2012, "Q1 2012", "c. 1850". Never more precise than the cell, and never guessed: what could be two days is
 * `ambiguous`. `bad` tells why and what would be right.
 */
export function readDateCell(cell: string, { order, epoch, zone }: DateOptions): DateCell {
  const numbers = epoch === null || isCalendarNumber(cell.trim()) ? 'calendar' : epoch;
  return readDate(cell, { order, numbers, zone });
}

/** The same, where it is known of a whole column what its plain numbers are. */
export function readDate(cell: string, how: TimeHow): DateCell {
  const stated = cell.trim();
  if (stated === '') return bad('An empty cell is no time.');
  if (stated.length > LONGEST)
    return bad(`${quote(stated)} is too long for a time: write one like 2012-03-21.`);
  // Wide digits and odd spaces become plain ones.
  const text = PLAIN.test(stated) ? stated : plainSigns(stated);
  const counted = sinceEpoch(text, how);
  if (counted) return { kind: 'time', stated, ...counted };
  const found = readTime(text, how);
  switch (found.kind) {
    case 'ambiguous':
      return found;
    case 'bad':
      return bad(`${quote(stated)} cannot be read as a time: ${found.message}.`);
    case 'time': {
      const placed = parseWindow(found.text, how.zone);
      if (placed.kind === 'ok') return { kind: 'time', text: found.text, stated, window: placed.window };
      return bad(found.text === stated ? placed.message : `${quote(stated)}: ${placed.message}`);
    }
    default:
      return assertUnreachable(found);
  }
}

/** Most cells: nothing that needs tidying up. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const LONGEST = 100;

function bad(message: string): DateCell {
  return { kind: 'bad', message };
}

function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
