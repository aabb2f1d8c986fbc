import { useMemo } from 'react';
import { type Anchor, anchor } from '../query/anchor.ts';
import { type TextIndex, textIndex } from '../query/textIndex.ts';
import type { ToldDocument } from '../query/told.ts';

/** A document's passages in its text. */
export interface Anchored {
  readonly index: TextIndex;
  /** By key of the passage. */
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** Finds all passages of a document in its text; null without one. Worked out again when either changes. */
export function useAnchors(told: ToldDocument, text: string | null): Anchored | null {
  return useMemo(() => {
    if (text === null) return null;
    const passages = told.paragraphs.flatMap((each) => each.passages);
    return {
      index: textIndex(text),
      anchors: new Map(passages.map(({ key, passage }) => [key, anchor(passage, text)])),
    };
  }, [told, text]);
}
