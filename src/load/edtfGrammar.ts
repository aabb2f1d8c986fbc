import type { parse } from 'edtf';

let grammar: typeof parse | null = null;

// EDTF strings whose digits or long years only a grammar reads: `201X`, `2012-03-XX`, `Y17E7`. Any other text that
// looks so (in a title, say) loads the grammar for nothing, and does no harm.
const RARE = /"[^"]{0,30}(?:\d[\dX-]{0,8}X|Y-?\d)[^"]{0,30}"/;

/** True when the text of a file may hold a date that needs the grammar of the `edtf` package. */
export function needsEdtfGrammar(text: string): boolean {
  return RARE.test(text);
}

/** Loads the grammar. Few files hold a date that needs it, and it would be a tenth of the first load. */
export async function ensureEdtfGrammar(): Promise<void> {
  grammar ??= (await import('edtf')).parse;
}

/**
 * The grammar's `parse`.
 *
 * @throws Error when nobody waited for `ensureEdtfGrammar`: a developer's mistake.
 */
export function edtfGrammar(): typeof parse {
  if (!grammar) throw new Error('ensureEdtfGrammar() must have resolved before a rare EDTF date is parsed.');
  return grammar;
}

// Outside the built page everything is at hand, so that parsing is one plain call in tests and scripts.
if (!import.meta.env.PROD) await ensureEdtfGrammar();
