import { useEffect, useMemo, useRef } from 'react';
import { anchorNow } from '../query/anchorCache.ts';
import { placesOf } from '../query/highlights.ts';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarks } from '../query/textMarks.ts';
import { useDesk } from '../store/useDesk.ts';
import type { Stretch } from '../view/wordSpots.ts';
import type { WordKeys } from './useWordCursor.ts';

/** Words that a claim is being made of. */
export interface TextDraft {
  readonly paragraph: number;
  readonly range: Stretch;
}

/** Where the words stand that a claim is being made of. */
export function useTextDraft(document: string, index: TextIndex): TextDraft | null {
  const passage = useDesk(({ task }) =>
    task.kind === 'claim' && task.passage?.document === document ? task.passage : null,
  );
  return useMemo(() => {
    const [place] = passage ? placesOf(anchorNow(passage, index)) : [];
    if (!place) return null;
    return {
      paragraph: place.paragraph,
      range: { start: index.toUnits(place.start), end: index.toUnits(place.end) },
    };
  }, [passage, index]);
}

/** Once a claim was made of the words, they are no longer selected. Where it was not, they still are. */
export function useReleased(draft: TextDraft | null, marks: TextMarks, { release }: WordKeys): void {
  const before = useRef(draft);
  useEffect(() => {
    const range = before.current?.range;
    before.current = draft;
    if (draft || !range) return;
    const made = marks.found.some(({ ranges }) =>
      ranges.some(({ start, end }) => start === range.start && end === range.end),
    );
    if (made) release();
  }, [draft, marks, release]);
}
