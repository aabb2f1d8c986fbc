import { at, DAY, dayName, dayOf, HOUR, minuteOf, monthName, monthOf } from './clock.mjs';

const PARTS = [
  ['in the night', 0, 6],
  ['in the morning', 6, 12],
  ['in the afternoon', 12, 18],
  ['in the evening', 18, 24],
];

/**
 * When a note happened, as the file writes it, and the first moment at which somebody can have spoken of it.
 *
 * @param {string} when how exactly such a thing is dated
 * @param {number} day midnight of its day
 * @param {number} moment minute of the day at which it happened
 * @param {number} days for long ones, how long they last
 * @param {import('./seeded.mjs').Dice} dice
 */
export function timing(when, day, moment, days, dice) {
  const time = day + moment * 60_000;
  const clock = minuteOf(time).slice(11);
  switch (when) {
    case 'minute': {
      const mark = dice.chance(6) ? '~' : '';
      return dated(
        `${minuteOf(time)}${mark}`,
        null,
        `at ${clock}`,
        'stated',
        mark ? 'The note gives the minute as a guess.' : 'The log gives the minute.',
        time,
      );
    }
    case 'span': {
      const end = time + dice.between(1, 9) * HOUR + dice.between(0, 3) * 900_000;
      return dated(
        minuteOf(time),
        minuteOf(end),
        `from ${clock} to ${minuteOf(end).slice(11)}`,
        'stated',
        'The log gives both ends.',
        time,
      );
    }
    case 'part': {
      const [words, from, to] = PARTS[Math.floor(moment / 360)];
      const doubt = dice.chance(6) ? '?' : '';
      const start = `${minuteOf(day + from * HOUR)}${doubt}/${to === 24 ? minuteOf(day + DAY) : minuteOf(day + to * HOUR)}`;
      const why = doubt
        ? 'The note has no date of its own and is taken to be of the day before it.'
        : `The note says ${words}, which is taken as ${pad(from)}:00 to ${pad(to)}:00.`;
      return dated(start, null, words, 'inferred', why, day + to * HOUR);
    }
    case 'day':
      return dated(dayOf(day), null, `on ${dayName(day)}`, 'stated', 'Only the day is noted.', day + DAY);
    case 'long': {
      const open = dice.chance(25);
      const end = dayOf(day + days * DAY);
      return dated(
        dayOf(day),
        open ? `${end}/..` : end,
        `from ${dayName(day)}`,
        'stated',
        open ? 'The last note of it does not say that it was over.' : 'The first and the last day are noted.',
        day + DAY,
      );
    }
    case 'month':
      return dated(
        monthOf(day),
        null,
        `in ${monthName(day)}`,
        'stated',
        'It is a note about the month as a whole.',
        monthEnd(day),
      );
    case 'year': {
      const year = dayOf(day).slice(0, 4);
      return dated(
        year,
        null,
        `in ${year}`,
        'external',
        'The accounts name no year, and the yearbook they stand in does.',
        at('2022-04-01'),
      );
    }
    case 'undated':
      return { start: null, end: null, stated: 'once', basis: null, why: null, known: monthEnd(day) };
    default:
      throw new Error(`no such timing: ${when}`);
  }
}

function dated(start, end, stated, basis, why, known) {
  return { start, end, stated, basis, why, known };
}

/** The first day of the next month. */
function monthEnd(day) {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function pad(hour) {
  return String(hour).padStart(2, '0');
}
