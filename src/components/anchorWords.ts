import { assertUnreachable } from '../base/assert.ts';
import type { Passage } from '../model/dataset.ts';
import type { Anchor, AnchorKind } from '../query/anchor.ts';
import { plural } from './plural.ts';

/** A sign for each state of a passage, so that no colour is needed to tell them apart. */
export const ANCHOR_SIGNS: Readonly<Record<AnchorKind, string>> = {
  exact: '✓',
  moved: '→',
  ambiguous: '?',
  missing: '×',
};

const VARIANT = 'found with other quotation marks or spaces';

/** Where a passage was found in a text, in words that can follow the name of its state; null where that says it all. */
export function anchorNote(anchor: Anchor, passage: Passage): string | null {
  switch (anchor.kind) {
    case 'exact':
      return null;
    case 'moved': {
      const { at, words, around } = anchor;
      const notes = [
        passage.paragraph === null || at.paragraph === passage.paragraph
          ? null
          : `stands in paragraph ${at.paragraph}, not ${passage.paragraph}`,
        words === 'variant' ? VARIANT : null,
        around === 'other' ? 'other words stand around it' : null,
        around === 'variant' && words === 'same'
          ? 'the words around it stand with other quotation marks or spaces'
          : null,
      ];
      return notes.filter((note) => note !== null).join('; ');
    }
    case 'ambiguous': {
      const found = `stands in ${plural(anchor.count, 'place')}, and the words around do not say which is meant`;
      return anchor.words === 'variant' ? `${found}; ${VARIANT}` : found;
    }
    case 'missing':
      return 'not in this text word for word';
    default:
      return assertUnreachable(anchor);
  }
}
