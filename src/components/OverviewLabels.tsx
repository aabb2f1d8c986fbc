import type { AxisTicks } from '../layout/ticks.ts';

/** Height of the overview's bars, in px; the labels stand below. */
export const OVERVIEW_HEIGHT = 34;

/** One line of names: of the longer stretches where there are several, else of the shorter. */
export function OverviewLabels({ ticks }: { ticks: AxisTicks }) {
  const names =
    ticks.major.length > 2
      ? ticks.major.map(({ t, labelX, label }) => ({ t, x: labelX, label, anchor: 'start' as const }))
      : ticks.minor.map(({ t, x, label }) => ({ t, x, label, anchor: 'middle' as const }));
  return names.map(
    ({ t, x, label, anchor }) =>
      label !== null && (
        <text key={t} className="overview-label" x={x} y={OVERVIEW_HEIGHT + 14} textAnchor={anchor}>
          {label}
        </text>
      ),
  );
}
