import Papa from 'papaparse';
import { harmlessCell } from '../model/harmlessCell.ts';

/** One difference between two datasets, in words. */
export interface DifferenceRow {
  readonly document: string;
  readonly paragraph: number | null;
  readonly kind: string;
  readonly sentence: string;
  readonly mine: string;
  readonly theirs: string;
  /** "open", "kept mine". */
  readonly state: string;
}

/** One figure of agreement: with its value, or why there is none. */
export interface FigureRow {
  readonly name: string;
  readonly value: string;
  readonly n: number;
}

const FIELDS = ['document', 'paragraph', 'kind', 'difference', 'mine', 'theirs', 'state'];

/**
 * The report of a comparison as CSV: the figures first, a row each with `agreement` for its kind, then the differences.
 * Begins with a byte order mark, by which spreadsheets know UTF-8. Cells that would be formulas begin with an apostrophe.
 */
export function differencesCsv(figures: readonly FigureRow[], rows: readonly DifferenceRow[]): string {
  const data = [
    ...figures.map(({ name, value, n }) => ['', '', 'agreement', name, value, '', `n = ${n}`]),
    ...rows.map(({ document, paragraph, kind, sentence, mine, theirs, state }) => [
      document,
      paragraph === null ? '' : String(paragraph),
      kind,
      sentence,
      mine,
      theirs,
      state,
    ]),
  ].map((row) => row.map(harmlessCell));
  return `\ufeff${Papa.unparse({ fields: FIELDS, data }, { newline: '\r\n' })}\r\n`;
}
