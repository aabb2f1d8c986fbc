/** Width of the column of group names beside the plot, in px. */
export const GUTTER = 96;
/** Room at the far edge, so that a label there does not touch the panel, in px. */
export const EDGE = 10;
/** Height of the axis, and of the second line for the reader's own zone, in px. */
export const AXIS = 44;
export const READER_AXIS = 20;

// The fixed parts of the page in App.css, Header.css and Timeline.css.
const HEADER = 56;
const HEADER_WITH_TABS_BELOW = 91;
const BELOW_PLOT = 89;

/** The size that the plot will have in an empty page of this window, in px; what is measured later corrects it. */
export function expectedStage(): { readonly width: number; readonly height: number } {
  if (typeof window === 'undefined') return { width: 0, height: 0 };
  const { innerWidth, innerHeight } = window;
  const sides = innerWidth >= 1600 ? 240 + 440 : innerWidth >= 1000 ? 204 + 364 : 320;
  const header = innerWidth >= 1240 ? HEADER : HEADER_WITH_TABS_BELOW;
  return { width: Math.max(0, innerWidth - sides), height: Math.max(0, innerHeight - header - BELOW_PLOT) };
}
