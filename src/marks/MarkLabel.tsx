import { memo } from 'react';
import { GLYPH_PITCH } from '../layout/markMetrics.ts';
import type { SceneLabel } from '../layout/sceneLabel.ts';
import { DisputeSign } from './DisputeSign.tsx';
import { Glyph } from './Glyph.tsx';
import { px } from './pixels.ts';

const BASELINE = 11;
const UNDERLINE_Y = 13;

/** Glyphs, title and dispute sign in the line above a bar. */
export const MarkLabel = memo(function MarkLabel({ label }: { label: SceneLabel }) {
  return (
    <g className="mark-line">
      {label.width > 0 && (
        <rect
          className="mark-underline"
          x={label.x}
          y={UNDERLINE_Y}
          width={px(label.width)}
          height={3}
          rx={1.5}
        />
      )}
      {label.glyphs.map((kind, i) => (
        <Glyph key={kind} kind={kind} x={px(label.x + i * GLYPH_PITCH)} y={1} />
      ))}
      {label.text && (
        <text className="mark-label" x={px(label.textX)} y={BASELINE}>
          {label.text}
        </text>
      )}
      {/* After the title and a space, as in the name that a screen reader hears. */}
      {label.badge && (
        <>
          {' '}
          <text className="mark-badge" x={px(label.badge.x)} y={BASELINE}>
            {label.badge.text}
          </text>
        </>
      )}
      {label.disputeX !== null && <DisputeSign x={px(label.disputeX)} y={1} />}
    </g>
  );
});
