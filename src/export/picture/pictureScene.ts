import type { Span } from '../../base/span.ts';
import { LABEL_HEIGHT } from '../../layout/markMetrics.ts';
import type { Placement } from '../../layout/placedEvent.ts';
import { computeScene, type Scene, type SceneLabel, type SceneMark } from '../../layout/scene.ts';
import { sceneLabel } from '../../layout/sceneLabel.ts';
import type { LabelPlace } from '../../layout/sceneMark.ts';
import { pictureRows } from './pictureRows.ts';
import { labelMeasure } from './textWidth.ts';

const METRICS = { rowPitch: 32, groupTop: 9, groupBottom: 3 };
/** Rows of all groups together: more would make a picture that no page holds. And of one group at least. */
const MOST_ROWS = 100;
const LEAST_ROWS = 3;

/**
 * The scene of a picture: the marks of the screen, each with its title in full where there is room, and groups high
 * enough for their names.
 *
 * @param heights how high the name of a group is, in px.
 */
export function pictureScene(
  placement: Placement,
  viewport: Span,
  width: number,
  heights: (group: string) => number,
): Scene {
  const { layout, labels } = pictureRows(placement, viewport, width, MOST_ROWS, LEAST_ROWS);
  const scene = computeScene(layout, viewport, width, METRICS);
  const marks = scene.marks.map((mark) => labelled(mark, labels.get(mark.id)));
  return stretched({ ...scene, marks }, heights);
}

function labelled(mark: SceneMark, place: LabelPlace | undefined): SceneMark {
  if (!place) return { ...mark, label: inWholeWords(mark.label) };
  const label = inWholeWords(sceneLabel(mark.event, place.x - mark.x, place.room, labelMeasure));
  const left = Math.min(0, label.x);
  const right = Math.max(mark.outline.x + mark.outline.width - PAD, label.x + label.width);
  const x = Math.min(mark.outline.x, left - PAD);
  return { ...mark, label, outline: { ...mark.outline, x, width: right + PAD - x } };
}

/** From what a mark draws to the outline of a selection, as on screen. */
const PAD = 5;

/** A title that had to be shortened is cut between words, as print does; one long word stays cut as it is. */
function inWholeWords(label: SceneLabel): SceneLabel {
  if (!label.shortened || label.text === '') return label;
  const kept = label.text.slice(0, -1);
  if (/^[\s\p{P}]/u.test(label.full.slice(kept.length)) || !/\s/.test(kept)) return label;
  const text = `${kept.replace(/\s+\S*$/u, '').replace(/[\s,;:.–—-]+$/u, '')}…`;
  const less = labelMeasure(label.text) - labelMeasure(text);
  const disputeX = label.disputeX === null ? null : label.disputeX - less;
  return { ...label, text, disputeX, width: label.width - less };
}

/** Moves groups down where the one above needs more height for its name than its rows take. */
function stretched(scene: Scene, heights: (group: string) => number): Scene {
  const down = new Map<string, number>();
  let y = 0;
  const groups = scene.groups.map((group) => {
    const height = Math.max(group.height, heights(group.id));
    down.set(group.id, y - group.y);
    const band = { ...group, y, height };
    y += height;
    return band;
  });
  const moved = (group: string, at: number): number => at + (down.get(group) ?? 0);
  return {
    ...scene,
    height: Math.max(y, LABEL_HEIGHT),
    groups,
    marks: scene.marks.map((mark) => ({ ...mark, y: moved(mark.event.group, mark.y) })),
    clusters: scene.clusters.map((cluster) => ({
      ...cluster,
      box: { ...cluster.box, y: moved(cluster.group, cluster.box.y) },
    })),
  };
}
