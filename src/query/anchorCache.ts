import type { Passage } from '../model/dataset.ts';
import { type Anchor, anchor } from './anchor.ts';
import { quickAnchor } from './quickAnchor.ts';
import type { TextIndex } from './textIndex.ts';

// Every anchor is a record of one passage alone: `textMarks` keeps things by it.
const anchors = new WeakMap<Passage, { readonly text: string; readonly anchor: Anchor }>();

/**
 * Where a passage stands in a text, as far as that is known or costs next to nothing; null where it must be looked for in
 * the whole text, see `anchorNow`. A passage is a record that never changes: after an edit only the new ones are searched.
 */
export function knownAnchor(passage: Passage, index: TextIndex): Anchor | null {
  const known = anchors.get(passage);
  if (known?.text === index.text) return known.anchor;
  const quick = quickAnchor(passage, index);
  if (quick) anchors.set(passage, { text: index.text, anchor: quick });
  return quick;
}

/** The same, looked for at once. Linear in the text. */
export function anchorNow(passage: Passage, index: TextIndex): Anchor {
  const known = knownAnchor(passage, index);
  if (known) return known;
  const found = { ...anchor(passage, index.text) };
  anchors.set(passage, { text: index.text, anchor: found });
  return found;
}
