import { type PointerEvent, useCallback, useEffect } from 'react';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarks } from '../query/textMarks.ts';
import { useDesk } from '../store/useDesk.ts';
import type { WordCursor } from '../view/wordCursor.ts';

/** Lights the event whose passage the pointer or the cursor is on. Put the result on what holds the marks. */
export function useTextLight(marks: TextMarks, index: TextIndex, cursor: WordCursor | null) {
  const unit = cursor && !cursor.selecting ? cursor.head.start : null;
  const under =
    unit === null
      ? null
      : (marks.byParagraph
          .get(index.paragraphAt(unit))
          ?.find((mark) => mark.ranges.some(({ start, end }) => start <= unit && end > unit))?.claims[0]
          ?.event ?? null);
  useEffect(() => {
    useDesk.getState().lightEvent(under);
    return () => useDesk.getState().lightEvent(null);
  }, [under]);
  const onPointerMove = useCallback(({ target }: PointerEvent) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
    const event = mark?.dataset.event ?? null;
    if (useDesk.getState().litEvent !== event) useDesk.getState().lightEvent(event);
  }, []);
  const onPointerLeave = useCallback(() => useDesk.getState().lightEvent(under), [under]);
  return { onPointerMove, onPointerLeave };
}
