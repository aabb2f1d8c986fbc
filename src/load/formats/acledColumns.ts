import type { ColumnRole } from '../../model/importing.ts';

/** The columns of ACLED's exports that are read. All others are kept. */
const READ = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'actor2',
  'assoc_actor_2',
  'civilian_targeting',
  'country',
  'admin1',
  'location',
  'source',
  'notes',
  'fatalities',
  'tags',
] as const;
export type AcledColumn = (typeof READ)[number];

/** Names of earlier exports. `data_id` numbers the rows of exports made before 2023. */
const EARLIER: Readonly<Record<string, AcledColumn>> = {
  ally_actor_1: 'assoc_actor_1',
  ally_actor_2: 'assoc_actor_2',
  associated_actor_1: 'assoc_actor_1',
  associated_actor_2: 'assoc_actor_2',
  time_precis: 'time_precision',
};

/** Columns whose cells an event holds as they stand. */
const HELD: readonly AcledColumn[] = ['event_id_cnty', 'event_date', 'tags'];

/** Columns that hardly any other table has. */
const OWN: ReadonlySet<string> = new Set([
  'event_id_cnty',
  'event_id_no_cnty',
  'event_date',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'admin1',
  'geo_precision',
  'source_scale',
  'fatalities',
]);

/** The header of an ACLED table: its names, and where each column that is read stands. */
export interface AcledHead {
  /** As the file has them. */
  readonly names: readonly string[];
  readonly at: ReadonlyMap<AcledColumn, number>;
  /** The columns whose cells go along under their own names. */
  readonly kept: readonly { readonly index: number; readonly name: string }[];
  /** Names that stand there more than once. */
  readonly repeated: readonly string[];
}

export function acledHead(columns: readonly string[]): AcledHead {
  const names = columns.map((name) => name.trim());
  const at = new Map<AcledColumn, number>();
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const [index, name] of names.entries()) {
    const plain = plainName(name);
    if (seen.has(plain)) repeated.push(name);
    seen.add(plain);
    const column = READ.find((known) => known === plain);
    if (column && !at.has(column)) at.set(column, index);
  }
  const held = new Set(HELD.map((column) => at.get(column)));
  const kept = names
    .map((name, index) => ({ index, name: name || `column ${index + 1}` }))
    .filter(({ index }) => !held.has(index));
  return { names, at, kept, repeated };
}

/** True for the columns of an ACLED export of any year: in capitals or not, with some of them missing. */
export function isAcled(columns: readonly string[]): boolean {
  const names = new Set(columns.map(plainName));
  const own = [...names].filter((name) => OWN.has(name)).length;
  return own >= (names.has('event_id_cnty') ? 3 : 5);
}

const ROLES: Readonly<Partial<Record<AcledColumn, ColumnRole>>> = {
  event_id_cnty: 'id',
  event_date: 'start',
  event_type: 'track',
  location: 'place',
  source: 'source',
  notes: 'claim',
  tags: 'tags',
};

/** What a column holds, for a question about the file. */
export function acledRole(name: string): ColumnRole {
  const column = READ.find((known) => known === plainName(name));
  return (column && ROLES[column]) ?? 'keep';
}

function plainName(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.hasOwn(EARLIER, plain) ? (EARLIER[plain] ?? plain) : plain;
}
