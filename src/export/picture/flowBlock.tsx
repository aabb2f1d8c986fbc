import type { ReactNode } from 'react';
import { at, type Block, stack } from './block.tsx';

/** Something in a line of such, with its width. */
export interface FlowItem extends Block {
  readonly key: string;
  /** px; none is wider than the line. */
  readonly width: number;
}

/** Items beside each other, in as many lines as they take, `gap` px apart. */
export function flowBlock(items: readonly FlowItem[], width: number, gap: number, lineGap: number): Block {
  const lines: { nodes: ReactNode[]; end: number; height: number }[] = [];
  for (const item of items) {
    let line = lines.at(-1);
    if (!line || line.end + gap + item.width > width) {
      line = { nodes: [], end: -gap, height: 0 };
      lines.push(line);
    }
    const x = line.end + gap;
    line.nodes.push(at(x, 0, item.node, item.key));
    line.end = x + item.width;
    line.height = Math.max(line.height, item.height);
  }
  return stack(
    lines.map(({ nodes, height }) => ({ node: nodes, height })),
    lineGap,
  );
}
