import type { DateOrder } from '../../model/importing.ts';
import { clockPart } from './clockPart.ts';
import { orderSign } from './dayPart.ts';
import { plainSigns } from './plainSigns.ts';

/** A cell and where it stands. */
export interface PlacedCell {
  readonly cell: string;
  readonly where: string;
}

export interface OrderSurvey {
  /** Null: no cell needs it, or it must be asked. */
  readonly order: DateOrder | null;
  /** How it was taken, for the report. */
  readonly assumed: string | null;
  /** Why it cannot be told. Null: nothing is to be asked. */
  readonly why: string | null;
}

const ASCII = /^[ -~]*$/;
const NUMBERS = /^\D{0,12}\d{1,2}[-/. ]\s?\d{1,2}[-/. ]\s?\d{4}/;

/**
 * Whether dates like 03/04/2012 have the day or the month first: one row that can be read one way only decides for all,
 * unless another decides otherwise.
 */
export function dateOrderSurvey(cells: Iterable<PlacedCell>, chosen: DateOrder | null): OrderSurvey {
  const seen = new Map<string, PlacedCell>();
  for (const placed of cells) {
    const { cell } = placed;
    if (cell.length > 100) continue;
    const text = ASCII.test(cell) ? cell : plainSigns(cell);
    if (!NUMBERS.test(text)) continue;
    const sign = signOf(text);
    if (sign !== 'none' && !seen.has(sign)) seen.set(sign, placed);
  }
  const [either, day, month] = [seen.get('either'), seen.get('day-first'), seen.get('month-first')];
  if (chosen !== null) return { order: chosen, assumed: null, why: null };
  if (day && month) {
    const both = `${quote(day)} has the day first, ${quote(month)} the month`;
    return either
      ? {
          order: null,
          assumed: null,
          why: `${quote(either)} may be read with the day or the month first, and the file has both: ${both}.`,
        }
      : {
          order: null,
          assumed: `Dates are written in two ways: ${both}. Each can be read one way only.`,
          why: null,
        };
  }
  if (!either) return { order: null, assumed: null, why: null };
  const sign = day ?? month;
  if (!sign) {
    return {
      order: null,
      assumed: null,
      why: `${quote(either)} may be read with the day or the month first, and no other date of the file decides it.`,
    };
  }
  const order = day ? 'day-first' : 'month-first';
  const which = day ? 'day' : 'month';
  return {
    order,
    assumed: `Dates like ${either.cell} are read with the ${which} first, since ${quote(sign)} can be read in that way only.`,
    why: null,
  };
}

function signOf(cell: string) {
  const text = cell.replace(/\s+/g, ' ').trim();
  const clock = clockPart(text);
  const day = clock.kind === 'clock' ? clock.clock.day : text;
  return orderSign(day.replace(/^[^\d]+/, '').replace(/([-/.]) /g, '$1'));
}

function quote({ cell, where }: PlacedCell): string {
  return `“${cell}” (${where})`;
}
