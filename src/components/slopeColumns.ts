/** Widths of the chart's columns in px: rows as told, lines, titles as happened, bars. Together as wide as the chart. */
export interface SlopeColumns {
  readonly told: number;
  readonly lines: number;
  readonly titles: number;
  readonly bars: number;
}

/** Shares a width out. Words get most of it: they are what is read; lines need room to be told apart. */
export function slopeColumns(width: number): SlopeColumns {
  const bars = Math.round(Math.min(320, Math.max(120, width * 0.22)));
  const lines = Math.round(Math.min(240, Math.max(64, width * 0.15)));
  const told = Math.round((width - bars - lines) * 0.56);
  return { told, lines, bars, titles: Math.max(0, width - bars - lines - told) };
}
