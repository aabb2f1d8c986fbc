import type { ReactNode } from 'react';
import { px } from '../../marks/pixels.ts';

/** A place where a picture may be cut across into pages. */
export interface PictureCut {
  /** px from the top. */
  readonly y: number;
  /** Whether what follows begins with its name: it is better cut there. */
  readonly named: boolean;
}

/** A part of a picture: drawn from its upper left corner at 0, 0. */
export interface Block {
  /** px. */
  readonly height: number;
  /** Where it may be cut across when it is longer than a page; not given for nowhere. */
  readonly cuts?: readonly PictureCut[];
  readonly node: ReactNode;
}

/** Nothing, with no height. */
export const NO_BLOCK: Block = { height: 0, node: null };

/** Blocks one below the other, with `gap` px between those that have any height. It may be cut between them. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const nodes: ReactNode[] = [];
  const cuts: PictureCut[] = [];
  for (const { height, node, cuts: inside = [] } of blocks.filter((block) => block.height > 0)) {
    if (y > 0) cuts.push({ y: y - gap / 2, named: true });
    cuts.push(...moved(inside, y));
    nodes.push(at(0, y, node, nodes.length));
    y += height + gap;
  }
  return { height: Math.max(0, y - gap), node: nodes, cuts };
}

/** Places to cut, further down by `y` px. */
export function moved(cuts: readonly PictureCut[], y: number): readonly PictureCut[] {
  return cuts.map((cut) => ({ ...cut, y: cut.y + y }));
}

/** Something moved to a place. */
export function at(x: number, y: number, node: ReactNode, key: number | string): ReactNode {
  if (x === 0 && y === 0) return <g key={key}>{node}</g>;
  return (
    <g key={key} transform={`translate(${px(x)} ${px(y)})`}>
      {node}
    </g>
  );
}
