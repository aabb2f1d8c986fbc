/** The little lightning of a dispute, 8 by 12 px, with its upper left corner at `x`, `y`. Orange is for this alone. */
export function DisputeSign({ x = 0, y = 0 }: { x?: number; y?: number }) {
  return <path className="dispute-sign" transform={`translate(${x} ${y})`} d="M2.5.5l4 5h-5l4 6" />;
}
