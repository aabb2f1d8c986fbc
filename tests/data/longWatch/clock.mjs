// The watch's clock. Times are reckoned as if every day had 24 hours (in UTC milliseconds) and written as local times.
const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where the clocks of Pacific/Chatham went forward: these local times do not exist. */
const GAP = [at('2021-09-26T02:45'), at('2021-09-26T03:45')];

/**
 * @param {string} local a day or a local time
 * @returns {number}
 */
export function at(local) {
  return Date.parse(local.includes('T') ? `${local}:00Z` : `${local}T00:00:00Z`);
}

/**
 * A local time to the minute, moved out of the hour that does not exist.
 *
 * @param {number} time
 */
export function minuteOf(time) {
  const exists = time >= GAP[0] && time < GAP[1] ? time + HOUR : time;
  return new Date(exists).toISOString().slice(0, 16);
}

/** @param {number} time */
export function dayOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/** @param {number} time */
export function monthOf(time) {
  return new Date(time).toISOString().slice(0, 7);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * "14 July", "14 July 2021" with the year.
 *
 * @param {number} time
 */
export function dayName(time) {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/**
 * "July 2021".
 *
 * @param {number} time
 */
export function monthName(time) {
  const date = new Date(time);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
