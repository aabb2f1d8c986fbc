import type { Anchor, TextPlace } from './anchor.ts';
import type { TextIndex, UnitRange } from './textIndex.ts';

/** A piece of a paragraph, and the passages that lie over all of it. */
export interface TextPiece {
  readonly text: string;
  /** Keys of the passages, in the order given; none for plain text. */
  readonly keys: readonly string[];
}

export interface MarkedParagraph {
  readonly paragraph: number;
  readonly pieces: readonly TextPiece[];
}

/** The places of an anchor; an ambiguous one has several. */
export function placesOf(anchor: Anchor): readonly TextPlace[] {
  switch (anchor.kind) {
    case 'exact':
    case 'moved':
      return [anchor.at];
    case 'ambiguous':
      return anchor.places;
    case 'missing':
      return [];
  }
}

/**
 * A text cut into its paragraphs, and these where passages begin and end. Pieces put together again are the paragraph.
 * Passages may overlap, and run over the end of a paragraph.
 */
export function highlights(
  index: TextIndex,
  anchors: readonly { readonly key: string; readonly anchor: Anchor }[],
): readonly MarkedParagraph[] {
  const ranges = anchors.flatMap(({ key, anchor }) =>
    placesOf(anchor).map(({ start, end, paragraph }) => ({
      key,
      paragraph,
      start: index.toUnits(start),
      end: index.toUnits(end),
    })),
  );
  const byParagraph = new Map<number, typeof ranges>();
  for (const range of ranges) {
    const last = index.paragraphAt(range.end - 1);
    for (let number = range.paragraph; number <= last; number++) {
      byParagraph.set(number, [...(byParagraph.get(number) ?? []), range]);
    }
  }
  return Array.from({ length: index.paragraphs }, (_, i) => ({
    paragraph: i + 1,
    pieces: cutParagraph(index, i + 1, byParagraph.get(i + 1) ?? []),
  }));
}

/** A stretch of a text that has a mark, in UTF-16 code units. */
export interface MarkRange extends UnitRange {
  readonly key: string;
}

/** One paragraph, cut where the stretches that lie over it begin and end. */
export function cutParagraph(
  index: TextIndex,
  paragraph: number,
  over: readonly MarkRange[],
): readonly TextPiece[] {
  const { start, end } = index.paragraph(paragraph) ?? { start: 0, end: 0 };
  const held = (unit: number) => Math.min(end, Math.max(start, unit));
  const cuts = new Set([start, end, ...over.flatMap((range) => [held(range.start), held(range.end)])]);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((from, j): TextPiece => {
    const to = at[j + 1] ?? end;
    const keys = over.filter((range) => range.start <= from && range.end >= to).map(({ key }) => key);
    return { text: index.text.slice(from, to), keys: [...new Set(keys)] };
  });
}
