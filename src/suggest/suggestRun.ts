import type { ClaimSuggestion } from './claimSuggestion.ts';
import { DocumentReader } from './documentReader.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { FromSuggest, ToSuggest } from './suggestProtocol.ts';

/** How often is told, in ms: often enough to be watched, seldom enough to cost nothing. */
const TELL_EVERY = 80;

/**
 * Reads a text paragraph by paragraph and tells what it finds meanwhile.
 *
 * @param rest awaited between paragraphs; where there is a worker, at once.
 */
export async function suggestRun(
  { document, sources }: ToSuggest,
  tell: (word: FromSuggest) => void,
  rest: (() => Promise<boolean>) | null = null,
): Promise<void> {
  const reader = new DocumentReader(document, sources);
  const paragraphs = paragraphsOf(document.text);
  let found: ClaimSuggestion[] = [];
  let told = performance.now();
  for (const [at, paragraph] of paragraphs.entries()) {
    found.push(...reader.read(paragraph));
    const isLast = at === paragraphs.length - 1;
    if (isLast || performance.now() - told > TELL_EVERY) {
      tell({ kind: 'part', found, read: at + 1, all: paragraphs.length });
      found = [];
      told = performance.now();
    }
    if (rest && !(await rest())) return;
  }
  tell({ kind: 'done' });
}
