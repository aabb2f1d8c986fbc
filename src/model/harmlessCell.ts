/**
 * Signs with which a spreadsheet takes a cell for a formula, full-width and small ones too, as some even them out; also
 * behind spaces, quotation by apostrophe, and signs that nobody sees. After OWASP, "CSV Injection".
 */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
/** A tab or line break at the very start may end the cell before it. */
const BREAK = /^'*[\t\r\n]/;
const NUMBER = /^'*\s*[+-]?(\d+([.,]\d+)*|[.,]\d+)(e[+-]?\d+)?\s*%?\s*$/i;

/**
 * The text of a CSV cell as a spreadsheet may safely open it: an apostrophe stands before what would be a formula.
 * Numbers stay as they are. `readHarmlessCell` undoes it exactly.
 */
export function harmlessCell(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

export function readHarmlessCell(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

/** True for what a spreadsheet might run, and for the same behind apostrophes. */
function isFormula(text: string): boolean {
  return !isPlain(text.charCodeAt(0)) && (FORMULA.test(text) || BREAK.test(text)) && !NUMBER.test(text);
}

/** True for letters and digits of ASCII, with which most cells begin and no formula does. */
function isPlain(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
