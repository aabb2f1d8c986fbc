import { isZone } from '../../base/zone.ts';
import type { Choices, ColumnRole } from '../../model/importing.ts';
import { datePart, namedRoles } from '../formats/columnNames.ts';
import { columnRoles } from '../formats/columnRoles.ts';
import { endText, startText } from '../formats/dateParts.ts';
import { dateSurvey } from '../formats/dateSurvey.ts';
import { cellText, type FlatTable } from '../formats/flatTable.ts';
import { LEFT, withoutMarks } from '../formats/missingMarks.ts';
import { RowReader } from '../formats/rowReader.ts';
import { ROLE, type ScanRole } from './scanned.ts';
import { TimeModes } from './timeModes.ts';
import type { TimeColumns } from './timeReader.ts';

/** How the records of a flat file go into columns. */
export interface MassPlan {
  /** What each column holds, in the order of first mention. */
  readonly roles: ReadonlyMap<string, ColumnRole>;
  /** Takes in a column that the first records do not have. False where the columns would be filled otherwise for it. */
  readonly learn: (name: string) => boolean;
  readonly times: TimeColumns;
  /** How its times are written. Goes on learning while the file is read. */
  readonly modes: TimeModes;
  readonly zone: string;
  /** Name of the column of tracks. */
  readonly track: string | null;
  /** Name of the track of records that name none, as the readers of flat files call it. */
  readonly noTrack: string;
  readonly id: string | null;
  readonly chosen: Choices;
  /** See `ImportReport.assumed`. */
  readonly assumed: readonly string[];
}

/** Roles whose texts a reader may search for. */
const SEARCHED: ReadonlySet<ColumnRole> = new Set([
  'title',
  'summary',
  'track',
  'source',
  'via',
  'publisher',
  'claim',
  'quote',
  'place',
  'tags',
  'stated',
]);

/** Roles that the columns, or the ids, are filled from: no further column may take them. */
const FILLING: ReadonlySet<ColumnRole> = new Set(['start', 'end', 'track', 'said', 'title', 'id', 'event']);
/** The readers of flat files keep keys beyond some number apart. */
const MOST_COLUMNS = 100;

/** Roles that make one event of one record only where one column has them. */
const ALONE = ['start', 'end', 'track', 'said', 'id'] as const;

/**
 * The plan for records like these; null where a column is in doubt, a time stands in several columns, rows share an event,
 * or it cannot be told how times are written: such files are for the readers that can ask.
 *
 * @param sample the first records.
 */
export function massPlan(sample: FlatTable, choices: Choices): MassPlan | null {
  const zone = choices.timeZone ?? 'UTC';
  if (sample.rows.length === 0 || sample.notes.length > 0 || !isZone(zone)) return null;
  if (sample.columns.length > MOST_COLUMNS) return null;
  const cells = sample.rows.map((row) => sample.columns.map((_, index) => cellText(row.cells[index])));
  const { columns, open } = columnRoles(sample.columns, cells, choices.columns);
  const reader = new RowReader(columns);
  const isTable = sample.format === 'csv' || sample.format === 'tsv';
  const marks = isTable ? withoutMarks(sample.rows, columns) : { rows: sample.rows, assumed: [] };
  const { rows } = marks;
  if (open.length > 0 || !reader.has('start') || reader.has('event')) return null;
  if (ALONE.some((role) => reader.names(role).length > 1)) return null;
  const texts = {
    start: rows.map((row) => startText(row, reader)),
    end: rows.map((row) => endText(row, reader, startText(row, reader))),
    said: rows.map((row) => reader.text(row, 'said') ?? ''),
  };
  const placed = (['start', 'end', 'said'] as const)
    .filter((role) => reader.has(role))
    .map(
      (role) =>
        [
          reader.name(role),
          () => texts[role].map((cell, i) => ({ cell, where: sample.rows[i]?.where ?? '' })),
        ] as const,
    );
  const survey = dateSurvey(new Map(placed), choices);
  const modes = new TimeModes(choices, survey);
  if (survey.asks.length > 0 || modes.epoch === 'mixed') return null;
  const nameOf = (role: ColumnRole) => (reader.has(role) ? reader.name(role) : null);
  const roles = new Map(columns.map(({ name, role }) => [name, role]));
  return {
    roles,
    learn: (name) => {
      if (roles.size >= MOST_COLUMNS) return false;
      if (namedRoles(name).length === 0 && datePart(name) === null) {
        roles.set(name, 'keep');
        return true;
      }
      const names = [...roles.keys(), name];
      const late = columnRoles(names, cells, choices.columns);
      const same = late.columns.every((column) => column.role === (roles.get(column.name) ?? column.role));
      const role = late.columns.at(-1)?.role ?? 'keep';
      if (late.open.length > 0 || !same || FILLING.has(role)) return false;
      roles.set(name, role);
      return true;
    },
    times: { start: reader.name('start'), end: nameOf('end'), said: nameOf('said') },
    modes,
    zone,
    track: nameOf('track'),
    noTrack: reader.has('track') ? 'Other' : 'Events',
    id: nameOf('id'),
    chosen: choices,
    assumed: [
      ...survey.assumed,
      ...(marks.assumed.length > 0 ? ['Words for nothing, like NA or null, are read as empty cells.'] : []),
    ],
  };
}

/** The choices by which whole events are made of records: nothing in them is open. */
export function settledChoices({ roles, modes, zone, chosen }: MassPlan): Choices {
  const epoch = modes.epoch === 'mixed' ? null : modes.epoch;
  return {
    ...chosen,
    // `fromEntries` makes own keys of all, `__proto__` too.
    columns: Object.fromEntries(roles),
    dateOrder: modes.order,
    epoch: chosen.epoch ?? epoch,
    timeZone: zone,
  };
}

/** What the columns are filled from. */
export function columnRole(plan: MassPlan, name: string): ScanRole {
  const role = plan.roles.get(name);
  switch (role) {
    case 'start':
    case 'end':
    case 'track':
    case 'said':
    case 'title':
    case 'id':
      return ROLE[role];
    case 'claim':
    case 'summary':
    case 'quote':
      return ROLE.says;
    default:
      return ROLE.none;
  }
}

/** In which columns of a table a word like NA stands for an empty cell. */
export function markedColumns(plan: MassPlan): readonly boolean[] {
  return [...plan.roles.values()].map((role) => !LEFT.has(role));
}

/** What a search looks at. */
export function searchRole(plan: MassPlan, name: string): ScanRole {
  const role = plan.roles.get(name);
  return role !== undefined && SEARCHED.has(role) ? ROLE.searched : ROLE.none;
}
