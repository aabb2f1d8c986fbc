import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import type { TextIndex } from '../query/textIndex.ts';
import { pressOf } from '../view/focus.ts';
import {
  cursorAt,
  firstCursor,
  released,
  selectedWords,
  selecting,
  type WordCursor,
  wordStep,
} from '../view/wordCursor.ts';
import { type Stretch, wholeWords } from '../view/wordSpots.ts';
import { caretUnit, isRightToLeft, rangeOf, selectedStretch } from './textSpots.ts';

/** What the keyboard and the pointer of a text have in common. */
export interface WordKeys {
  /** Null before the text had the focus. */
  readonly cursor: WordCursor | null;
  readonly setCursor: (cursor: WordCursor | null) => void;
  /** What a claim would be made of. */
  readonly selected: Stretch | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
  /** For all of the page, also beside the words: a press drops what is selected. */
  readonly onClick: () => void;
  /** Drops what is selected; the cursor stays where it is. */
  readonly release: () => void;
}

/**
 * Selects words of a text: by keyboard (see `wordStep`), by pointer or by touch, where what the reader selects on the page
 * is taken as whole words. What is selected by keyboard is selected on the page too, so that it can be copied.
 *
 * @param passages stretches that are marked, in order.
 */
export function useWordCursor(
  page: RefObject<HTMLElement | null>,
  index: TextIndex,
  passages: readonly Stretch[],
  does: { readonly claim: () => void; readonly pick: (unit: number) => void },
): WordKeys {
  const [cursor, setCursor] = useState<WordCursor | null>(null);
  const selected = cursor && selectedWords(cursor);

  // Another text: no place in it is the cursor's.
  const [of, setOf] = useState(index);
  if (of !== index) {
    setOf(index);
    setCursor(null);
  }

  useEffect(() => {
    const onChange = () => {
      const native = page.current && selectedStretch(page.current);
      if (!native) return;
      const range = wholeWords(index, native);
      setCursor((now) => {
        const known = now && selectedWords(now);
        // The page tells of what the keys have selected, too.
        if (!range || (known?.start === range.start && known.end === range.end)) return now;
        return selecting(index, range) ?? now;
      });
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [page, index]);

  // Not when the selection changes: it also goes where the text is drawn anew, or the focus leaves it.
  const onClick = useCallback(() => {
    if (window.getSelection()?.isCollapsed !== true) return;
    const unit = page.current && caretUnit(page.current);
    setCursor((now) => (unit === null ? now && released(now) : cursorAt(index, unit)));
  }, [page, index]);

  const onFocus = useCallback(() => setCursor((now) => now ?? firstCursor(index)), [index]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (
      event.target !== event.currentTarget &&
      !(event.target instanceof HTMLElement && event.target.dataset.event)
    )
      return;
    const now = cursor ?? firstCursor(index);
    if (!now || event.nativeEvent.isComposing) return;
    const press = pressOf(event.nativeEvent);
    const turned = isRightToLeft(page.current, index.paragraphAt(now.head.start))
      ? TURNED[press.key]
      : undefined;
    const step = wordStep(now, turned ? { ...press, key: turned } : press, index, passages);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    switch (step.kind) {
      case 'move':
        setCursor(step.cursor);
        if (page.current) showSelected(page.current, index, selectedWords(step.cursor));
        return;
      case 'claim':
        does.claim();
        return;
      case 'pick':
        does.pick(now.head.start);
        return;
    }
  };
  const release = useCallback(() => setCursor((now) => now && released(now)), []);
  return { cursor, setCursor, selected, onKeyDown, onFocus, onClick, release };
}

const TURNED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

function showSelected(page: HTMLElement, index: TextIndex, selected: Stretch | null): void {
  const native = window.getSelection();
  if (!native) return;
  const range = selected && rangeOf(page, index.paragraphAt(selected.start), selected);
  native.removeAllRanges();
  if (range) native.addRange(range);
}
