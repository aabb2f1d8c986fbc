import { sameDay } from '../base/calendarShape.ts';
import { dayOfYear, formatTime, monthShort, type WallTime, wallTime, yearName } from '../base/zone.ts';
import type { KnownScale } from './knownScale.ts';
import { type Measure, remembering } from './measure.ts';

/** A word of the axis; `x` is its left edge for a day, its middle for a time, in px. */
export interface KnownAxisWord {
  readonly x: number;
  readonly text: string;
}

/** The words above the second clock, and where the days that have one begin. */
export interface KnownAxis {
  readonly days: readonly KnownAxisWord[];
  readonly times: readonly KnownAxisWord[];
  /** px. */
  readonly lines: readonly number[];
}

/** Free space between two words, in px. */
const GAP = 8;
/** From the line of a day to its word, in px. */
const INSET = 4;

/** The steps of one local day. */
interface Day {
  readonly wall: WallTime;
  readonly steps: readonly number[];
  /** px of its first step, and of the next day's. */
  readonly from: number;
  readonly to: number;
}

interface NamedDay extends Day {
  readonly text: string;
  /** Whether the word keeps within its day. A day that it runs out of has no times: they would be read as the next one's. */
  readonly roomy: boolean;
}

/**
 * Words for a clock by rank. Days with room for their word have one, in as many letters as fit; of the others those
 * whose word fits between. Below are the times of the roomy days, as many as fit.
 */
export function knownAxis(scale: KnownScale, zone: string, measure: Measure): KnownAxis {
  const width = remembering(measure);
  const named = nameDays(daysOf(scale, zone), scale.width, width);
  return {
    days: named.map(({ from, text }) => ({ x: from + INSET, text })),
    times: timesOf(named, scale, zone, width),
    lines: named.map(({ from }) => from),
  };
}

function nameDays(days: readonly Day[], right: number, width: Measure): readonly NamedDay[] {
  const oneYear = days[0]?.wall.year === days.at(-1)?.wall.year;
  const named: NamedDay[] = [];
  const before = (day: Day) => named.findLast(({ from }) => from < day.from)?.wall;
  const yearOf = (day: Day) =>
    oneYear || before(day)?.year === day.wall.year ? '' : ` ${yearName(day.wall.year)}`;
  for (const day of days) {
    const room = day.to - day.from - INSET - GAP;
    const text = forms(day.wall, yearOf(day), before(day)).find((form) => width(form) <= room);
    if (text !== undefined) named.push({ ...day, text, roomy: true });
  }
  for (const day of days) {
    if (named.some(({ from }) => from === day.from)) continue;
    const text = shortForm(day.wall, yearOf(day));
    const to = day.from + INSET + width(text);
    const free = named.every(
      (other) => other.from + INSET + width(other.text) + GAP <= day.from || to + GAP <= other.from,
    );
    if (!free || to > right) continue;
    named.push({ ...day, text, roomy: false });
    named.sort((a, b) => a.from - b.from);
  }
  return named;
}

function timesOf(
  days: readonly NamedDay[],
  scale: KnownScale,
  zone: string,
  width: Measure,
): readonly KnownAxisWord[] {
  const words: KnownAxisWord[] = [];
  let free = 0;
  for (const at of days.flatMap(({ roomy, steps }) => (roomy ? steps : []))) {
    const text = formatTime(at, zone);
    const half = width(text) / 2;
    const x = Math.max(half, scale.x(at));
    if (x - half < free || x + half > scale.width) continue;
    words.push({ x, text });
    free = x + half + GAP;
  }
  return words;
}

function daysOf(scale: KnownScale, zone: string): readonly Day[] {
  const groups: { readonly wall: WallTime; readonly steps: number[] }[] = [];
  for (const at of scale.steps) {
    const wall = wallTime(at, zone);
    const open = groups.at(-1);
    if (open && sameDay(open.wall, wall)) open.steps.push(at);
    else groups.push({ wall, steps: [at] });
  }
  const from = groups.map(({ steps }) => scale.x(steps[0] ?? 0));
  return groups.map((group, i) => ({ ...group, from: from[i] ?? 0, to: from[i + 1] ?? scale.width + GAP }));
}

/** From long to short. The number alone only after another day of the month. */
function forms(wall: WallTime, year: string, before: WallTime | undefined): readonly string[] {
  const texts = [`${dayOfYear(wall)}${year}`, shortForm(wall, year)];
  const sameMonth = before?.year === wall.year && before.month === wall.month;
  return sameMonth ? [...texts, `${wall.day}`] : texts;
}

function shortForm({ day, month }: WallTime, year: string): string {
  return `${day} ${monthShort(month)}${year}`;
}
