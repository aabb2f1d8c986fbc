import type { PictureColors } from './pictureColors.ts';

type Attributes = Readonly<Record<string, string | number>>;

/**
 * Gives marks their looks as attributes, in place of classes and the style sheet (src/marks/marks.css): an SVG file has
 * none, and a style element in it would also paint any page that it is put into. Later rules win. Groups that say nothing
 * are taken apart.
 */
export function paintMarks(svg: Element, colors: PictureColors): void {
  for (const unseen of svg.querySelectorAll(UNSEEN)) unseen.remove();
  for (const [selector, attributes] of rules(colors)) {
    for (const element of svg.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    }
  }
  for (const [kind, color] of Object.entries(colors.kinds)) {
    for (const glyph of svg.querySelectorAll(`.glyph.kind-${kind}`)) paintGlyph(glyph, color);
  }
  for (const path of svg.querySelectorAll('path[d=""]')) path.remove();
  for (const element of svg.querySelectorAll('[class]')) element.removeAttribute('class');
  for (const group of svg.querySelectorAll('g'))
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
}

/** What is there for the pointer, or shows itself in some states only. */
const UNSEEN = '.mark-target, .mark-underline, .mark:not(.is-selected) .mark-frame';

function rules({ paper, card, ink, dim, hair, line, dispute, select }: PictureColors) {
  const dashed = '3 2';
  return [
    ['.axis-labels text, .axis-change-label, .mark-label, .cluster-count', { 'font-size': 12, fill: ink }],
    ['.axis-minor, .axis-change-label', { fill: dim }],
    ['.mark-badge', { 'font-size': 12, 'font-weight': 600, fill: dim }],
    ['.cluster-count', { 'font-weight': 600 }],
    ['.axis-hair, .group-lines', { fill: 'none', stroke: hair }],
    ['.axis-boundary', { fill: 'none', stroke: dim, 'stroke-dasharray': '1 3' }],
    ['.axis-change-line', { fill: 'none', stroke: dim, 'stroke-dasharray': '5 3' }],
    ['.axis-change-flag', { fill: dim }],
    ['.hatch-ground', { fill: paper }],
    ['.hatch-line', { stroke: ink, 'stroke-opacity': 0.5 }],
    ['.dispute-sign', { fill: 'none', stroke: dispute, 'stroke-width': 1.8, 'stroke-linejoin': 'bevel' }],
    ['.mark-hull', { stroke: dim, 'stroke-opacity': 0.5 }],
    ['.mark-hull.is-approximate', { 'stroke-opacity': 1, 'stroke-dasharray': dashed }],
    ['.mark-core, .mark-arrow', { fill: ink }],
    [
      '.mark-core.is-approximate',
      { fill: paper, stroke: ink, 'stroke-width': 1.6, 'stroke-dasharray': dashed },
    ],
    ['.mark-frame', { fill: 'none', stroke: select, 'stroke-width': 1.8 }],
    ['.cluster-pill', { fill: card, stroke: line }],
    ['.cluster.is-selected .cluster-pill', { stroke: select, 'stroke-width': 2 }],
  ] as const satisfies readonly (readonly [string, Attributes])[];
}

function paintGlyph(glyph: Element, color: string): void {
  glyph.setAttribute('fill', color);
  for (const line of glyph.querySelectorAll('[stroke="currentColor"]')) line.setAttribute('stroke', color);
}
