// Seeded sets of flat events for the benchmarks: the same numbers on every machine.

/** mulberry32 (Tommy Ettinger, public domain): a small seeded generator of numbers in [0, 1). */
function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const START = Date.UTC(2024, 0, 1);
const YEAR = 366 * 86_400_000;
const SECOND = 1000;
const VERBS = ['Convoy', 'Statement', 'Power cut', 'Flight', 'Meeting', 'Shelling', 'Protest', 'Arrest'];
const PLACES = ['north', 'harbour', 'airport', 'market', 'old town', 'bridge', 'camp', 'ministry'];

/** How starts, lengths and tracks are spread. */
export const SHAPES = {
  uniform: { tracks: 12, start: (r) => r() * YEAR, lasts: (r) => (r() < 0.2 ? r() * 86_400_000 : 0) },
  bursty: {
    tracks: 12,
    start: (r) =>
      r() < 0.3 ? r() * YEAR : (Math.floor(r() * 40) / 40) * YEAR + normal(r) * 3_600_000 * 2 ** (r() * 6),
    lasts: (r) => (r() < 0.2 ? r() * 3_600_000 : 0),
  },
  'one burst': {
    tracks: 12,
    start: (r) => (r() < 0.05 ? r() * YEAR : YEAR / 2 + normal(r) * 600_000),
    lasts: () => 0,
  },
  'heavy tails': {
    tracks: 12,
    start: (r) => r() * YEAR,
    // Pareto: most last minutes, some last months.
    lasts: (r) => Math.min(YEAR / 2, 60_000 * (1 - r()) ** -1.2),
  },
  '500 tracks': { tracks: 500, start: (r) => r() * YEAR, lasts: (r) => (r() < 0.2 ? r() * 86_400_000 : 0) },
  'one instant': { tracks: 12, start: () => YEAR / 3, lasts: () => 0 },
};

/** A standard normal number (Box and Muller 1958). */
function normal(r) {
  return Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r());
}

/**
 * @param {number} count
 * @param {keyof typeof SHAPES} shape
 * @returns {string} a JSON list of flat events, sorted by start
 */
export function makeEvents(count, shape) {
  const { tracks, start, lasts } = SHAPES[shape];
  const r = random(0xc0ffee ^ count);
  const events = Array.from({ length: count }, () => {
    const at = Math.round(Math.min(YEAR - 1, Math.max(0, start(r))) / SECOND) * SECOND;
    const length = Math.round(lasts(r) / SECOND) * SECOND;
    const title = `${VERBS[Math.floor(r() * VERBS.length)]} ${PLACES[Math.floor(r() * PLACES.length)]}`;
    return { at, length, title, track: Math.floor(r() * tracks) };
  }).sort((a, b) => a.at - b.at);
  const lines = events.map(({ at, length, title, track }, i) =>
    JSON.stringify({
      id: `e${i}`,
      start: START + at,
      end: length > 0 ? START + at + length : null,
      title: `${title} ${i}`,
      lane: `track ${track + 1}`,
    }),
  );
  return `[${lines.join(',\n')}]`;
}
