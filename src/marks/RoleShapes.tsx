import type { Role } from '../model/provenance.ts';

/** Size of the three shapes in a row, in px. */
export const ROLE_SHAPES_WIDTH = 24;
export const ROLE_SHAPES_HEIGHT = 12;

/**
 * The roles of a source in an event, each at its place in a chain: a square for the origin, a disc for the carrier, a
 * ring for the publisher. Decoration: what they are drawn in says it in words.
 */
export function RoleShapes({ roles }: { roles: readonly Role[] }) {
  return (
    <svg
      className="role-shapes"
      width={ROLE_SHAPES_WIDTH}
      height={ROLE_SHAPES_HEIGHT}
      viewBox={`0 0 ${ROLE_SHAPES_WIDTH} ${ROLE_SHAPES_HEIGHT}`}
      aria-hidden="true"
    >
      {roles.includes('origin') && <rect x={0.5} y={2.5} width={7} height={7} />}
      {roles.includes('carrier') && <circle cx={12} cy={6} r={3.6} />}
      {roles.includes('publisher') && <circle className="role-shapes-ring" cx={20} cy={6} r={3} />}
    </svg>
  );
}
