/** The day (month, year, quarter, week) that a text names, as EDTF or a window of two days. */
export type DayReading =
  | {
      readonly kind: 'day';
      readonly text: string /** A whole day, so that a clock time may follow. */;
      readonly whole: boolean;
    }
  /** 03/04/2012: the day or the month may stand first. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'bad'; readonly message: string }
  | { readonly kind: 'unknown' };

/** A sentence for years of two digits, which may lie in any century. */
export const TWO_DIGITS = 'its year has two digits, which may be of any century: write all four';

export const UNKNOWN: DayReading = { kind: 'unknown' };

/** A day, or the month or year that holds it, as EDTF. */
export function day(year: number, month: number | null, dayOfMonth: number | null): DayReading {
  const text = [yearText(year), ...[month, dayOfMonth].flatMap((n) => (n === null ? [] : [two(n)]))].join(
    '-',
  );
  return { kind: 'day', text, whole: dayOfMonth !== null };
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function bad(message: string): DayReading {
  return { kind: 'bad', message };
}
