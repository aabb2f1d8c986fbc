import { DAY, HOUR } from '../base/units.ts';
import type { PointFound, Reading } from './pointWords.ts';

/** From one instant to another; infinite where open. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** What words say of a beginning and an end. */
export interface Edges {
  readonly start: Reach;
  readonly end: Reach | null;
  readonly about: boolean;
  readonly reasons: readonly string[];
  readonly aside: string;
  /** Names of all that it may mean, with the edges of each. */
  readonly options: readonly { readonly label: string; readonly edges: Pick<Edges, 'start' | 'end'> }[];
}

/** After midnight of a day is after it began, and before midnight is before it ended. */
export function besideDay(point: PointFound, after: boolean): PointFound {
  const inside = point.readings.filter(
    ({ nominal, day }) => nominal === null || (after ? nominal < day[1] : nominal > day[0]),
  );
  return { ...point, readings: nonEmpty(inside, point.readings) };
}

/**
 * What lies before or after a time. Of clock times and of dawn and dusk it is the rest of their day; any other is open.
 * A part of a day may itself still hold it.
 */
export function sideOf(point: PointFound, span: Reach, side: 'before' | 'after'): Reach {
  const part = point.unit === 'part';
  const within = isClock(point) || (part && point.about);
  const clock = inner(point, span);
  if (side === 'before') {
    const from = within ? Math.min(...point.readings.map(({ day }) => day[0]), clock.from) : -Infinity;
    return { from, to: isClock(point) ? clock.to : part ? span.to : span.from };
  }
  const to = within ? Math.max(...point.readings.map(({ day }) => day[1]), clock.to) : Infinity;
  return { from: isClock(point) ? clock.from : part ? span.from : span.to, to };
}

/** Without what was said of room that is not left. */
export function unrounded(reasons: readonly string[]): readonly string[] {
  return reasons.filter((one) => !one.includes('half an hour is left') && !one.includes('“midnight” may be'));
}

export function isClock({ unit }: PointFound): boolean {
  return unit === 'minute' || unit === 'hour';
}

/** The clock times themselves, without room for rounding. */
export function inner({ readings }: PointFound, span: Reach): Reach {
  const at = readings.flatMap(({ nominal }) => (nominal === null ? [] : [nominal]));
  return at.length === 0 ? span : { from: Math.min(...at), to: Math.max(...at) };
}

export function hullOf(readings: readonly Reading[]): Reach {
  return hull(readings);
}

export function nonEmpty(some: readonly Reading[], all: PointFound['readings']): PointFound['readings'] {
  const [first, ...more] = some;
  return first ? [first, ...more] : all;
}

/** From the first beginning to the last end. */
export function hull(spans: readonly Reach[]): Reach {
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

export function alone(point: PointFound): Edges {
  const options = point.readings.map(({ label, from, to }) => ({
    label,
    edges: { start: { from, to }, end: null },
  }));
  return {
    start: hullOf(point.readings),
    end: null,
    about: point.about,
    reasons: point.reasons,
    aside: point.aside,
    options: options.length > 1 ? options : [],
  };
}

export function around(point: PointFound, word: string): Edges {
  const span = hullOf(point.readings);
  const length = span.to - span.from;
  const room =
    point.unit === 'minute'
      ? HOUR / 2
      : point.unit === 'hour'
        ? HOUR / 2
        : point.unit === 'part'
          ? HOUR
          : Math.max(DAY, Math.round(length / 2 / DAY) * DAY);
  const words =
    room < HOUR
      ? point.unit === 'hour'
        ? 'an hour'
        : 'half an hour'
      : room === HOUR
        ? 'an hour'
        : `${Math.round(room / DAY)} day${room > 1.5 * DAY ? 's' : ''}`;
  const own = alone(point);
  const widened = ({ from, to }: Reach) => ({ from: from - room, to: to + room });
  return {
    ...own,
    start: widened(span),
    about: true,
    reasons: [...unrounded(point.reasons), `“${word}” leaves ${words} either way`],
    options: own.options.map(({ label, edges }) => ({
      label,
      edges: { start: widened(edges.start), end: null },
    })),
  };
}
