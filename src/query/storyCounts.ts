import { distinctOrigins } from '../model/provenance.ts';
import type { Narrowed } from './narrow.ts';

/** The figures of a story's first page: those of the table and of the header under the same narrowing. */
export interface StoryCounts {
  readonly events: number;
  readonly claims: number;
  readonly origins: number;
}

/** Counts what a narrowing leaves. */
export function storyCounts({ events, claims }: Pick<Narrowed, 'events' | 'claims'>): StoryCounts {
  return { events: events.length, claims: claims.length, origins: distinctOrigins(claims).length };
}
