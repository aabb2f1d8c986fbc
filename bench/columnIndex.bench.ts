import { bench, describe } from 'vitest';
import { columnCounts } from '../src/layout/columnCounts.ts';
import { columnIndex, countAll, overlapping } from '../src/model/columnIndex.ts';

const YEAR = 366 * 86_400_000;

function columnsOf(count: number) {
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const track = new Uint16Array(count);
  for (let row = 0; row < count; row += 1) {
    start[row] = (row / count) * YEAR;
    end[row] = (start[row] ?? 0) + (row % 5 === 0 ? (row % 1000) * 60_000 : 0);
    track[row] = row % 12;
  }
  return { count, start, end, track, tracks: Array.from({ length: 12 }, (_, k) => `track ${k}`) };
}

for (const count of [1000, 1_000_000]) {
  const columns = columnsOf(count);
  const index = columnIndex(columns);
  const span = { start: YEAR * 0.3, end: YEAR * 0.4 };
  const near = { start: YEAR * 0.3, end: YEAR * 0.3 + 3_600_000 };
  const counts = new Uint32Array(1280);
  describe(`${count.toLocaleString('en')} events`, () => {
    bench('count what overlaps a span', () => {
      countAll(index, span);
    });
    bench('count 12 tracks of 1280 pixel columns', () => {
      for (let track = 0; track < 12; track += 1) columnCounts(index, track, span, 1280, counts);
    });
    bench('find what overlaps an hour', () => {
      overlapping(index, 0, near);
    });
    bench('build the index', () => {
      columnIndex(columns);
    });
  });
}
