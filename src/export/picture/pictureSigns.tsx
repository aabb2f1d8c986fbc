import type { ReactNode } from 'react';
import { LEGEND_CLUSTER, LEGEND_HEIGHT, LEGEND_WIDTH, legendMark } from '../../layout/legendMark.ts';
import type { Scene, SceneMark } from '../../layout/scene.ts';
import { ClusterMark } from '../../marks/ClusterMark.tsx';
import { DisputeSign } from '../../marks/DisputeSign.tsx';
import { EventMark } from '../../marks/EventMark.tsx';
import { at, type Block } from './block.tsx';
import { type FlowItem, flowBlock } from './flowBlock.tsx';
import { FONTS } from './pictureFont.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { textBlock } from './textBlock.tsx';

interface Sign {
  readonly words: string;
  readonly mark: ReactNode;
  /** Whether a scene has it. */
  readonly isIn: (scene: Scene, selection: string | null) => boolean;
}

const instant = (x: number) => ({ start: x, end: x });
const some = (has: (mark: SceneMark) => unknown) => (scene: Scene) => scene.marks.some((mark) => has(mark));
const isDot = ({ event }: SceneMark): boolean => event.extent.start === event.extent.end;
const isWide = (side: { readonly start: number; readonly end: number } | null): boolean =>
  side !== null && side.end > side.start;

const SIGNS: readonly Sign[] = [
  {
    words: 'Solid: certainly under way.',
    mark: <EventMark mark={legendMark(instant(1), instant(95))} />,
    isIn: some((mark) => mark.bar.core && !mark.bar.hull && !isDot(mark)),
  },
  {
    words: 'Hatched ends: the windows in which it began and ended.',
    mark: <EventMark mark={legendMark({ start: 1, end: 26 }, { start: 70, end: 95 })} />,
    isIn: some(({ bar }) => bar.core && bar.hull),
  },
  {
    words: 'Hatched all along: some time in here.',
    mark: <EventMark mark={legendMark({ start: 1, end: 95 }, null)} />,
    isIn: some(({ bar, event }) => bar.hull && !bar.core && (isWide(event.start) || isWide(event.end))),
  },
  {
    words: 'A dot: one moment, exactly known.',
    mark: <EventMark mark={legendMark(instant(48), null)} />,
    isIn: some(isDot),
  },
  {
    words: 'Arrow: open on this side; still going on, or no limit known.',
    mark: (
      <EventMark mark={legendMark({ start: 1, end: 26 }, { start: 60, end: Number.POSITIVE_INFINITY })} />
    ),
    isIn: some(({ event }) => event.openStart || event.openEnd),
  },
  {
    words: 'Dashed: a date that is an estimate, or in doubt.',
    mark: <EventMark mark={legendMark({ start: 1, end: 95 }, null, true)} />,
    isIn: some(({ event }) => event.approximate),
  },
  {
    words: 'Disputed: another claim says what cannot be true together with this.',
    mark: <DisputeSign x={44} y={8} />,
    isIn: some(({ label }) => label.disputeX !== null),
  },
  {
    words: 'A number before a title: its independent origins, where more than one.',
    mark: (
      <text className="mark-badge" x={44} y={18}>
        2
      </text>
    ),
    isIn: some(({ label }) => label.badge),
  },
  {
    words: 'Several events close together, and how many.',
    mark: <ClusterMark cluster={LEGEND_CLUSTER} />,
    isIn: ({ clusters }) => clusters.length > 0,
  },
  {
    words: 'Outlined: the event selected.',
    mark: <EventMark mark={legendMark(instant(8), instant(88))} selected />,
    isIn: ({ marks, clusters }, selection) =>
      selection !== null &&
      (marks.some(({ id }) => id === selection) || clusters.some(({ ids }) => ids.includes(selection))),
  },
];

const GAP = 12;
const COLUMN = 320;

/** What the signs mean that this picture holds, each beside the sign itself. */
export function pictureSigns(scene: Scene, { colors, selection }: PictureFrame, width: number): Block {
  const columns = Math.max(1, Math.floor((width + 2 * GAP) / (COLUMN + 2 * GAP)));
  const column = Math.floor((width + 2 * GAP) / columns) - 2 * GAP;
  const items = SIGNS.filter(({ isIn }) => isIn(scene, selection)).map(({ words, mark }): FlowItem => {
    const text = textBlock(words, {
      font: FONTS.text,
      fill: colors.ink,
      width: column - LEGEND_WIDTH - GAP,
    });
    const height = Math.max(LEGEND_HEIGHT, text.height);
    return {
      key: words,
      width: column,
      height,
      node: (
        <>
          {at(0, (height - LEGEND_HEIGHT) / 2, mark, 'mark')}
          {at(LEGEND_WIDTH + GAP, (height - text.height) / 2, text.node, 'words')}
        </>
      ),
    };
  });
  return flowBlock(items, width, 2 * GAP, 2);
}
