import type { Claim, Passage } from '../model/dataset.ts';
import type { Anchor } from './anchor.ts';
import { knownAnchor } from './anchorCache.ts';
import { type MarkRange, placesOf } from './highlights.ts';
import type { TextIndex } from './textIndex.ts';
import type { ToldPassage } from './told.ts';

/** Words of a text that claims rest on, and where they stand. */
export interface TextMarked extends ToldPassage {
  readonly anchor: Anchor;
  /** The places, in UTF-16 code units of the text; none where it is missing. `key` is that of the passage. */
  readonly ranges: readonly MarkRange[];
}

/** All marks of one text. Records in which nothing changed are those of the answer before. */
export interface TextMarks {
  /** Marks over a paragraph, by its number; absent for none. */
  readonly byParagraph: ReadonlyMap<number, readonly TextMarked[]>;
  /** In order of their first place. */
  readonly found: readonly TextMarked[];
  readonly missing: readonly TextMarked[];
  /** Passages that are still to be looked for in the whole text. */
  readonly waiting: readonly Passage[];
}

/** What a text without marks has. */
export const NO_MARKS: TextMarks = { byParagraph: new Map(), found: [], missing: [], waiting: [] };

/**
 * The marks that claims leave in a text. Claims that rest on the same words share one. Linear in the claims.
 *
 * @param before the answer for the claims before an edit, so that what stayed is known again.
 */
export function textMarks(
  claims: readonly Claim[],
  document: string,
  index: TextIndex,
  before: TextMarks,
): TextMarks {
  const waiting: Passage[] = [];
  const drafts = new Map<string, { passage: Passage; anchor: Anchor; claims: Claim[] }>();
  for (const claim of claims) {
    for (const passage of claim.passages) {
      if (passage.document !== document) continue;
      const anchor = knownAnchor(passage, index);
      if (!anchor) {
        waiting.push(passage);
        continue;
      }
      const key = keyOf(passage, anchor);
      const draft = drafts.get(key);
      if (!draft) drafts.set(key, { passage, anchor, claims: [claim] });
      else if (draft.claims.at(-1) !== claim) draft.claims.push(claim);
    }
  }
  const known = new Map([...before.found, ...before.missing].map((mark) => [mark.key, mark]));
  const marks = [...drafts].map(([key, draft]): TextMarked => {
    const same = known.get(key);
    return same?.passage === draft.passage &&
      same.anchor === draft.anchor &&
      isSame(same.claims, draft.claims)
      ? same
      : { key, ...draft, ranges: rangesOf(key, draft.anchor, index) };
  });
  const found = marks.filter(({ ranges }) => ranges.length > 0).sort((a, b) => startOf(a) - startOf(b));
  return {
    byParagraph: byParagraph(found, index, before),
    found,
    missing: marks.filter(({ ranges }) => ranges.length === 0),
    waiting,
  };
}

const keys = new WeakMap<Anchor, string>();

/** Words in the same place are the same passage, whatever is kept of the words around them. */
function keyOf({ paragraph, prefix, exact, suffix }: Passage, anchor: Anchor): string {
  const known = keys.get(anchor);
  if (known !== undefined) return known;
  const key =
    anchor.kind === 'exact' || anchor.kind === 'moved'
      ? `${anchor.at.start}-${anchor.at.end}`
      : JSON.stringify([paragraph, prefix, exact, suffix]);
  keys.set(anchor, key);
  return key;
}

function rangesOf(key: string, anchor: Anchor, index: TextIndex): readonly MarkRange[] {
  return placesOf(anchor).map(({ start, end }) => ({
    key,
    start: index.toUnits(start),
    end: index.toUnits(end),
  }));
}

function byParagraph(
  found: readonly TextMarked[],
  index: TextIndex,
  before: TextMarks,
): ReadonlyMap<number, readonly TextMarked[]> {
  const lists = new Map<number, TextMarked[]>();
  for (const mark of found) {
    const numbers = new Set<number>();
    for (const { start, end } of mark.ranges) {
      const last = index.paragraphAt(end - 1);
      for (let number = index.paragraphAt(start); number <= last; number++) numbers.add(number);
    }
    for (const number of numbers) {
      const list = lists.get(number);
      if (list) list.push(mark);
      else lists.set(number, [mark]);
    }
  }
  return new Map(
    [...lists].map(([number, marks]) => {
      const same = before.byParagraph.get(number);
      return [number, same && isSame(same, marks) ? same : marks];
    }),
  );
}

function startOf({ ranges }: TextMarked): number {
  return ranges[0]?.start ?? 0;
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
