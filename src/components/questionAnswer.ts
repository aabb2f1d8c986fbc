import { isZone } from '../base/zone.ts';
import type { Choices, ColumnRole, DateOrder, Epoch, Question } from '../model/importing.ts';

/** What a reader has answered so far. */
export interface Answer {
  /** What each column holds, in the order of `Question.columns`. */
  readonly roles: readonly ColumnRole[];
  readonly dateOrder: DateOrder | null;
  readonly epoch: Epoch | null;
  /** As it stands in the field: not always a zone. */
  readonly timeZone: string;
}

/** The answer before anything is touched: what would be taken, and nothing where nothing can be proposed. */
export function firstAnswer({ columns, proposal }: Question): Answer {
  return {
    roles: columns.map(({ name, role }) => own(proposal.columns, name) ?? role),
    dateOrder: proposal.dateOrder,
    epoch: proposal.epoch,
    timeZone: proposal.timeZone ?? 'UTC',
  };
}

/** What is still missing before the file can be opened, a sentence each. */
export function missingAnswers(question: Question, answer: Answer): readonly string[] {
  const { roles, dateOrder, epoch, timeZone } = answer;
  const missing: string[] = [];
  if (roles.length > 0 && !roles.some((role) => NAMING.has(role))) {
    missing.push('Say which column tells what happened, or what was said.');
  }
  if (question.asks.includes('dateOrder') && dateOrder === null) {
    missing.push('Say whether the day or the month comes first.');
  }
  if (question.asks.includes('epoch') && epoch === null) missing.push('Say what the numbers count.');
  if (!isZone(timeZone.trim())) missing.push('Name a time zone, such as Africa/Bamako, or UTC.');
  return missing;
}

/** The answer as the choices with which the file is read again. */
export function choicesOf({ format, columns, proposal }: Question, answer: Answer): Choices {
  return {
    ...proposal,
    format,
    columns:
      columns.length === 0
        ? proposal.columns
        : Object.fromEntries(columns.map(({ name }, index) => [name, answer.roles[index] ?? 'keep'])),
    dateOrder: answer.dateOrder,
    epoch: answer.epoch,
    timeZone: answer.timeZone.trim(),
  };
}

/** Any of these gives an event something to be called by. */
const NAMING: ReadonlySet<ColumnRole> = new Set(['title', 'claim', 'quote', 'summary']);

function own<T>(record: Readonly<Record<string, T>> | null, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
