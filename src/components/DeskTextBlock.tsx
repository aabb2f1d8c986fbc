import { memo } from 'react';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarked } from '../query/textMarks.ts';
import { DeskTextParagraph } from './DeskTextParagraph.tsx';
import type { FoundPassage } from './foundPassages.ts';
import type { TextDraft } from './useTextDraft.ts';

/** Paragraphs that are drawn as one: a change in one of them looks at these alone. */
export const BLOCK = 32;

interface DeskTextBlockProps {
  readonly index: TextIndex;
  /** Number of its first paragraph. */
  readonly from: number;
  readonly marks: ReadonlyMap<number, readonly TextMarked[]>;
  readonly draft: TextDraft | null;
  readonly selected: string | null;
  readonly onPick: (key: string, passage: FoundPassage) => void;
}

/** Some paragraphs of a text. The browser lays out only blocks near the view: see its style sheet. */
export const DeskTextBlock = memo(function DeskTextBlock(props: DeskTextBlockProps) {
  const { index, from, marks, draft, selected, onPick } = props;
  const count = Math.min(BLOCK, index.paragraphs - from + 1);
  return (
    <div
      className="desk-block"
      style={{ '--guess': `${guess(index, from, count)}px` } as React.CSSProperties}
    >
      {Array.from({ length: count }, (_, i) => from + i).map((paragraph) => {
        const here = marks.get(paragraph);
        return (
          <DeskTextParagraph
            key={paragraph}
            index={index}
            paragraph={paragraph}
            marks={here}
            draft={draft?.paragraph === paragraph ? draft.range : null}
            selected={has(here, selected) ? selected : null}
            onPick={onPick}
          />
        );
      })}
    </div>
  );
}, sameBlock);

/** Only what lies in the block counts. */
function sameBlock(before: DeskTextBlockProps, after: DeskTextBlockProps): boolean {
  if (before.index !== after.index || before.from !== after.from || before.onPick !== after.onPick)
    return false;
  const within = ({ from, draft }: DeskTextBlockProps) =>
    draft && draft.paragraph >= from && draft.paragraph < from + BLOCK ? draft : null;
  if (within(before) !== within(after)) return false;
  for (let paragraph = after.from; paragraph < after.from + BLOCK; paragraph++) {
    const marks = after.marks.get(paragraph);
    if (before.marks.get(paragraph) !== marks) return false;
    if (has(marks, before.selected) !== has(marks, after.selected)) return false;
    if (before.selected !== after.selected && has(marks, after.selected)) return false;
  }
  return true;
}

function has(marks: readonly TextMarked[] = [], event: string | null): boolean {
  return event !== null && marks.some((mark) => mark.claims.some((claim) => claim.event === event));
}

/** Height before it was laid out, in px: some 46 characters a line. */
function guess(index: TextIndex, from: number, count: number): number {
  const start = index.paragraph(from)?.start ?? 0;
  const end = index.paragraph(from + count - 1)?.end ?? start;
  return Math.round(((end - start) / 46 + count / 2) * 24 + count * 12);
}
