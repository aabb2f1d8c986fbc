import { memo, type SVGProps } from 'react';
import type { SceneMark } from '../layout/sceneMark.ts';
import { MarkBar } from './MarkBar.tsx';
import { MarkLabel } from './MarkLabel.tsx';
import { px } from './pixels.ts';
import { type MarkState, stateClass } from './stateClass.ts';

/** Props for the outer group of a mark: role, aria-label, tabIndex, data-event, handlers. */
export type MarkGroupProps = Omit<SVGProps<SVGGElement>, 'className' | 'transform' | 'children'>;

/**
 * One event. Panning moves the outer group alone; what is inside is drawn again only when it changes. Give handlers
 * that stay the same from frame to frame.
 */
export const EventMark = memo(function EventMark({
  mark,
  selected,
  lit,
  dimmed,
  hit,
  ...rest
}: { mark: SceneMark } & MarkState & MarkGroupProps) {
  const states = { selected, lit, dimmed, hit };
  return (
    <g {...rest} className={stateClass('mark', states)} transform={`translate(${px(mark.x)} ${px(mark.y)})`}>
      <rect className="mark-target" {...mark.hit} />
      <rect className="mark-frame" {...mark.outline} rx={8} />
      <MarkBar bar={mark.bar} approximate={mark.event.approximate} />
      <MarkLabel label={mark.label} />
    </g>
  );
});
