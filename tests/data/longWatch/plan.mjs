import { TRACKS } from './cast.mjs';
import { at, DAY } from './clock.mjs';

/** First day of the watch, and the day after its last one: fourteen months. */
export const FIRST = at('2021-02-01');
export const AFTER = at('2022-04-01');

/** Days on which much happens, with the number of events; the 14th is the day of the flood, one on every track five times. */
const BURSTS = [
  ['2021-07-13', 16],
  ['2021-07-14', 60],
  ['2021-07-15', 18],
  ['2021-07-16', 8],
  ['2021-10-08', 5],
  ['2021-10-09', 20],
  ['2021-10-10', 7],
];

/** Events of which only the month, only the year, or nothing is known. */
const COARSE = { month: 11, year: 3, undated: 4 };

const EVENTS = 300;

/**
 * One event to come: on which day, on which track, and, for the coarse ones, how coarsely it is dated.
 *
 * @typedef {{ day: number, track: string, when: string | null }} Slot
 */

/**
 * The day and the track of every event of the watch, in order of days.
 *
 * @param {import('./seeded.mjs').Dice} dice
 * @returns {Slot[]}
 */
export function planned(dice) {
  /** @type {Slot[]} */
  const slots = [];
  for (const [day, count] of BURSTS) {
    const tracks = deal(dice, count);
    for (const track of tracks) slots.push({ day: at(day), track, when: null });
  }
  for (const [when, count] of Object.entries(COARSE)) {
    for (let each = 0; each < count; each++) {
      const day = when === 'year' ? at(each < 2 ? '2021-02-01' : '2022-01-01') : anyDay(dice);
      slots.push({ day, track: when === 'month' ? dice.pick(['upper', 'lower', 'watch']) : 'watch', when });
    }
  }
  const tracks = deal(dice, EVENTS - slots.length);
  for (const track of tracks) slots.push({ day: anyDay(dice), track, when: null });
  return slots.sort((a, b) => a.day - b.day || order(a.track) - order(b.track));
}

/** So many tracks, each as often as every other, in no order. */
function deal(dice, count) {
  return dice.shuffled(Array.from({ length: count }, (_, index) => TRACKS[index % TRACKS.length].id));
}

/** Any day of the watch but those of the two floods, which have their own. */
function anyDay(dice) {
  for (;;) {
    const day = FIRST + dice.between(0, (AFTER - FIRST) / DAY - 1) * DAY;
    const busy = BURSTS.some(([burst]) => Math.abs(at(burst) - day) < 2 * DAY);
    if (!busy) return day;
  }
}

function order(track) {
  return TRACKS.findIndex(({ id }) => id === track);
}
