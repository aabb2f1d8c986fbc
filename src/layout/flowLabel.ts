import { isolated } from '../base/isolated.ts';
import type { FlowNode, SourceFlow } from '../query/sourceFlow.ts';
import type { Box } from './box.ts';
import { GLYPH_PITCH } from './markMetrics.ts';
import { type Measure, remembering } from './measure.ts';
import { fitText } from './textFit.ts';

/** Glyph, name and number of claims in one line beside a node's bar. */
export interface FlowLabel {
  /** Upper left corner of the glyph. */
  readonly glyphX: number;
  readonly glyphY: number;
  /** Where the words begin, or end: they are anchored there. */
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** The name, or as much of it as there is room for, with an ellipsis. */
  readonly text: string;
  readonly full: string;
  readonly count: string;
}

/** Room at both sides of the columns, for the labels of the first and the last, in px. */
export interface FlowGutters {
  readonly start: number;
  readonly end: number;
}

/** Said of claims that name no source. */
export const NO_SOURCE_NAMED = 'No source named';

/** Share of the width that each gutter takes at most: between them the bands must have room to turn. */
const MOST_START = 0.34;
const MOST_END = 0.24;
/** From the bar to the glyph, from the glyph to the name, and from the name to the number. */
const TO_GLYPH = 6;
const GLYPH = 12;
const TO_COUNT = 6;
/** Free space before the next column's bar. */
const BEFORE_NEXT = 8;

/** As wide as the longest label of the first and of the last column, up to a share of the width. */
export function flowGutters(flow: SourceFlow, width: number, measure: Measure): FlowGutters {
  const widest = (layer: number) =>
    Math.max(
      ...flow.nodes
        .filter((node) => node.layer === layer)
        .map((node) => around(node, measure) + remembering(measure)(nameOf(node))),
    );
  return {
    start: Math.ceil(Math.min(width * MOST_START, widest(0))),
    end: Math.ceil(Math.min(width * MOST_END, widest(flow.layers - 1))),
  };
}

/** The label of a node with its bar at `box`: left of the first column, right of all others, before the next column. */
export function flowLabel(
  node: FlowNode,
  box: Box,
  columns: readonly number[],
  gutters: FlowGutters,
  measure: Measure,
): FlowLabel {
  const first = node.layer === 0;
  const next = columns[node.layer + 1];
  const beside = next === undefined ? gutters.end : next - box.x - box.width - BEFORE_NEXT;
  const room = first ? gutters.start : beside;
  const middle = box.y + box.height / 2;
  const glyphX = first ? box.x - TO_GLYPH - GLYPH : box.x + box.width + TO_GLYPH;
  const full = nameOf(node);
  return {
    glyphX,
    glyphY: middle - GLYPH / 2,
    x: first ? glyphX - (GLYPH_PITCH - GLYPH) - 2 : glyphX + GLYPH_PITCH + 2,
    y: middle,
    anchor: first ? 'end' : 'start',
    // Half a pixel, since a gutter may be cut to the very width of the text.
    text: fitText(full, room - around(node, measure) + 0.5, remembering(measure)),
    full,
    count: countOf(node),
  };
}

/** All of a label but its name. */
function around(node: FlowNode, measure: Measure): number {
  return TO_GLYPH + GLYPH_PITCH + 2 + TO_COUNT + remembering(measure)(countOf(node));
}

/** What stands beside a node, as words: its name and number of claims. */
export function flowLabelWords(node: FlowNode): string {
  return `${isolated(nameOf(node))} ${countOf(node)}`;
}

function nameOf(node: FlowNode): string {
  return node.source?.name ?? NO_SOURCE_NAMED;
}

function countOf(node: FlowNode): string {
  return node.claims.length.toLocaleString('en-GB');
}
