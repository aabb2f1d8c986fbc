import { DAY } from '../../base/units.ts';
import { asUtc } from '../../base/zone.ts';
import type { DraftTime } from '../draft.ts';
import type { DateCell } from './dateCell.ts';
import { localText } from './instantText.ts';

/** ACLED begins with 1997. */
const FIRST_YEAR = 1997;

/** Any seven days that hold a day lie within six days of it on either side. */
const WEEK = 6 * DAY;

const SHORT_YEAR = /^(\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ])(\d{2})$/u;
const WHOLE_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00(?::00)?Z?)?$/;

export interface AcledTime {
  readonly time: DraftTime;
  readonly year: number;
  /** A sentence where `time_precision` is no 1, 2 or 3. */
  readonly doubt: string | null;
}

/** `1-Jan-97`, as early exports have dates, with all four digits of its year. */
export function withCentury(date: string): string {
  return date.replace(SHORT_YEAR, (_, before: string, digits: string) => {
    const year = FIRST_YEAR + ((Number(digits) + 100 - (FIRST_YEAR % 100)) % 100);
    return `${before}${year}`;
  });
}

/**
 * When an event happened, from `event_date` and `time_precision`, after the ACLED Codebook ("Time precision codes"):
 * 1 is an actual date; 2 is some time in a week or a similar period, of which the middle day is written; 3 is some time
 * in a month, of which the middle day is written, or the first or last for its beginning or end.
 *
 * The windows are wide enough to hold the truth: for 2, thirteen days around the date hold any week with it, however
 * it was counted, and any longer period up to that length of which it is the middle; for 3, the whole month.
 *
 * @param date `event_date` as read.
 */
export function acledTime(date: Extract<DateCell, { kind: 'time' }>, precision: string): AcledTime {
  const { text, stated } = date;
  const day = WHOLE_DAY.exec(text);
  const year = Number(/^-?\d{4}/.exec(text)?.[0] ?? Number.NaN);
  const found = (time: Omit<DraftTime, 'stated'>, doubt: string | null = null): AcledTime => ({
    time: { ...time, stated },
    year,
    doubt,
  });
  // Not ACLED’s own writing: a month, or a day with a mark. No code makes it more precise.
  if (!day) return found({ start: text, basis: 'stated', why: null });
  const [, y = '', m = '', d = ''] = day;
  switch (precision.replace(/\.0+$/, '')) {
    case '1':
      return found({ start: `${y}-${m}-${d}`, basis: 'stated', why: null });
    case '2': {
      const middle = asUtc(Number(y), Number(m), Number(d));
      const start = `${dayText(middle - WEEK)}/${dayText(middle + WEEK)}`;
      return found({ start, basis: 'inferred', why: WHY_WEEK });
    }
    case '3':
      return found({ start: `${y}-${m}`, basis: 'inferred', why: WHY_MONTH });
    default:
      return found(
        { start: `${y}-${m}-${d}?`, basis: 'stated', why: WHY_UNKNOWN },
        precision === '' ? UNKNOWN : UNREADABLE,
      );
  }
}

const WHY_WEEK =
  'time_precision 2: the sources name a week or a period like it, and ACLED writes its middle day. Any week with that day lies in this window.';
const WHY_MONTH =
  'time_precision 3: the sources name no more than the month, and ACLED writes its middle, first or last day.';
const WHY_UNKNOWN =
  'The file does not say how precise the date is (time_precision), so it is marked as uncertain.';
const UNKNOWN =
  'It is not said how precise the date is: write 1 (day), 2 (week) or 3 (month). The day is marked as uncertain.';
const UNREADABLE =
  'ACLED has the precisions 1 (day), 2 (week) and 3 (month): write one of them. Until then the day is marked as uncertain.';

function dayText(utc: number): string {
  return localText(utc).split('T', 1)[0] ?? '';
}
