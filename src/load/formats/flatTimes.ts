import type { Draft, DraftTime } from '../draft.ts';
import { isBackwards } from '../parseTime.ts';
import { type DateCell, readDate } from './dateCell.ts';
import { endText, startText } from './dateParts.ts';
import type { DateSurvey } from './dateSurvey.ts';
import type { FlatRow } from './flatTable.ts';
import { isCalendarNumber } from './numberCell.ts';
import type { RowReader } from './rowReader.ts';

/** Words in a column of ends that say: not yet. */
export const ONGOING =
  /^(?:ongoing|present|now|current|continuing|to date|en cours|en curso|laufend|heute|aujourd[’']hui)$/i;
/** The end of a time, as it is written for us, that no zone moves. */
const OFFSET = /(?:Z|[+-]\d\d:\d\d)[?~%]?$/;
const MOST_KNOWN = 20_000;

type Read = Extract<DateCell, { kind: 'time' }>;

/** Reads the times of a file's rows, as `survey` says, and tells of those that cannot be read. */
export class FlatTimes {
  /** True once a time was read that depends on the zone. */
  usedZone = false;
  readonly #reader: RowReader;
  readonly #survey: DateSurvey;
  readonly #zone: string;
  readonly #draft: Draft;
  readonly #known = new Map<string, Map<string, DateCell>>();

  constructor(reader: RowReader, survey: DateSurvey, zone: string, draft: Draft) {
    this.#reader = reader;
    this.#survey = survey;
    this.#zone = zone;
    this.#draft = draft;
  }

  /**
   * When the event of a row happened. A start that cannot be read leaves the event undated, with its words in `stated`;
   * an end that cannot be read, or is before the start, is left out and kept.
   */
  event(row: FlatRow): { readonly time: DraftTime; readonly kept: [string, unknown][] } {
    const reader = this.#reader;
    const from = startText(row, reader);
    const until = endText(row, reader, from);
    const kept: [string, unknown][] = [];
    const start = from === '' ? null : this.#read(from, 'start', row, 'The event is kept undated.');
    const isOn = until !== '' && ONGOING.test(until);
    let end =
      until === '' || isOn
        ? null
        : this.#read(until, 'end', row, 'The end is left out, and kept beside the event.');
    if (end && start && isBackwards(start.window, end.window)) {
      this.#draft.warning(
        row.where,
        until,
        `The end “${until}” is before the start “${from}”. It is left out, and kept beside the event.`,
        reader.name('end'),
      );
      end = null;
    }
    const ends = isOn ? '../..' : (end?.text ?? null);
    if (until !== '' && ends === null) kept.push(...reader.raw(row, 'end'));
    // What was put together from a year, a month and a day is nobody’s wording.
    const stated = reader.has('stated')
      ? reader.text(row, 'stated', ', ')
      : statedOf(
          [from, start && reader.startParts.some(Boolean) ? from : (start?.text ?? null)],
          [until, ends],
        );
    // A stated time of its own leaves no room for the cell that could not be read.
    if (from !== '' && start === null && stated !== from) kept.push(...reader.raw(row, 'start'));
    return { time: { start: start?.text ?? null, end: ends, stated }, kept };
  }

  /** When something was said; null where it is not told or cannot be read. */
  said(row: FlatRow): string | null {
    const text = this.#reader.text(row, 'said');
    if (text === null) return null;
    return this.#read(text, 'said', row, 'It is left out, and kept beside the claim.')?.text ?? null;
  }

  /** A time in a cell of no column of ours: null, and nothing told, where it cannot be read for certain. */
  plain(text: string): string | null {
    const found = readDate(text, { order: this.#survey.order, numbers: 'calendar', zone: this.#zone });
    return found.kind === 'time' ? found.text : null;
  }

  #read(text: string, role: 'start' | 'end' | 'said', row: FlatRow, after: string): Read | null {
    const column = this.#reader.name(role);
    const known = this.#known.get(column) ?? new Map<string, DateCell>();
    this.#known.set(column, known);
    let found = known.get(text);
    if (!found) {
      const numbers = this.#survey.numbers.get(column) ?? 'calendar';
      found = readDate(text, { order: this.#survey.order, numbers, zone: this.#zone });
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, found);
    }
    if (found.kind === 'time') {
      if (!this.usedZone)
        this.usedZone = !(OFFSET.test(found.text) || /^-?\d{5,}/.test(text)) || isCalendarNumber(text);
      return found;
    }
    const why =
      found.kind === 'bad' ? found.message : `“${text}” may be read in two ways: write it like 2012-03-21.`;
    this.#draft.warning(row.where, text, `${why} ${after}`, column);
    return null;
  }
}

/** The words of the cells, where they say more than what was read from them. */
function statedOf(...times: readonly (readonly [cell: string, text: string | null])[]): string | null {
  const said = times.filter(([cell]) => cell !== '');
  if (!said.some(([cell, text]) => saysMore(cell, text))) return null;
  return said.map(([cell]) => cell).join(' – ');
}

/** False for the same in other signs: a space for the T, a fraction of nought, a number that was counted out. */
function saysMore(cell: string, text: string | null): boolean {
  if (text === null || text === cell) return text === null;
  if (/^-?\d{5,}(?:\.0+)?$/.test(cell)) return text.includes('/');
  return cell.replace(/^(\S{8,}) (?=\d\d:)/, '$1T').replace(/\.0+(?=Z|[+-]|$)/, '') !== text;
}
