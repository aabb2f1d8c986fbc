import { memo } from 'react';
import { assertUnreachable } from '../base/assert.ts';
import { BAR_MIDDLE, type SlopeBar } from '../layout/slopeBar.ts';
import { MarkBar } from './MarkBar.tsx';
import { px } from './pixels.ts';

const ARROW = 'l5 -4v8Z';
const WORDS_INSET = 9;

/**
 * The time of one event, its middle at `y`: the bar in which it lies, or, where that is out of the picture, its time in
 * words with a small arrow to the side where it is.
 *
 * @param words as short as they must be to fit into `width`.
 */
export const SlopeBarMark = memo(function SlopeBarMark({
  bar,
  y,
  width,
  words,
}: {
  bar: SlopeBar;
  y: number;
  width: number;
  words: string;
}) {
  switch (bar.kind) {
    case 'bar':
      return (
        <g className="slope-bar" transform={`translate(${px(bar.x)} ${px(y - BAR_MIDDLE)})`}>
          <MarkBar bar={bar.shape} approximate={bar.approximate} />
        </g>
      );
    case 'earlier':
      return (
        <g className="slope-bar">
          <path className="slope-bar-arrow" d={`M1 ${px(y)}${ARROW}`} />
          <text className="slope-bar-words" x={WORDS_INSET} y={px(y + 4)}>
            {words}
          </text>
        </g>
      );
    case 'later':
      return (
        <g className="slope-bar">
          <path className="slope-bar-arrow" d={`M${width - 1} ${px(y)}l-5 -4v8Z`} />
          <text className="slope-bar-words" x={width - WORDS_INSET} y={px(y + 4)} textAnchor="end">
            {words}
          </text>
        </g>
      );
    case 'undated':
      return (
        <text className="slope-bar-words" x={WORDS_INSET} y={px(y + 4)}>
          {words}
        </text>
      );
    default:
      return assertUnreachable(bar);
  }
});
