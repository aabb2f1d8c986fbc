import { type Claim, type Dataset, SOURCE_KINDS, type Source, type SourceKind } from '../model/dataset.ts';
import { type Role, roleOf } from '../model/provenance.ts';
import type { Narrowed } from './narrow.ts';
import { sourcesInOrder } from './sourceOrder.ts';

/** What a source did for an event: with each role, the claims in which it played it. */
export interface MatrixCell {
  /** Index of the event among the columns. */
  readonly column: number;
  /** In the order of a chain; never empty. */
  readonly roles: readonly { readonly role: Role; readonly claims: readonly Claim[] }[];
}

export interface MatrixRow {
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly source: Source;
  /** By column, those with something in them alone. */
  readonly cells: readonly MatrixCell[];
  /** Claims of all its cells, each once. */
  readonly claims: number;
}

/** Rows of one kind of source. */
export interface MatrixGroup {
  readonly kind: SourceKind;
  readonly rows: readonly MatrixRow[];
}

const ROLES: readonly Role[] = ['origin', 'carrier', 'publisher'];

/**
 * Who had which part in which event, under a narrowing: the columns are its events, in order; the rows those sources
 * that stand in the chain of one of its claims, by kind as in every list. The publisher of a claim that names nobody is
 * its publisher, not its origin.
 */
export function sourceMatrix(
  dataset: Dataset,
  { events, claims }: Pick<Narrowed, 'events' | 'claims'>,
): readonly MatrixGroup[] {
  const columnOf = new Map(events.map((event, index) => [event.id, index]));
  const found = new Map<string, Map<number, Map<Role, Set<Claim>>>>();
  for (const claim of claims) {
    const column = columnOf.get(claim.event);
    if (column === undefined) continue;
    claim.chain.forEach((hop, index) => {
      const row = entry(found, hop.source, () => new Map<number, Map<Role, Set<Claim>>>());
      const cell = entry(row, column, () => new Map<Role, Set<Claim>>());
      entry(cell, roleOf(claim, index), () => new Set<Claim>()).add(claim);
    });
  }
  const rows = sourcesInOrder(dataset)
    .filter((source) => found.has(source.id))
    .map((source, index) => rowOf(source, index, found.get(source.id) ?? new Map()));
  return SOURCE_KINDS.map((kind) => ({
    kind,
    rows: rows.filter(({ source }) => source.kind === kind),
  })).filter((group) => group.rows.length > 0);
}

function rowOf(
  source: Source,
  index: number,
  columns: ReadonlyMap<number, ReadonlyMap<Role, ReadonlySet<Claim>>>,
): MatrixRow {
  const cells = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, byRole]) => ({
      column,
      roles: ROLES.flatMap((role) => {
        const claims = byRole.get(role);
        return claims ? { role, claims: [...claims] } : [];
      }),
    }));
  const claims = new Set(cells.flatMap(({ roles }) => roles.flatMap((each) => each.claims)));
  return { index, source, cells, claims: claims.size };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
