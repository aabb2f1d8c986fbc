import { seasonOf } from '../base/spanShort.ts';
import { endEdge, yearPair } from '../base/spanWords.ts';
import { formatDate, monthName, startOfDay, wallTime, yearName } from '../base/zone.ts';
import type { EventTime } from '../model/time.ts';
import { statedPrecision } from './precision.ts';

/** Under which heading an event stands in a list by time. */
export interface StartHeading {
  /** "Wed 21 Mar 2012", "August 2019", "Autumn 2020", "2021", "By Thu 26 Oct 2017", "Undated". */
  readonly name: string;
  /** First instant of the day that the heading names; null where it names no day on which something may have begun. */
  readonly day: number | null;
}

/** The day on which an event may have begun, or the month, season or year where the file knows no day. */
export function startHeading({ start }: EventTime, zone: string): StartHeading {
  if (!start) return { name: 'Undated', day: null };
  if (!Number.isFinite(start.earliest)) {
    return {
      name: Number.isFinite(start.latest) ? `By ${endEdge(start.latest, zone)}` : 'Undated',
      day: null,
    };
  }
  const wall = wallTime(start.earliest, zone);
  switch (statedPrecision(start, 'first', zone)) {
    case 'years': {
      const whole = statedPrecision(start, 'last', zone) === 'years';
      return {
        name: whole ? yearPair(wall, wallTime(start.latest - 1, zone), 'dash') : yearName(wall.year),
        day: null,
      };
    }
    case 'seasons': {
      const season = seasonOf(wall);
      return { name: season.charAt(0).toUpperCase() + season.slice(1), day: null };
    }
    case 'months':
      return { name: `${monthName(wall.month)} ${yearName(wall.year)}`, day: null };
    default:
      return { name: formatDate(start.earliest, zone), day: startOfDay(start.earliest, zone) };
  }
}
