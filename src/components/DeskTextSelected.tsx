import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarks } from '../query/textMarks.ts';
import { plural } from './plural.ts';
import { rangeOf } from './textSpots.ts';
import type { WordKeys } from './useWordCursor.ts';

interface DeskTextSelectedProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly index: TextIndex;
  readonly marks: TextMarks;
  readonly keys: WordKeys;
  /** True while a claim is being made. */
  readonly busy: boolean;
  readonly onClaim: () => void;
}

/** Where the cursor is, in px within the text as it scrolls. */
interface Spot {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The word cursor, the button beside what is selected, and both in words for who does not see them. */
export function DeskTextSelected({ page, index, marks, keys, busy, onClaim }: DeskTextSelectedProps) {
  const { cursor, selected } = keys;
  const [spot, setSpot] = useState<Spot | null>(null);
  useLayoutEffect(() => {
    const place = () => setSpot(page.current && cursor && spotOf(page.current, index, keys));
    place();
    // A narrower pane breaks its lines elsewhere.
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    if (page.current) watch?.observe(page.current);
    // So do paragraphs above, once they are laid out: the text grows by it.
    const words = page.current?.querySelector('.desk-words');
    if (words) watch?.observe(words);
    return () => watch?.disconnect();
  }, [page, index, cursor, keys]);
  return (
    <>
      {spot && !selected && <span className="desk-cursor" style={{ ...spot }} aria-hidden="true" />}
      {spot && selected && !busy && (
        <button
          type="button"
          className="open-button is-main desk-claim"
          style={{ top: spot.top + spot.height + 6, left: spot.left }}
          // Else the press would take the selection away.
          onPointerDown={(press) => press.preventDefault()}
          onMouseDown={(press) => press.preventDefault()}
          onClick={onClaim}
        >
          Make a claim of it
          <span aria-hidden="true">
            <kbd>Enter</kbd>
          </span>
        </button>
      )}
      <p className="visually-hidden" role="status">
        {cursor && spokenSpot(index, marks, keys)}
      </p>
    </>
  );
}

function spotOf(page: HTMLElement, index: TextIndex, { cursor, selected }: WordKeys): Spot | null {
  if (!cursor) return null;
  const words = selected
    ? { start: selected.start, end: Math.min(selected.end, ends(index, selected.start)) }
    : cursor.head;
  const range = rangeOf(page, index.paragraphAt(words.start), words);
  // A page that is not laid out has no boxes.
  const boxes = range?.getClientRects ? [...range.getClientRects()] : [];
  const box = selected ? boxes.at(-1) : boxes[0];
  if (!box) return range ? { top: 0, left: 0, width: 0, height: 0 } : null;
  const outside = page.getBoundingClientRect();
  const left = box.left - outside.left;
  return {
    top: box.top - outside.top + page.scrollTop,
    left: selected ? Math.max(8, Math.min(left, outside.width - BUTTON)) : left,
    width: box.width,
    height: box.height,
  };
}

/** Room that the button takes, in px. */
const BUTTON = 196;
/** Words that are spoken at each end of a long selection. */
const SPOKEN = 6;

function ends(index: TextIndex, unit: number): number {
  return index.paragraph(index.paragraphAt(unit))?.end ?? unit;
}

function spokenSpot(index: TextIndex, marks: TextMarks, { cursor, selected }: WordKeys): string {
  if (!cursor) return '';
  if (selected) {
    const words = index.text
      .slice(selected.start, Math.min(selected.end, ends(index, selected.start)))
      .split(/\s+/);
    const all =
      words.length <= 2 * SPOKEN
        ? words.join(' ')
        : `${words.slice(0, SPOKEN).join(' ')} … ${words.slice(-SPOKEN).join(' ')}`;
    return `${plural(words.length, 'word')} selected: ${all}`;
  }
  const { start, end } = cursor.head;
  const number = index.paragraphAt(start);
  const word = index.text.slice(start, end);
  const under = marks.byParagraph
    .get(number)
    ?.find((mark) => mark.ranges.some((range) => range.start <= start && range.end > start));
  const passage = under ? `, in a passage of ${plural(under.claims.length, 'claim')}` : '';
  const first = index.paragraph(number)?.start === start ? `Paragraph ${number}: ` : '';
  return `${first}${word}${passage}`;
}
