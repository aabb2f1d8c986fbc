import { memo } from 'react';
import { px } from './pixels.ts';

/** Free space between bars, in px. */
const GAP = 1;
/** A column with anything in it is at least this high, in px: also the faint trace of a start that is very vague. */
const LEAST = 2;

/**
 * Bars of the overview, standing on `height`, one a column. Heights go by the square root of the counts, so that beside a
 * day of sixty events a single one is still an eighth as high: they show where something happened and where much did,
 * and are not for reading numbers off. One path for all.
 */
export const DensityBars = memo(function DensityBars({
  counts,
  width,
  height,
}: {
  counts: readonly number[];
  width: number;
  height: number;
}) {
  const highest = Math.max(0, ...counts);
  const pitch = width / Math.max(1, counts.length);
  const bars = counts.map((count, i) => {
    if (count <= 0) return '';
    const tall = px(Math.max(LEAST, Math.sqrt(count / highest) * height));
    return `M${px(i * pitch)} ${height}v${-tall}h${px(Math.max(1, pitch - GAP))}v${tall}Z`;
  });
  return <path className="density-bars" d={bars.join('')} />;
});
