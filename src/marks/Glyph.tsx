import type { ReactElement } from 'react';
import type { OriginKind } from '../model/provenance.ts';

/** Side of the square a glyph is drawn in, in px. */
export const GLYPH_SIZE = 12;

// Colour says the kind and the shape says it again, for readers who do not see the colour.
const SHAPES: Readonly<Record<OriginKind, ReactElement>> = {
  agency: <circle cx={6} cy={6} r={5} />,
  official: <rect x={1.5} y={1.5} width={9} height={9} rx={1} />,
  military: <path d="M6 1 11.4 10.6H.6Z" />,
  broadcaster: <path d="M6 .5 11.2 3.5V8.5L6 11.5.8 8.5V3.5Z" />,
  institution: <path d="M6 .3 11.7 6 6 11.7.3 6Z" />,
  publisher: <circle cx={6} cy={6} r={4} fill="none" strokeWidth={2} stroke="currentColor" />,
  none: (
    <circle
      cx={6}
      cy={6}
      r={4.4}
      fill="none"
      strokeWidth={1.4}
      strokeDasharray="2 1.6"
      stroke="currentColor"
    />
  ),
  person: <path d="M6 .8a2.7 2.7 0 0 1 0 5.4a2.7 2.7 0 0 1 0-5.4ZM1 11.4a5 4.4 0 0 1 10 0Z" />,
  witness: (
    <path
      d="M.4 6Q6-1.2 11.6 6 6 13.2.4 6ZM6 3.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 0 0 0-4.4Z"
      fillRule="evenodd"
    />
  ),
  social: <path d="M1 1.5H11V8.5H6.2L3.2 11.4V8.5H1Z" />,
};

/** The sign of a kind of source, as an SVG group with its upper left corner at `x`, `y` (px). For use inside an svg. */
export function Glyph({ kind, x = 0, y = 0 }: { kind: OriginKind; x?: number; y?: number }) {
  return (
    <g className={`glyph kind-${kind}`} transform={`translate(${x} ${y})`}>
      {SHAPES[kind]}
    </g>
  );
}

/** The same sign as an inline icon for running text and lists. Decoration: the name beside it says the kind. */
export function GlyphIcon({ kind }: { kind: OriginKind }) {
  return (
    <svg className="glyph-icon" width={GLYPH_SIZE} height={GLYPH_SIZE} viewBox="0 0 12 12" aria-hidden="true">
      <Glyph kind={kind} />
    </svg>
  );
}
