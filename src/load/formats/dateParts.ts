import { clockPart } from './clockPart.ts';
import type { FlatRow } from './flatTable.ts';
import type { RowReader } from './rowReader.ts';

const CLOCK = /^\d{1,2}(?:[:.h]\d|\s?(?:h|uhr|[ap]\.?m))/i;

/** The text of a row's start: one cell, or several put together: day and clock time; year, month and day. */
export function startText(row: FlatRow, reader: RowReader): string {
  const texts = reader.texts(row, 'start');
  if (texts.length < 2) return texts[0] ?? '';
  const parts = new Map<string, string>();
  const others: string[] = [];
  for (const [index, text] of texts.entries()) {
    const part = reader.startParts[index] ?? null;
    if (part && !parts.has(part) && /^(?:-?\d{1,4}|\p{L}{3,12}\.?)$/u.test(text)) parts.set(part, text);
    else if (text !== '') others.push(text);
  }
  const [days, clocks] = [
    others.filter((text) => !CLOCK.test(text)),
    others.filter((text) => CLOCK.test(text)),
  ];
  return [fromParts(parts), ...days, ...clocks].filter((text) => text !== '').join(' ');
}

/** Year, month and day as one text, as far as they are said: a day without its month says nothing. */
function fromParts(parts: ReadonlyMap<string, string>): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => parts.get(part) ?? '');
  if (month === '') return year === '' ? day : year;
  if (!/^\d+$/.test(month)) return [day, month, year].filter((part) => part !== '').join(' ');
  return [year, month, day].filter((part) => part !== '').join('-');
}

/** The text of a row's end. A clock time alone is one of the day of the start. */
export function endText(row: FlatRow, reader: RowReader, start: string): string {
  const text = reader.text(row, 'end') ?? '';
  if (!CLOCK.test(text)) return text;
  const end = clockPart(text);
  if (end.kind !== 'clock' || end.clock.day !== '') return text;
  const begin = clockPart(start);
  const day = begin.kind === 'clock' ? begin.clock.day : start;
  return day === '' ? text : `${day} ${text}`;
}
