import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { bestPairs, type Pairs } from './pairs.ts';
import { type SourceSigns, sourceLikeness, sourceSigns } from './sourceLikeness.ts';
import { nameKey } from './sourceName.ts';
import { type WordSet, wordSets } from './wordSets.ts';

/**
 * The documents that are the same: the same text, address, or title and publisher, or the same id and nothing against it.
 * Publishers are the same by name, or since another document of both is one.
 */
export function pairDocuments(mine: Dataset, theirs: Dataset): Pairs {
  const words = wordSets();
  const own = mine.documents.map((document) => signsOf(mine, document, words));
  const other = theirs.documents.map((document) => signsOf(theirs, document, words));
  const pairUp = (publishers: ReadonlySet<string>) =>
    bestPairs(
      mine.documents,
      theirs.documents,
      own.flatMap((a, left) =>
        other.map((b, right) => ({ left, right, weight: sameness(a, b, publishers) })),
      ),
    );
  const first = pairUp(new Set());
  const partners = new Map(theirs.documents.map(({ id, publisher }) => [id, publisher]));
  return pairUp(
    new Set(
      mine.documents.map(({ id, publisher }) =>
        publisherPair(publisher, partners.get(first.toTheirs.get(id) ?? '') ?? ''),
      ),
    ),
  );
}

/** The text that passages of both are looked for in: of two that differ the longer. Null where nobody has it. */
export function commonText(a: SourceDocument, b: SourceDocument): string | null {
  if (a.text === null || b.text === null) return a.text ?? b.text;
  if (a.text.length !== b.text.length) return a.text.length > b.text.length ? a.text : b.text;
  return [a.text, b.text].sort()[0] ?? null;
}

interface Signs {
  readonly id: string;
  readonly text: string | null;
  readonly lines: ReadonlySet<string>;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: SourceSigns | null;
}

function signsOf(
  dataset: Dataset,
  { id, text, url, title, publisher }: SourceDocument,
  words: (text: string) => WordSet,
): Signs {
  const source = lookup(dataset).source.get(publisher);
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    id,
    text: lines.length === 0 ? null : lines.join('\n'),
    lines: new Set(lines),
    url: url === null ? null : url.replace(/#.*$/, '').replace(/\/$/, ''),
    title: nameKey(title),
    publisher: source ? sourceSigns(source, words) : null,
  };
}

function sameness(a: Signs, b: Signs, publishers: ReadonlySet<string>): number {
  const sameText = a.text !== null && a.text === b.text;
  // One id, such as "article", may be two texts' that have nothing else in common.
  if (a.text !== null && b.text !== null && !sameText && sharedLines(a, b) < 0.5) return 0;
  const weight =
    (sameText ? 8 : 0) +
    (a.url !== null && a.url === b.url ? 4 : 0) +
    (a.title === b.title && samePublisher(a, b, publishers) ? 2 : 0);
  const against = a.url !== null && b.url !== null && a.url !== b.url && a.title !== b.title;
  return weight + (a.id === b.id && !(weight === 0 && against) ? 1 : 0);
}

function samePublisher(
  { publisher: a }: Signs,
  { publisher: b }: Signs,
  pairs: ReadonlySet<string>,
): boolean {
  if (!a || !b) return a === b;
  return sourceLikeness(a, b) > 0 || pairs.has(publisherPair(a.source.id, b.source.id));
}

function publisherPair(mine: string, theirs: string): string {
  return JSON.stringify([mine, theirs]);
}

function sharedLines(a: Signs, b: Signs): number {
  const both = [...a.lines].filter((line) => b.lines.has(line)).length;
  return both / Math.max(1, Math.min(a.lines.size, b.lines.size));
}
