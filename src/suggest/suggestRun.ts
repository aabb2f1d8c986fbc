import type { ClaimSuggestion } from './claimSuggestion.ts';
import { DocumentReader } from './documentReader.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { FromSuggest, ToSuggest } from './suggestProtocol.ts';

/** How long until the first are told, and the longest until more are, in ms: a list of thousands costs time to draw. */
const FIRST = 80;
const LONGEST = 800;

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
  let every = FIRST;
  for (const [at, paragraph] of paragraphs.entries()) {
    found.push(...reader.read(paragraph));
    const isLast = at === paragraphs.length - 1;
    if (isLast || performance.now() - told > every) {
      tell({ kind: 'part', found, read: at + 1, all: paragraphs.length });
      found = [];
      told = performance.now();
      every = Math.min(LONGEST, every * 2);
    }
    if (rest && !(await rest())) return;
  }
  tell({ kind: 'done' });
}
