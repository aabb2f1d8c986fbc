import type { Claim } from '../model/dataset.ts';

/** What goes before a statement that its origin denies or doubts, for alone it would read as the opposite; else null. */
export function stanceLead({ stance }: Claim): string | null {
  if (stance === 'denies') return 'Denied by the origin:';
  return stance === 'doubts' ? 'Doubted by the origin:' : null;
}

/** What stands below a statement that is held at a distance: the publisher's hedge, an origin that only passes it on. */
export function reserveWords({ stance, hedge }: Claim): string | null {
  const parts = [
    hedge === null ? null : `Hedged by the publisher: “${hedge}”.`,
    stance === 'reports' ? 'Passed on, not vouched for.' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}
