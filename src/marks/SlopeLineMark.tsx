import { memo } from 'react';
import type { SlopeLine } from '../layout/slope.ts';
import type { MarkGroupProps } from './EventMark.tsx';
import { px } from './pixels.ts';
import { type MarkState, stateClass } from './stateClass.ts';

/** How far a line keeps to its row before it turns, as a share of the width: so the eye finds the row again. */
const STIFFNESS = 0.42;
const DOT = 2.5;

/** One line of the slope chart, over `width` px, with a wide unseen one below it for the pointer. */
export const SlopeLineMark = memo(function SlopeLineMark({
  line,
  width,
  selected,
  lit,
  dimmed,
  hit,
  ...rest
}: { line: SlopeLine; width: number } & MarkState & MarkGroupProps) {
  const [from, to] = [px(line.from), px(line.to)];
  const [start, end] = [DOT, px(width - DOT)];
  const reach = (end - start) * STIFFNESS;
  const d = `M${start} ${from}C${px(start + reach)} ${from} ${px(end - reach)} ${to} ${end} ${to}`;
  return (
    <g {...rest} className={stateClass('slope-line', { selected, lit, dimmed, hit })}>
      <path className="slope-line-target" d={d} />
      <path className="slope-line-stroke" d={d} />
      <circle className="slope-line-end" cx={start} cy={from} r={DOT} />
      <circle className="slope-line-end" cx={end} cy={to} r={DOT} />
    </g>
  );
});
