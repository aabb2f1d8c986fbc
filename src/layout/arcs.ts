import type { Span } from '../base/span.ts';
import { type Dataset, RELATION_TYPES, type RelationType } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { extentOf } from '../model/time.ts';
import type { EventLink } from '../query/eventLinks.ts';
import { along, arcCurve, type Curve } from './arcCurve.ts';
import { arcEnds, obstacles } from './arcEnds.ts';
import { type ArcStub, arcStub } from './arcStub.ts';
import { type PlacedWords, wordsOn } from './arcWords.ts';
import type { Box } from './box.ts';
import type { Measure } from './measure.ts';
import type { Scene } from './scene.ts';

/** A relation between the selected event and others, drawn from mark to mark. */
export interface RelationArc extends Curve {
  readonly type: RelationType;
  /** Id of the mark or cluster it leads to. */
  readonly end: string;
  /** The related events that are there. */
  readonly events: readonly string[];
  /** What the selected event does, or has done to it. */
  readonly words: PlacedWords;
}

/** All relations of the selected event in a scene. */
export interface RelationArcs {
  /** The strongest last, to lie on top. */
  readonly arcs: readonly RelationArc[];
  /** For those beyond an edge: at most one a side. */
  readonly stubs: readonly ArcStub[];
}

const NONE: RelationArcs = { arcs: [], stubs: [] };

/**
 * Arcs between the selected event's mark and those of related events in view, one for each mark, and stubs towards
 * those that lie beyond an edge. None when the selected event is not drawn. Undated events have no place here.
 *
 * @param viewport that the scene was computed for. @param links as `eventLinks` gives them.
 */
export function relationArcs(
  dataset: Dataset,
  scene: Scene,
  viewport: Span,
  selected: string,
  links: readonly EventLink[],
  measure: Measure,
): RelationArcs {
  if (links.length === 0) return NONE;
  const ends = arcEnds(scene, selected);
  const from = ends.find((end) => end.events.includes(selected));
  if (!from) return NONE;
  const drawn = obstacles(scene);
  const linkOf = new Map(links.map((link) => [link.event, link]));
  const curves = ends.flatMap((end) => {
    const joined = strongestFirst(end.events.flatMap((id) => linkOf.get(id) ?? []));
    const [first] = joined;
    if (!first || end === from) return [];
    return { end, joined, first, curve: arcCurve(from, end, drawn, scene.width, scene.height) };
  });
  const taken: Box[] = [...drawn, ...curves.flatMap(({ curve }) => along(curve))];
  const arcs = curves.map(({ end, joined, first, curve }): RelationArc => {
    const text = joined.length === 1 ? first.words : `${first.words}, and ${joined.length - 1} more`;
    const words = wordsOn(text, measure(text), curve, taken, scene.width);
    taken.push(words.box);
    return { ...curve, type: first.type, end: end.id, events: joined.map((link) => link.event), words };
  });
  const stubs = (['before', 'after'] as const).flatMap((side) => {
    const beyond = strongestFirst(links.filter((link) => sideOf(dataset, link.event, viewport) === side));
    const [first] = beyond;
    if (!first) return [];
    const text = `${beyond.length} ${side === 'before' ? 'earlier' : 'later'}`;
    const stub = { side, type: first.type, count: beyond.length };
    const made = arcStub(stub, text, measure(text), from, taken, scene.width);
    taken.push(made.words.box);
    return made;
  });
  return { arcs: strongestFirst(arcs).toReversed(), stubs };
}

function strongestFirst<T extends { readonly type: RelationType }>(links: readonly T[]): readonly T[] {
  return [...links].sort((a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type));
}

function sideOf(dataset: Dataset, event: string, viewport: Span): 'before' | 'after' | null {
  const time = lookup(dataset).event.get(event)?.time;
  const extent = time && extentOf(time);
  if (!extent) return null;
  if (extent.end < viewport.start) return 'before';
  return extent.start > viewport.end ? 'after' : null;
}
