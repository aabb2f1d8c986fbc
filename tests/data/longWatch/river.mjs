import { at, DAY, HOUR } from './clock.mjs';

/**
 * The places along the invented river Ossel, from the source down. `base` is the height of low water in metres on the
 * staff there, `lag` the hours by which a flood comes later than at the head.
 */
export const PLACES = {
  'Tarn Head': { base: 0.8, lag: 0, reach: 'upper' },
  Netherby: { base: 1.1, lag: 3, reach: 'upper' },
  Millrace: { base: 1.3, lag: 5, reach: 'upper' },
  Addle: { base: 1.6, lag: 8, reach: 'middle' },
  Corrie: { base: 1.7, lag: 10, reach: 'middle' },
  Sawpit: { base: 1.9, lag: 12, reach: 'middle' },
  'Hay Wharf': { base: 2.2, lag: 15, reach: 'lower' },
  Lowgate: { base: 2.3, lag: 17, reach: 'lower' },
  'Pike Landing': { base: 2.4, lag: 19, reach: 'lower' },
  'Gull Point': { base: 2.6, lag: 22, reach: 'lower' },
};

/** @param {readonly string[]} reaches */
export function placesOf(...reaches) {
  return Object.keys(PLACES).filter((name) => reaches.includes(PLACES[name].reach));
}

/** The two floods of the watch: when the wave leaves the head, by how many metres, and for how many hours it lasts. */
const FLOODS = [
  { peak: at('2021-07-14T06:00'), height: 4.1, hours: 22 },
  { peak: at('2021-10-09T04:00'), height: 2.3, hours: 14 },
];

/**
 * Height of the river at a place in whole centimetres: low water, more in winter, and the waves of the floods.
 * Plain arithmetic, no `Math.exp`, whose last digit may differ from engine to engine.
 *
 * @param {string} place
 * @param {number} time
 */
export function levelAt(place, time) {
  const { base, lag } = PLACES[place];
  const month = new Date(time).getUTCMonth();
  const winter = [0, 0, 0.1, 0.2, 0.4, 0.6, 0.7, 0.6, 0.4, 0.3, 0.1, 0][month] ?? 0;
  const wave = FLOODS.reduce((sum, { peak, height, hours }) => {
    const apart = (time - peak - lag * HOUR) / (hours * HOUR);
    return sum + height / (1 + apart * apart * apart * apart);
  }, 0);
  return Math.round((base + winter + wave) * 100);
}

/**
 * What a day is like on the river: its notes follow from it.
 *
 * @param {number} time
 * @returns {'flood' | 'high' | 'quiet' | 'dry'}
 */
export function phaseOf(time) {
  for (const { peak } of FLOODS) if (time > peak - 1.5 * DAY && time < peak + 2.8 * DAY) return 'flood';
  const month = new Date(time).getUTCMonth() + 1;
  if (month >= 5 && month <= 10) return 'high';
  return month === 12 || month <= 2 ? 'dry' : 'quiet';
}

/**
 * "3.42 m".
 *
 * @param {number} centimetres
 */
export function metres(centimetres) {
  return `${(centimetres / 100).toFixed(2)} m`;
}
