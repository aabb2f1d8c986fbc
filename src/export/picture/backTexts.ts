import { FONTS } from './pictureFont.ts';
import { textWidth } from './textWidth.ts';

/** From the baseline up to the top of the letters, and the height of a line of them, px. */
const RISE = 10.5;
const HEIGHT = 14;
const PAD = 2;

/**
 * Puts the ground behind the words of axis and labels, so that lines run behind them and not through. On screen a halo
 * does that (`paint-order`), but programs that do not know it would paint the halo over the letters.
 */
export function backTexts(svg: Element, ground: string): void {
  for (const text of svg.querySelectorAll('.axis-labels text, .axis-change-label, .mark-label')) {
    const width = textWidth(text.textContent ?? '', FONTS.text);
    const x =
      Number(text.getAttribute('x')) - (text.getAttribute('text-anchor') === 'middle' ? width / 2 : 0);
    const rect = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const box = {
      x: x - PAD,
      y: Number(text.getAttribute('y')) - RISE,
      width: width + 2 * PAD,
      height: HEIGHT,
    };
    for (const [name, value] of Object.entries(box))
      rect.setAttribute(name, String(Math.round(value * 10) / 10));
    rect.setAttribute('fill', ground);
    text.before(rect);
  }
}
