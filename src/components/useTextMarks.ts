import { useEffect, useMemo, useRef, useState } from 'react';
import type { Claim } from '../model/dataset.ts';
import { anchorNow } from '../query/anchorCache.ts';
import type { TextIndex } from '../query/textIndex.ts';
import { NO_MARKS, type TextMarks, textMarks } from '../query/textMarks.ts';

/** How long passages are looked for at a stretch, in ms: less than a frame. */
const SLICE = 8;

/**
 * The marks of a text, kept up to date at little cost: after an edit only new passages are looked for, and those that must
 * be looked for in the whole text are so in slices, while the page stays alive.
 */
export function useTextMarks(claims: readonly Claim[], document: string, index: TextIndex | null): TextMarks {
  const before = useRef<{
    readonly index: TextIndex;
    readonly document: string;
    readonly marks: TextMarks;
  } | null>(null);
  const [found, setFound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `found` says that more passages are known
  const marks = useMemo(() => {
    if (!index) return NO_MARKS;
    const last = before.current;
    const same = last?.index === index && last.document === document;
    const made = textMarks(claims, document, index, same ? last.marks : NO_MARKS);
    before.current = { index, document, marks: made };
    return made;
  }, [claims, document, index, found]);
  useEffect(() => {
    const { waiting } = marks;
    if (!index || waiting.length === 0) return;
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const until = performance.now() + SLICE;
      for (let one = waiting[at]; one && performance.now() < until; one = waiting[++at])
        anchorNow(one, index);
      if (at < waiting.length) timer = setTimeout(go);
      else setFound((count) => count + 1);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [marks, index]);
  return marks;
}
