import type { FlowSceneLink } from '../layout/flow.ts';
import { px } from './pixels.ts';

/** What is thinner than this on screen would vanish. */
const THINNEST = 1;

/**
 * The outline of a band, or of its upper `share`: leaving its node and entering the next level, and as thick at both
 * ends. A filled shape, because a thick stroke on a short curve gets kinks at its inner side.
 */
export function flowRibbon(band: FlowSceneLink, share = 1): string {
  const whole = Math.max(THINNEST, band.width);
  const width = share === 1 ? whole : Math.max(THINNEST, whole * share);
  const fromTop = band.fromY - whole / 2;
  const toTop = band.toY - whole / 2;
  const [x0, x1, middle] = [band.fromX, band.toX, (band.fromX + band.toX) / 2].map(px);
  const [a0, a1] = [px(fromTop), px(toTop)];
  const [b0, b1] = [px(fromTop + width), px(toTop + width)];
  return `M${x0} ${a0}C${middle} ${a0} ${middle} ${a1} ${x1} ${a1}V${b1}C${middle} ${b1} ${middle} ${b0} ${x0} ${b0}Z`;
}
