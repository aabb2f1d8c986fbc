import { type RefObject, useEffect, useRef } from 'react';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarks } from '../query/textMarks.ts';
import { useDesk } from '../store/useDesk.ts';
import { cursorAt, type WordCursor } from '../view/wordCursor.ts';
import { showInView } from './showInView.ts';

interface TextScroll {
  readonly index: TextIndex;
  readonly marks: TextMarks;
  readonly selected: string | null;
  readonly cursor: WordCursor | null;
  readonly setCursor: (cursor: WordCursor | null) => void;
  readonly onParagraph: (paragraph: number) => void;
}

/** How far below the top of the view the paragraph lies that counts as the one read, in px. */
const READING = 24;

/**
 * Brings into view what is asked for: the paragraph of `useDesk`, the passage of a newly selected event, the cursor. Tells
 * which paragraph is being read.
 */
export function useTextScroll(page: RefObject<HTMLElement | null>, of: TextScroll): void {
  const { index, marks, selected, cursor, setCursor, onParagraph } = of;
  const asked = useDesk((s) => s.paragraph);
  const latest = useRef({ marks, index });
  latest.current = { marks, index };

  useEffect(() => {
    if (asked === null) return;
    const start = index.paragraph(Math.min(asked, index.paragraphs))?.start ?? 0;
    paragraphElement(page.current, Math.min(asked, index.paragraphs))?.scrollIntoView({ block: 'center' });
    setCursor(cursorAt(index, start));
    useDesk.getState().arrived();
  }, [asked, index, page, setCursor]);

  // Only when another event is selected: what is drawn anew must not move under the reader.
  useEffect(() => {
    if (selected === null) return;
    const own = latest.current.marks.found.filter(({ claims }) =>
      claims.some(({ event }) => event === selected),
    );
    const places = own.flatMap(({ ranges }) =>
      ranges.map(({ start }) => latest.current.index.paragraphAt(start)),
    );
    if (places.some((paragraph) => isInView(page.current, paragraph))) return;
    const [first] = places;
    const element = first === undefined ? null : paragraphElement(page.current, first);
    if (element) element.scrollIntoView({ block: 'center' });
  }, [selected, page]);

  const at = cursor ? index.paragraphAt(cursor.head.start) : null;
  useEffect(() => {
    const element = at === null ? null : paragraphElement(page.current, at);
    if (element && page.current?.contains(document.activeElement)) showInView(element);
  }, [at, page]);

  useEffect(() => {
    const scroller = page.current;
    if (!scroller) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const box = scroller.getBoundingClientRect();
      const hit = document.elementFromPoint?.(box.left + box.width / 2, box.top + READING);
      const number = Number(hit?.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph);
      if (number > 0) onParagraph(number);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [page, onParagraph]);
}

function paragraphElement(page: HTMLElement | null, paragraph: number): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`) ?? null;
}

function isInView(page: HTMLElement | null, paragraph: number): boolean {
  const element = paragraphElement(page, paragraph);
  if (!page || !element) return false;
  const [inside, outside] = [element.getBoundingClientRect(), page.getBoundingClientRect()];
  return inside.bottom > outside.top + READING && inside.top < outside.bottom - READING;
}
