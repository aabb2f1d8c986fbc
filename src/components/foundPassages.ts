import type { Anchor, AnchorKind } from '../query/anchor.ts';
import { highlights } from '../query/highlights.ts';
import type { ToldDocument, ToldPassage } from '../query/told.ts';
import type { Anchored } from './useAnchors.ts';

/** A passage, and where it stands in the text. */
export interface FoundPassage extends ToldPassage {
  readonly anchor: Anchor;
}

/** The passages of a document that were looked for in its text, those in `state` alone where it is given. */
export function foundPassages(
  told: ToldDocument,
  { anchors }: Anchored,
  state: AnchorKind | null,
): readonly FoundPassage[] {
  return told.paragraphs
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => {
      const anchor = anchors.get(passage.key);
      return anchor && (state === null || anchor.kind === state) ? [{ ...passage, anchor }] : [];
    });
}

/** The text in pieces, each with the passage that it is a mark of: of those that lie over it, the shortest. */
export function markedParagraphs({ index }: Anchored, found: readonly FoundPassage[]) {
  const byKey = new Map(found.map((passage) => [passage.key, passage]));
  const begun = new Set<string>();
  return highlights(index, found).map(({ paragraph, pieces }) => ({
    paragraph,
    pieces: pieces.map(({ text, keys }, i) => {
      const [passage = null] = keys
        .flatMap((key) => byKey.get(key) ?? [])
        .sort((a, b) => a.passage.exact.length - b.passage.exact.length);
      const first = passage !== null && !begun.has(passage.key);
      if (passage) begun.add(passage.key);
      return { key: `${paragraph}:${i}`, text, passage, first };
    }),
  }));
}
