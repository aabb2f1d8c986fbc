import Papa from 'papaparse';
import type { Problem } from '../model/problem.ts';

/**
 * What a spreadsheet may take for a formula: also behind white space, and in full-width letters, which some turn into
 * the ordinary ones (OWASP, CSV injection).
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/**
 * The problems of a file as CSV, a row each: severity, where, value, message. Begins with a byte order mark, by which
 * spreadsheets know UTF-8. Cells that would be formulas begin with an apostrophe.
 */
export function problemsCsv(problems: readonly Problem[]): string {
  const data = problems.map(({ severity, path, value, message }) => [severity, path, value, message]);
  const rows = Papa.unparse(
    { fields: ['severity', 'where', 'value', 'message'], data },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
  return `\ufeff${rows}\r\n`;
}
