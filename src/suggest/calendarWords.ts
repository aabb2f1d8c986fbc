import { DAY } from '../base/units.ts';
import { type DateFound, type DateUnit, found } from './dateFound.ts';
import { type Days, dayAt, daysTo, daysWords, fieldsOf, monthDays, monthWords } from './plainDays.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
}

/** A part of a month, year or longer. Its edges are nobody's, so there is room on both sides. */
export function shifted(days: Days, unit: DateUnit, shift: string | undefined, why: string): DateFound {
  if (shift === undefined) return found([days], unit, why);
  const part = partOf(shift);
  const whole = days.next - days.first;
  const edge = (share: number) => days.first + Math.round((whole * share) / DAY) * DAY;
  const finer = unit === 'years' ? 'years' : unit === 'month' ? 'days' : 'months';
  return found(
    [{ first: edge(part[0]), next: edge(part[1]) }],
    finer,
    `${why}, and “${shift}” is taken as ${part[2]} of it`,
    true,
  );
}

function partOf(shift: string): readonly [number, number, string] {
  if (/first half/.test(shift)) return [0, 0.51, 'the first half'];
  if (/second half/.test(shift)) return [0.49, 1, 'the second half'];
  if (/mid/.test(shift)) return [0.25, 0.75, 'the middle half'];
  if (/earlier|later/.test(shift)) return [0, 1, 'any part'];
  return /early|begin|start/.test(shift)
    ? [0, 0.42, 'the first two fifths']
    : [0.58, 1, 'the last two fifths'];
}

/** "The 21st": the latest up to the document's date. */
export function ordinal(number: number, day: number): DateFound | null {
  const { year, month } = fieldsOf(day);
  for (let back = 0; back < 3; back += 1) {
    const days = monthDays(year, month - back);
    const { first } = dayAt(days.first, number - 1);
    if (number > 0 && first < days.next && first <= day)
      return found([dayAt(first)], 'day', `is ${daysWords(dayAt(first))}`);
  }
  return null;
}

export function seasonOf(season: string, year: number): DateFound {
  const at = ['spring', 'summer', 'autumn', 'winter'].indexOf(season === 'fall' ? 'autumn' : season);
  if (at < 3)
    return found(
      [monthDays(year, 3 * at + 3, 3)],
      'months',
      `is the three months of northern weather, ${monthWords(monthDays(year, 3 * at + 3).first)} and on`,
    );
  return found(
    [monthDays(year - 1, 12, 3), monthDays(year, 12, 3)],
    'months',
    `is a winter that begins or ends in ${year}, with northern weather`,
  );
}

export function slashed(a: number, b: number, year: number): DateFound | null {
  const options = [
    [a, b],
    [b, a],
  ].flatMap(([day = 0, month = 0]) => {
    if (month < 1 || month > 12 || day < 1) return [];
    const days = monthDays(year, month);
    const one = dayAt(days.first, day - 1);
    return one.first < days.next ? [one] : [];
  });
  const [first, second] = options;
  if (!first) return null;
  if (!second || second.first === first.first) return found([first], 'day', `is ${daysWords(first)}`);
  const sorted = [first, second].sort((x, y) => x.first - y.first);
  return found(sorted, 'day', `is day and month, or month and day: ${sorted.map(daysWords).join(' or ')}`);
}

export function feastOf(feast: string, year: number | null, day: number): DateFound {
  const [month, date, length] =
    feast === "new year's day"
      ? [1, 1, 1]
      : feast.startsWith('new')
        ? [12, 31, 1]
        : feast === 'christmas eve'
          ? [12, 24, 1]
          : feast === 'christmas day'
            ? [12, 25, 1]
            : [12, 24, 3];
  const at = (y: number) => dayAt(monthDays(y, month).first, date - 1).first;
  const now = fieldsOf(day).year;
  const first = at(year ?? (at(now) <= day ? now : now - 1));
  const days = daysTo(first, first + (length - 1) * DAY);
  return found([days], length === 1 ? 'day' : 'days', `is ${daysWords(days)}`);
}

/** A month without a year: the latest that has begun. Where that is long ago, the coming one may be meant as well. */
export function monthNear(match: RegExpExecArray, day: number): DateFound | null {
  const [text, back, which, shift, name = ''] = match;
  // The verb.
  const verb = /^(?:march|may)$/.test(name) && [back, which, shift].every((one) => one === undefined);
  if (verb && match.input.trim() !== text.trim()) return null;
  const month = monthOf(name);
  const now = fieldsOf(day);
  const past = monthDays(month <= now.month ? now.year : now.year - 1, month);
  const ahead = monthDays(fieldsOf(past.first).year + 1, month);
  const before = monthDays(fieldsOf(past.first).year - 1, month);
  const read = (...days: readonly Days[]): DateFound => {
    const parts = days.map((one) => shifted(one, 'month', shift, `is ${monthWords(one.first)}`));
    const why =
      days.length === 1
        ? (parts[0]?.why ?? '')
        : `may be ${days.map((one) => monthWords(one.first)).join(' or ')}`;
    return found(
      parts.flatMap(({ readings }) => readings),
      parts[0]?.unit ?? 'month',
      why,
      parts[0]?.about === true,
    );
  };
  if (which === 'next')
    return fieldsOf(ahead.first).year === now.year
      ? read(ahead, monthDays(now.year + 1, month))
      : read(ahead);
  if (which === 'this') return read(monthDays(now.year, month));
  if (which === 'last') {
    const gone = month === now.month ? before : past;
    return fieldsOf(gone.first).year === now.year ? read(monthDays(now.year - 1, month), gone) : read(gone);
  }
  const months = (now.month - month + 12) % 12;
  return back?.startsWith('back') || which === 'this past' || months <= 6 ? read(past) : read(past, ahead);
}
