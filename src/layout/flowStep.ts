import type { FlowScene } from './flow.ts';

/** A part of a flow that can have the focus. */
export interface FlowPlace {
  readonly kind: 'node' | 'link';
  readonly key: string;
}

/**
 * Where an arrow key leads in a flow: up and down among the nodes of a column, or among the bands of one node; right
 * from a node to its first band and on to where that leads; left the way back. Home and End go to the first and last
 * of a column. Null for any other key, and where there is nothing further.
 */
export function flowStep(scene: FlowScene, from: FlowPlace, key: string): FlowPlace | null {
  return from.kind === 'node' ? fromNode(scene, from.key, key) : fromLink(scene, from.key, key);
}

function fromNode({ nodes, links }: FlowScene, at: string, key: string): FlowPlace | null {
  const layer = nodes.find(({ node }) => node.key === at)?.node.layer;
  const column = nodes.filter(({ node }) => node.layer === layer).map(({ node }) => node.key);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      return placeOf('node', moved(column, at, key));
    case 'ArrowRight':
      return placeOf('link', links.find(({ link }) => link.from.key === at)?.link.key);
    case 'ArrowLeft': {
      const into = links.filter(({ link }) => link.to.key === at);
      return placeOf('link', [...into].sort((a, b) => a.toY - b.toY)[0]?.link.key);
    }
    default:
      return null;
  }
}

function fromLink({ links }: FlowScene, at: string, key: string): FlowPlace | null {
  const link = links.find((each) => each.link.key === at)?.link;
  if (!link) return null;
  const siblings = links.filter((each) => each.link.from === link.from).map((each) => each.link.key);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      return placeOf('link', moved(siblings, at, key));
    case 'ArrowRight':
      return placeOf('node', link.to.key);
    case 'ArrowLeft':
      return placeOf('node', link.from.key);
    default:
      return null;
  }
}

function moved(
  keys: readonly string[],
  at: string,
  key: 'ArrowUp' | 'ArrowDown' | 'Home' | 'End',
): string | undefined {
  const index = keys.indexOf(at);
  if (key === 'Home') return keys[0];
  if (key === 'End') return keys.at(-1);
  return key === 'ArrowUp' ? keys[Math.max(0, index - 1)] : keys[index + 1];
}

function placeOf(kind: FlowPlace['kind'], key: string | undefined): FlowPlace | null {
  return key === undefined ? null : { kind, key };
}
