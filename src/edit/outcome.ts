import type { Dataset } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';

/** The outcome of an edit that was done. */
export function done(dataset: Dataset): EditOutcome {
  return { kind: 'done', dataset };
}

/** The outcome of an edit that was not done. */
export function refused(message: string): EditOutcome & { readonly kind: 'refused' } {
  return { kind: 'refused', message };
}

/** The sentence for an id that nothing has: "No claim has the id “x”." */
export function noSuch(one: string, id: unknown): EditOutcome & { readonly kind: 'refused' } {
  return refused(`No ${one} has the id ${quoted(id)}.`);
}

/** Words or an id as they stand in a sentence: in curly quotation marks, and cut short. */
export function quoted(words: unknown, most = 60): string {
  const text = typeof words === 'string' ? words : String(words);
  // Not in the middle of a character that is two units long.
  return text.length > most ? `“${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…”` : `“${text}”`;
}
