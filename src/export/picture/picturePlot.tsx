import type { Scene } from '../../layout/scene.ts';
import { axisTicks } from '../../layout/ticks.ts';
import { Axis } from '../../marks/Axis.tsx';
import { AXIS_HEIGHT, AxisLabels } from '../../marks/AxisLabels.tsx';
import { ClusterMark } from '../../marks/ClusterMark.tsx';
import { EventMark } from '../../marks/EventMark.tsx';
import { GroupBands } from '../../marks/GroupBands.tsx';
import { HatchDefs } from '../../marks/HatchDefs.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { describePlacement } from '../../query/describeTime.ts';
import { at, type Block, type PictureCut, stack } from './block.tsx';
import { counted } from './counted.ts';
import { withLabelRoom } from './labelRoom.ts';
import { FONTS } from './pictureFont.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { pictureScene } from './pictureScene.ts';
import { offsetText, zoneText } from './spanText.ts';
import { textBlock } from './textBlock.tsx';
import { labelMeasure } from './textWidth.ts';

/** Id of the edges of the plot, by which bars are cut off. */
export const EDGES_ID = 'whence-edges';
/** Between the column of names and the plot, px. */
export const GUTTER_GAP = 12;
const NAME_TOP = 8;
/** Above the labels of a row, px: room for an outline. */
const ROW_GAP = 4;
/** Nothing is cut off above the first row, px below the axis. */
const FIRST_ROW = 16;
/** A picture higher than this says its times once more at the foot. */
const TALL = 640;
/** Events that the hidden title of a cluster names. */
const MOST_TITLES = 20;

/** The plot, and the scene that it draws. */
export interface PicturePlot extends Block {
  readonly scene: Scene;
}

/** The timeline itself: axis with its zone, tracks with their names, marks, and how many events lie beyond its edges. */
export function picturePlot(dataset: Dataset, frame: PictureFrame): PicturePlot | null {
  const { colors, content, inner, gutter, selection } = frame;
  const { placement } = content;
  if (!content.span) return null;
  const width = inner - gutter - GUTTER_GAP;
  const span = content.whole ? withLabelRoom(placement, content.span, width) : content.span;
  const name = { font: FONTS.text, fill: colors.ink, width: gutter };
  const names = new Map(placement.groups.map((group) => [group.id, textBlock(group.name, name)]));
  const scene = pictureScene(
    placement,
    span,
    width,
    (group) => (names.get(group)?.height ?? 0) + 2 * NAME_TOP,
  );
  const ticks = axisTicks(span, width, { zone: dataset.timeZone, measure: labelMeasure });
  const height = AXIS_HEIGHT + scene.height;
  const small = { ...name, fill: colors.dim };
  const zone = stack(
    [textBlock(zoneText(dataset.timeZone), name), textBlock(offsetText(span, dataset.timeZone), small)],
    0,
  );
  const plotLeft = gutter + GUTTER_GAP;
  const tall = scene.height > TALL;
  const node = (
    <>
      <HatchDefs />
      <clipPath id={EDGES_ID}>
        <rect width={width} height={scene.height} />
      </clipPath>
      {at(0, 7, zone.node, 'zone')}
      {at(plotLeft, 0, <Axis ticks={ticks} height={height} />, 'axis')}
      {at(0, AXIS_HEIGHT, <GroupBands groups={scene.groups} from={0} to={inner} />, 'bands')}
      {scene.groups.map((group) =>
        at(0, AXIS_HEIGHT + group.y + NAME_TOP, names.get(group.id)?.node, group.id),
      )}
      {at(plotLeft, AXIS_HEIGHT, <Marks dataset={dataset} scene={scene} selection={selection} />, 'marks')}
      {tall && at(plotLeft, height, <AxisLabels ticks={ticks} />, 'axis below')}
    </>
  );
  const plot = { height: height + (tall ? AXIS_HEIGHT : 0), node, cuts: cutsOf(scene) };
  return { ...stack([plot, beyondLine(frame, width)], 8), scene };
}

function Marks({ dataset, scene, selection }: { dataset: Dataset; scene: Scene; selection: string | null }) {
  return (
    <g clipPath={`url(#${EDGES_ID})`}>
      {scene.marks.map((mark) => (
        <g key={mark.id} data-event={mark.id}>
          <title>{markTitle(dataset, mark.id)}</title>
          <EventMark mark={mark} selected={mark.id === selection} />
        </g>
      ))}
      {scene.clusters.map((cluster) => (
        <g key={cluster.id}>
          <title>{clusterTitle(dataset, cluster.ids)}</title>
          <ClusterMark cluster={cluster} selected={selection !== null && cluster.ids.includes(selection)} />
        </g>
      ))}
    </g>
  );
}

function clusterTitle(dataset: Dataset, ids: readonly string[]): string {
  const titles = ids.slice(0, MOST_TITLES).map((id) => markTitle(dataset, id));
  const more = ids.length - titles.length;
  return [...titles, ...(more > 0 ? [`and ${counted(more, 'more event')}`] : [])].join('; ');
}

function markTitle(dataset: Dataset, id: string): string {
  const event = lookup(dataset).event.get(id);
  return event ? `${event.title}, ${describePlacement(event.time, dataset.timeZone)}` : '';
}

/** Above all rows but the first, before which stands the axis. */
function cutsOf({ marks, clusters, groups }: Scene): readonly PictureCut[] {
  const rows = [...marks.map(({ y }) => y - ROW_GAP), ...clusters.map(({ box }) => box.y - ROW_GAP)];
  const tops = new Set(groups.map(({ y }) => y));
  return [
    ...[...tops].map((y) => ({ y: AXIS_HEIGHT + y, named: true })),
    ...[...new Set(rows)].map((y) => ({ y: AXIS_HEIGHT + y, named: false })),
  ].filter(({ y }) => y > AXIS_HEIGHT + FIRST_ROW);
}

/** "← 3 more events before", "12 more events after →". */
function beyondLine({ content: { before, after }, colors, gutter }: PictureFrame, width: number): Block {
  if (before + after === 0) return { height: 0, node: null };
  const look = { font: FONTS.text, fill: colors.dim, width };
  const left = textBlock(`← ${counted(before, 'more event')} before`, look);
  const right = textBlock(`${counted(after, 'more event')} after →`, { ...look, anchor: 'end' });
  return {
    height: Math.max(left.height, right.height),
    node: (
      <g transform={`translate(${gutter + GUTTER_GAP})`}>
        {before > 0 && left.node}
        {after > 0 && right.node}
      </g>
    ),
  };
}
