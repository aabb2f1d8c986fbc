import { memo } from 'react';
import { isolated } from '../base/isolated.ts';
import type { FlowSceneNode } from '../layout/flow.ts';
import { FLOW_METRICS } from '../layout/flowMetrics.ts';
import type { MarkGroupProps } from './EventMark.tsx';
import { Glyph } from './Glyph.tsx';
import { px } from './pixels.ts';
import { stateClass } from './stateClass.ts';

const REACH = FLOW_METRICS.gap / 2;
/** From the bar or the label to the frame of a node that is selected or focused. */
const FRAME = 4;
/** Height of the ground behind a label that bands run under. */
const PLATE = 16;
/** From the middle of a line of text to its baseline. */
const TO_BASELINE = 4.2;

/**
 * A source in one of its roles: a bar as high as its claims, with glyph, name and number. Hollow where the source is
 * unnamed, dashed where there is none.
 *
 * @param end where its label ends, in px. @param share how much of its bar is lit, 0 to 1.
 */
export const FlowNodeMark = memo(function FlowNodeMark({
  item,
  end,
  share,
  dimmed,
  selected,
  ...rest
}: {
  item: FlowSceneNode;
  end: number;
  share: number;
  dimmed: boolean;
  selected: boolean;
} & MarkGroupProps) {
  const { node, label } = item;
  const left = Math.min(item.x, end);
  const right = Math.max(item.x + item.width, end);
  const hollow = node.source === null ? ' is-none' : node.source.anonymous ? ' is-unnamed' : '';
  const bar = { x: px(item.x), width: px(item.width), rx: 1.5 };
  return (
    <g {...rest} className={`${stateClass('flow-node', { dimmed, selected })}${hollow} kind-${node.kind}`}>
      <rect
        className="flow-target"
        x={px(left)}
        y={px(item.y - REACH)}
        width={px(right - left)}
        height={px(item.height + 2 * REACH)}
      />
      <rect
        className="flow-frame"
        x={px(left - FRAME)}
        y={px(Math.min(item.y - FRAME, label.y - REACH + 1))}
        width={px(right - left + 2 * FRAME)}
        height={px(Math.max(item.height + 2 * FRAME, 2 * REACH - 2))}
        rx={6}
      />
      <rect className="flow-bar" {...bar} y={px(item.y)} height={px(item.height)} />
      {share > 0 && (
        <rect className="flow-bar-lit" {...bar} y={px(item.y)} height={px(item.height * share)} />
      )}
      {node.role === 'carrier' && (
        <rect
          className="flow-plate"
          x={px(label.glyphX - 2)}
          y={px(label.y - PLATE / 2)}
          width={px(right - label.glyphX + 4)}
          height={PLATE}
          rx={3}
        />
      )}
      <Glyph kind={node.kind} x={px(label.glyphX)} y={px(label.glyphY)} />
      <text className="flow-label" x={px(label.x)} y={px(label.y + TO_BASELINE)} textAnchor={label.anchor}>
        {isolated(label.text)} <tspan className="flow-count">{label.count}</tspan>
      </text>
    </g>
  );
});
