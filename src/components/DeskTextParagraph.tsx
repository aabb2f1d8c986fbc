import { memo, type ReactNode } from 'react';
import { cutParagraph, type TextPiece } from '../query/highlights.ts';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarked } from '../query/textMarks.ts';
import type { Stretch } from '../view/wordSpots.ts';
import type { FoundPassage } from './foundPassages.ts';
import { TextMark } from './TextMark.tsx';

interface DeskTextParagraphProps {
  readonly index: TextIndex;
  readonly paragraph: number;
  /** Those that lie over it; absent for none. */
  readonly marks: readonly TextMarked[] | undefined;
  /** What a claim is being made of, where that is here. */
  readonly draft: Stretch | null;
  /** The selected event, where one of the marks is of it: those are stronger. */
  readonly selected: string | null;
  readonly onPick: (key: string, passage: FoundPassage) => void;
}

const DRAFT = 'draft';

/** A numbered paragraph with the passages in it marked. Drawn anew only when its own marks change. */
export const DeskTextParagraph = memo(function DeskTextParagraph({
  index,
  paragraph,
  marks = [],
  draft,
  selected,
  onPick,
}: DeskTextParagraphProps) {
  const ranges = marks.flatMap((mark) => mark.ranges);
  const pieces = placed(
    cutParagraph(index, paragraph, draft ? [...ranges, { key: DRAFT, ...draft }] : ranges),
  );
  const seen = new Set<string>();
  return (
    <p className="text-paragraph" data-paragraph={paragraph} dir="auto">
      <span className="text-number">{paragraph}</span>
      <span data-words={index.paragraph(paragraph)?.start ?? 0}>
        {pieces.map(({ at, text, keys }) => {
          // Of passages that lie over each other the shortest has the words.
          const [mark = null] = marks
            .filter(({ key }) => keys.includes(key))
            .sort((a, b) => a.passage.exact.length - b.passage.exact.length);
          const first = mark !== null && !seen.has(mark.key);
          if (mark) seen.add(mark.key);
          const opened = selected !== null && mark?.claims.some(({ event }) => event === selected) === true;
          return (
            <Piece key={at} draft={keys.includes(DRAFT)} count={first ? mark.claims.length : 0}>
              {mark ? (
                <TextMark
                  id={mark.key}
                  text={text}
                  passage={mark}
                  first={first}
                  opened={opened}
                  tabStop={false}
                  onPick={onPick}
                />
              ) : (
                text
              )}
            </Piece>
          );
        })}
      </span>
    </p>
  );
});

/** Pieces with where in the paragraph they begin: the only name that they have. */
function placed(pieces: readonly TextPiece[]): readonly (TextPiece & { readonly at: number })[] {
  let at = 0;
  return pieces.map((piece) => {
    const here = { ...piece, at };
    at += piece.text.length;
    return here;
  });
}

/** Words of the passage that a claim is being made of, or of one on which several claims rest. */
function Piece({ draft, count, children }: { draft: boolean; count: number; children: ReactNode }) {
  if (!draft && count < 2) return children;
  return (
    <span className={draft ? 'desk-draft' : 'desk-several'} data-claims={count > 1 ? count : undefined}>
      {children}
    </span>
  );
}
