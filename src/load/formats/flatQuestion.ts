import type { Choices, Column, Question } from '../../model/importing.ts';
import type { DateSurvey } from './dateSurvey.ts';
import { cellText, type FlatTable } from './flatTable.ts';

const PREVIEW_ROWS = 8;

/** What must be asked of a flat file before it can be read; null where nothing must be. */
export function flatQuestion(
  table: FlatTable,
  columns: readonly Column[],
  open: readonly string[],
  survey: DateSurvey,
  choices: Choices,
): Question | null {
  const asks = new Set<Question['asks'][number]>(open.length > 0 ? ['columns'] : []);
  for (const { what } of survey.asks) asks.add(what);
  if (asks.size === 0) return null;
  return {
    format: table.format,
    asks: [...asks],
    why: [...open, ...survey.asks.map(({ why }) => why)],
    columns,
    rows: table.rows
      .slice(0, PREVIEW_ROWS)
      .map(({ cells }) => columns.map((_, index) => cellText(cells[index]))),
    proposal: {
      ...choices,
      format: table.format,
      // `fromEntries` makes own keys of all, `__proto__` too.
      columns: Object.fromEntries(columns.map(({ name, role }) => [name, role])),
      epoch: choices.epoch ?? survey.epoch,
    },
  };
}
