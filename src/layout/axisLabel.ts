import { assertUnreachable } from '../base/assert.ts';
import { monthName, monthShort, yearName } from '../base/zone.ts';
import type { MajorLevel, MinorLevel } from './axisStep.ts';
import type { Start } from './calendarUnit.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** Year in which the Gregorian calendar began: weekdays counted back beyond it are nobody's. */
const GREGORIAN = 1582;

/** The label of a tick of the lower line. `local` is a local time as if it were UTC. */
export function minorLabel(level: MinorLevel, count: number, local: number): string {
  const date = new Date(local);
  switch (level) {
    case 'second':
      return date.toISOString().slice(-13, -5);
    case 'minute':
    case 'hour':
      return date.toISOString().slice(-13, -8);
    case 'day':
      return count === 1 && date.getUTCFullYear() > GREGORIAN
        ? `${weekday(date).slice(0, 3)} ${date.getUTCDate()}`
        : `${date.getUTCDate()}`;
    case 'month':
      return monthShort(date.getUTCMonth() + 1);
    case 'year':
      return yearName(date.getUTCFullYear());
    default:
      return assertUnreachable(level);
  }
}

/** The texts for a stretch of the upper line, from long to short. */
export function majorLabels(level: MajorLevel, start: Start): readonly string[] {
  const date = new Date(start.local);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  switch (level) {
    case 'day': {
      const name = year > GREGORIAN ? `${weekday(date)} ` : '';
      const short = `${name && `${name.slice(0, 3)} `}${day} ${monthShort(month)}`;
      return [
        `${name}${day} ${monthName(month)} ${yearName(year)}`,
        `${short} ${yearName(year)}`,
        short,
        `${day} ${monthShort(month)}`,
        `${day}`,
      ];
    }
    case 'month':
      return [`${monthName(month)} ${yearName(year)}`, `${monthShort(month)} ${yearName(year)}`];
    case 'year':
      return [yearName(year)];
    case 'decade':
      return [year > 999 ? `${year}s` : yearRange(start.index, 10)];
    case 'century':
      return [yearRange(start.index, 100)];
    case 'millennium':
      return [yearRange(start.index, 1000)];
    case 'era':
      return start.index < 0 ? ['Before the Common Era', 'BCE'] : ['Common Era', 'CE'];
    default:
      return assertUnreachable(level);
  }
}

function weekday(date: Date): string {
  return WEEKDAYS[date.getUTCDay()] ?? '';
}

/** `1900–1999`, `1–99 CE`, `500–401 BCE`: the years of a stretch of `size` years. See `years`. */
function yearRange(index: number, size: number): string {
  if (index < 0) return `${-index * size}–${(-index - 1) * size + 1} BCE`;
  const first = Math.max(1, index * size);
  return `${first}–${(index + 1) * size - 1}${first > 999 ? '' : ' CE'}`;
}
