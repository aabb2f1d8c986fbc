import type { Choices, Column, ColumnRole } from '../../model/importing.ts';
import { type ColumnLook, lookAt } from './columnLook.ts';
import { datePart, type NamedRole, namedRoles } from './columnNames.ts';
import { startColumns } from './startColumns.ts';
import { titleColumns } from './titleColumns.ts';

/** What each column is taken for, and what stays open: a sentence each. */
export interface RolesReading {
  readonly columns: readonly Column[];
  readonly open: readonly string[];
}

/** Roles that one column alone takes, found by name; the rest stay as they are. In the order in which they choose. */
const SINGLE = [
  'end',
  'event',
  'id',
  'source',
  'via',
  'publisher',
  'claim',
  'quote',
  'url',
  'tags',
  'stated',
  'said',
  'hedge',
  'track',
  'place',
  'summary',
] as const satisfies readonly ColumnRole[];

/**
 * What each column holds, by its name and by a look at its first cells. What the reader chose always wins, and then
 * nothing is left open.
 *
 * @param sample the first rows, cells in the order of `names`.
 */
export function columnRoles(
  names: readonly string[],
  sample: readonly (readonly string[])[],
  chosen: Choices['columns'],
): RolesReading {
  const looks = names.map((name, index) =>
    lookAt(
      name,
      sample.map((cells) => cells[index] ?? ''),
    ),
  );
  if (chosen) return { columns: completed(names, looks, chosen), open: [] };
  return recognised(looks);
}

function recognised(looks: readonly ColumnLook[]): RolesReading {
  const roles = new Map<ColumnLook, ColumnRole>();
  const start = startColumns(looks);
  for (const look of start.columns) roles.set(look, 'start');
  const title = titleColumns(looks, (look) => roles.has(look));
  if (title.column) roles.set(title.column, 'title');
  const has = (role: ColumnRole) => [...roles.values()].includes(role);
  for (const role of SINGLE) {
    // A carrier needs somebody before it: a lone agency is the source.
    if (role === 'via' && !has('source')) continue;
    const [first] = ranked(looks, role, (look) => !roles.has(look));
    if (first) roles.set(first, role);
  }
  for (const look of [...clockOfEnd(looks, roles), ...numbered(looks)]) {
    if (!roles.has(look.look)) roles.set(look.look, look.role);
  }
  if (!has('place')) {
    for (const part of ['city', 'country'] as const) {
      const [first] = ranked(looks, part, (look) => !roles.has(look));
      if (first) roles.set(first, 'place');
    }
  }
  if (!has('summary')) {
    const [text] = ranked(looks, 'title', (look) => !roles.has(look) && SAYS_MORE.test(look.plain));
    if (text) roles.set(text, 'summary');
  }
  const unsure = new Set<ColumnLook>([...start.unsure, ...title.unsure]);
  return {
    columns: looks.map((look) => {
      const role = roles.get(look) ?? 'keep';
      return { name: look.name, role, sure: role !== 'keep' && !unsure.has(look) };
    }),
    open: [start.why, title.why].filter((why) => why !== null),
  };
}

interface Found {
  readonly look: ColumnLook;
  readonly role: ColumnRole;
}

/** The column of clock times that belongs to a column of end days: “End Date” and “End Time”. */
function clockOfEnd(
  looks: readonly ColumnLook[],
  roles: ReadonlyMap<ColumnLook, ColumnRole>,
): readonly Found[] {
  const day = looks.find((look) => roles.get(look) === 'end');
  if (!day?.holdsDates || day.hasClock) return [];
  const isEnd = ({ named }: ColumnLook) => named.some(({ role }) => role === 'end');
  return looks
    .filter((look) => look.holdsClocks && isEnd(look))
    .map((look) => ({ look, role: 'end' as const }));
}

/** Sources and addresses in columns of their own, counted: “Source 1”, “Source 2”. */
function numbered(looks: readonly ColumnLook[]): readonly Found[] {
  return looks.flatMap((look) => {
    const base = look.plain.replace(/\d{1,2}$/, '');
    if (look.named.length > 0 || base === look.plain || look.isEmpty) return [];
    const names = namedRoles(base).map(({ role }) => role);
    const role = NUMBERED.find((known) => names.includes(known));
    return role ? [{ look, role }] : [];
  });
}

const NUMBERED = ['source', 'url'] as const;

/** Names of columns that, beside a title, say more of the event. */
const SAYS_MORE = /^(?:text|texte|texto|content|contenu|contenido|inhalt)$/;

function ranked(
  looks: readonly ColumnLook[],
  role: NamedRole['role'],
  isFree: (look: ColumnLook) => boolean,
): readonly ColumnLook[] {
  return looks
    .filter(isFree)
    .map((look) => ({ look, rank: look.named.find((named) => named.role === role)?.rank ?? null }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => Number(a.look.isEmpty) - Number(b.look.isEmpty) || (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ look }) => look);
}

/** What was chosen; of columns that the choice does not name, what they plainly are, where nobody chose another. */
function completed(
  names: readonly string[],
  looks: readonly ColumnLook[],
  chosen: NonNullable<Choices['columns']>,
): readonly Column[] {
  const taken = new Set(Object.values(chosen));
  const proposal = recognised(looks).columns;
  return names.map((name, index) => {
    if (Object.hasOwn(chosen, name)) return { name, role: chosen[name] ?? 'keep', sure: true };
    const { role, sure } = proposal[index] ?? { role: 'keep' as const, sure: false };
    return sure && !taken.has(role) ? { name, role, sure } : { name, role: 'keep', sure: false };
  });
}

/** How many columns' names are known: tells a header from a row of data, and one delimiter from another. */
export function knownNames(names: readonly string[]): number {
  return names.filter((name) => namedRoles(name).length > 0 || datePart(name) !== null).length;
}
