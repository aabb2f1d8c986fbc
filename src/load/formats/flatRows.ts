import { isZone } from '../../base/zone.ts';
import type { Choices, Column } from '../../model/importing.ts';
import { Draft } from '../draft.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import type { ParseResult } from '../parseDataset.ts';
import { preview } from '../preview.ts';
import type { ClaimsOf } from './claimTools.ts';
import { columnRoles } from './columnRoles.ts';
import type { PlacedCell } from './dateOrderSurvey.ts';
import { endText, startText } from './dateParts.ts';
import { type DateSurvey, dateSurvey } from './dateSurvey.ts';
import { flatEvents } from './flatEvents.ts';
import { flatQuestion } from './flatQuestion.ts';
import { cellText, type FlatTable } from './flatTable.ts';
import { FlatTimes } from './flatTimes.ts';
import { withoutMarks } from './missingMarks.ts';
import { RowReader } from './rowReader.ts';

/** What is known of a kind of table beforehand. */
export interface KnownTable {
  readonly columns: readonly Column[];
  readonly text: (value: unknown) => string;
  readonly claimsOf: ClaimsOf;
}

const SAMPLE_ROWS = 200;

/**
 * Reads a flat file: what its columns hold and how its times are written is recognised, or asked. A row that cannot be
 * used is set aside with a sentence; what no key of ours holds is kept.
 */
export function readFlatRows(
  given: FlatTable,
  { title, zone: wanted, choices, progress }: FormatContext,
  known?: KnownTable,
): FormatReading {
  const zone = isZone(wanted) ? wanted : 'UTC';
  const sample = given.rows
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => given.columns.map((_, index) => cellText(cells[index])));
  const { columns, open } = known
    ? { columns: known.columns, open: [] }
    : columnRoles(given.columns, sample, choices.columns);
  const isTable = given.format === 'csv' || given.format === 'tsv';
  const marks = isTable && !known ? withoutMarks(given.rows, columns) : { rows: given.rows, assumed: [] };
  const table = { ...given, rows: marks.rows };
  const reader = new RowReader(columns, known?.text);
  const survey = surveyOf(table, reader, choices);
  const question = table.rows.length > 0 ? flatQuestion(table, columns, open, survey, choices) : null;
  if (question) return { kind: 'ask', question };
  const draft = new Draft({
    title: table.title ?? title,
    timeZone: zone,
    ...(table.kept ? { kept: table.kept } : {}),
  });
  for (const { severity, where, value, message, column } of table.notes) {
    draft[severity](where, value, message, column);
  }
  const times = new FlatTimes(reader, survey, zone, draft);
  flatEvents(table, { reader, times, draft }, progress, known?.claimsOf);
  const zoneNote =
    zone === wanted
      ? zoneSentence(times, choices)
      : `The zone “${wanted}” is not known here: times are read in UTC.`;
  return {
    kind: 'read',
    result: usable(draft.finish(table.read), table),
    assumed: [
      ...table.assumed,
      ...marks.assumed,
      ...survey.assumed,
      ...(zoneNote === null ? [] : [zoneNote]),
      ...(known ? [] : unreadColumns(columns, reader)),
    ],
  };
}

function surveyOf(table: FlatTable, reader: RowReader, choices: Choices): DateSurvey {
  const columns = new Map<string, () => Iterable<PlacedCell>>();
  const starts = reader.has('start') ? table.rows.map((row) => startText(row, reader)) : [];
  const over = (role: 'start' | 'end' | 'said', text: (index: number) => string) => {
    if (!reader.has(role)) return;
    columns.set(reader.name(role), function* () {
      for (const [index, { where }] of table.rows.entries()) yield { cell: text(index), where };
    });
  };
  const cellOf = (role: 'said', index: number) => {
    const row = table.rows[index];
    return (row && reader.text(row, role)) ?? '';
  };
  over('start', (index) => starts[index] ?? '');
  over('end', (index) => {
    const row = table.rows[index];
    return row ? endText(row, reader, starts[index] ?? '') : '';
  });
  over('said', (index) => cellOf('said', index));
  return dateSurvey(columns, choices);
}

function zoneSentence({ usedZone }: FlatTimes, { timeZone }: Choices): string | null {
  if (timeZone !== null) return null;
  return usedZone
    ? 'Dates and times without an offset are read as those of UTC: choose the zone if they are those of another.'
    : 'Times are shown as the clocks of UTC have them: choose a zone to see them as its clocks do.';
}

function unreadColumns(columns: readonly Column[], reader: RowReader): readonly string[] {
  const kept = columns.filter(({ role }) => role === 'keep').map(({ name }) => `“${name}”`);
  const sentences: string[] = [];
  if (!reader.has('start')) sentences.push('No column says when an event began: all are undated.');
  if (!reader.has('title')) {
    sentences.push('No column is a title: titles are made from claims, summaries or quotations.');
  }
  if (kept.length > 0) {
    const names =
      kept.length > 12 ? `${kept.slice(0, 12).join(', ')} and ${kept.length - 12} more` : kept.join(', ');
    sentences.push(`Kept as they are, unread: ${names}.`);
  }
  return sentences;
}

/** A file of which no event can be used is none. */
function usable(result: ParseResult, table: FlatTable): ParseResult {
  if (result.dataset && result.dataset.events.length > 0) return result;
  const one = { csv: 'row', tsv: 'row', ndjson: 'line' }[table.format as string] ?? 'item';
  const message =
    table.read === 0
      ? `The file has no ${one}s to read: write each event as ${one === 'item' ? 'an item' : `a ${one}`}.`
      : `None of the ${table.read} ${one}s can be used.`;
  const value = preview(table.columns.slice(0, 20));
  const problem = { severity: 'error', path: table.read === 0 ? `${one} 1` : '$', value, message } as const;
  return { ...result, dataset: null, problems: [problem, ...result.problems] };
}
