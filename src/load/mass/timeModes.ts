import type { Choices, DateOrder, Epoch } from '../../model/importing.ts';
import { dateOrderSurvey } from '../formats/dateOrderSurvey.ts';
import type { DateSurvey } from '../formats/dateSurvey.ts';
import { isBareNumber, isCalendarNumber, type NumberMode } from '../formats/numberCell.ts';
import { numberSurvey } from '../formats/numberSurvey.ts';

/** Three numbers, the last a year: day and month may be in doubt. */
const NUMBERS = /\d{1,2}[-/. ]\s?\d{1,2}[-/. ]\s?\d{4}/;

/**
 * How the times of a file are to be read, found out while it is read. The careful readers decide it from the whole file
 * (`dateSurvey`); here it is decided by what comes first, and what comes later must fit. Where it does not, the file is in
 * doubt, and the careful readers have it.
 */
export class TimeModes {
  order: DateOrder | null;
  /** By column. */
  readonly numbers: Map<string, NumberMode>;
  readonly #chosen: Pick<Choices, 'dateOrder' | 'epoch'>;
  #dayFirst = false;
  #monthFirst = false;
  /** Columns that have numbers so far. */
  readonly #counted = new Set<string>();

  /** @param survey what the first records tell. */
  constructor(
    chosen: Pick<Choices, 'dateOrder' | 'epoch'>,
    survey: Pick<DateSurvey, 'order' | 'numbers'> = { order: chosen.dateOrder, numbers: new Map() },
  ) {
    this.#chosen = chosen;
    this.order = survey.order;
    this.numbers = new Map(survey.numbers);
  }

  /** The unit of the columns that count from 1970; null where none does, `mixed` where they differ. */
  get epoch(): Epoch | null | 'mixed' {
    const units = new Set([...this.numbers.values()].filter((mode) => mode !== 'calendar'));
    const [unit = null] = units;
    return units.size > 1 || unit === 'years' ? 'mixed' : unit;
  }

  /** Learns from a time. False where it puts in doubt how times of this file are to be read. */
  fits(text: string, column: string): boolean {
    return isBareNumber(text) ? this.#number(text, column) : this.#day(text);
  }

  #number(text: string, column: string): boolean {
    const mode = this.numbers.get(column) ?? 'calendar';
    const calendar = isCalendarNumber(text);
    const first = !this.#counted.has(column);
    this.#counted.add(column);
    if (mode === 'calendar') {
      if (calendar) return true;
      const { mode: found } = numberSurvey(column, [{ cell: text, where: '' }], this.#chosen.epoch);
      if (!first || (found !== 'seconds' && found !== 'milliseconds')) return false;
      this.numbers.set(column, found);
      return this.epoch !== 'mixed';
    }
    if (calendar) return false;
    return mode !== 'seconds' || this.#chosen.epoch !== null || /^-?\d{10}(?:\.|$)/.test(text);
  }

  #day(text: string): boolean {
    if (this.#chosen.dateOrder !== null || !NUMBERS.test(text.normalize('NFKC'))) return true;
    const cell = { cell: text, where: '' };
    const { order } = dateOrderSurvey([cell, EITHER], null);
    if (order === 'day-first') this.#dayFirst = true;
    else if (order === 'month-first') this.#monthFirst = true;
    else if (this.order === null && dateOrderSurvey([cell], null).why !== null) {
      if (this.#dayFirst === this.#monthFirst) return false;
      this.order = this.#dayFirst ? 'day-first' : 'month-first';
    }
    return this.order === null || !(this.order === 'day-first' ? this.#monthFirst : this.#dayFirst);
  }
}

/** A date that either order fits, so that the other one of two decides. */
const EITHER = { cell: '03/04/2012', where: '' };
