import { monthName } from '../base/zone.ts';
import type { ColumnRole, Question } from '../model/importing.ts';

/** One value of a file, and what it means by each of two readings. */
export interface TwoReadings {
  /** The value as the file has it. */
  readonly value: string;
  readonly first: string;
  readonly second: string;
}

const TIMES: readonly ColumnRole[] = ['start', 'end', 'said'];
const NUMERIC_DATE = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/;
const EPOCH = /^\s*-?\d{8,17}(\.\d+)?\s*$/;

/** A date of the file read with the day first and with the month first; one that shows the difference, if any does. */
export function orderExample(question: Question): TwoReadings {
  const texts = [...timeCells(question), ...question.why];
  for (const text of texts) {
    const found = NUMERIC_DATE.exec(text);
    const [value, a, , b, year] = found ?? [];
    if (value === undefined || a === b) continue;
    const [first, second] = [dayOf(a, b, year), dayOf(b, a, year)];
    if (first !== null && second !== null) return { value, first, second };
  }
  return { value: '03/04/2012', first: '3 April 2012', second: '4 March 2012' };
}

/** A number of the file read as seconds and as milliseconds since 1970. */
export function epochExample(question: Question): TwoReadings {
  const words = question.why.flatMap((sentence) => sentence.match(/-?\d{8,17}(\.\d+)?/g) ?? []);
  const value = [...timeCells(question), ...words].find((cell) => EPOCH.test(cell))?.trim() ?? '1332309600';
  return { value, first: instantOf(Number(value) * 1000), second: instantOf(Number(value)) };
}

/** The cells of the first rows that hold times, as far as is known; else all of them. */
function timeCells({ columns, rows }: Question): readonly string[] {
  const at = columns.flatMap(({ role }, index) => (TIMES.includes(role) ? [index] : []));
  const times = rows.flatMap((row) => at.map((index) => row[index] ?? ''));
  return [...times, ...rows.flat()];
}

function dayOf(day = '', month = '', year = ''): string | null {
  const [d, m] = [Number(day), Number(month)];
  if (d < 1 || d > 31 || m < 1 || m > 12) return null;
  // Which century two digits mean is not decided here.
  return `${d} ${monthName(m)}${year.length === 4 ? ` ${year}` : ''}`;
}

function instantOf(ms: number): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return 'beyond any calendar';
  const clock = date.toISOString().slice(-13, -8);
  const year = date.getUTCFullYear();
  return `${date.getUTCDate()} ${monthName(date.getUTCMonth() + 1)} ${year}, ${clock} UTC`;
}
