import type { Passage } from '../model/dataset.ts';
import { anchor } from '../query/anchor.ts';
import type { UnitRange } from '../query/textIndex.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { loosePlaces } from './loosePlaces.ts';

/** Whether a passage stands in a text, as `anchor` says; but for thousands of passages at once. */
export type Standing =
  | { readonly kind: 'found'; readonly paragraph: number }
  /** In several places, and the words around do not decide. */
  | { readonly kind: 'ambiguous'; readonly count: number }
  | { readonly kind: 'missing' };

const MISSING: Standing = { kind: 'missing' };
const known = new WeakMap<Passage, { readonly facts: DocumentFacts; readonly standing: Standing }>();

/** Worked out once for each passage and text: a step changes few passages, and mostly no text. */
export function standingOf(passage: Passage, facts: DocumentFacts): Standing {
  const kept = known.get(passage);
  if (kept?.facts === facts) return kept.standing;
  const standing = whereItStands(passage, facts);
  known.set(passage, { facts, standing });
  return standing;
}

/**
 * `anchor` reads the whole text for each passage. Most passages stand once in the paragraph that they name, and that is
 * seen there. For most others a rare word of theirs tells where they can stand at all.
 */
function whereItStands(passage: Passage, facts: DocumentFacts): Standing {
  const { exact } = passage;
  // As `anchor` has it: half a character is nowhere.
  if (exact === '' || /\p{Cs}/u.test(exact)) return MISSING;
  if (isInItsParagraph(passage, facts)) return { kind: 'found', paragraph: passage.paragraph ?? 1 };
  return byRareWord(passage, facts) ?? byAnchor(passage, facts);
}

function isInItsParagraph({ paragraph, prefix, exact, suffix }: Passage, { index }: DocumentFacts): boolean {
  const range = paragraph === null ? null : index.paragraph(paragraph);
  if (!range) return false;
  const text = index.text.slice(range.start, range.end);
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  return at >= 0 && text.indexOf(whole, at + 1) < 0;
}

/** The four searches of `anchor`, among the places where the rare word stands; null where no word can tell. */
function byRareWord(passage: Passage, facts: DocumentFacts): Standing | null {
  const { prefix, exact, suffix } = passage;
  // Spaces and signs that are not seen have no place in an evened text.
  if (/^[\s\u200b\u2060\ufeff]|[\s\u200b\u2060\ufeff]$/u.test(exact)) return null;
  const alone = loosePlaces(exact, 0, exact.length, facts);
  if (!alone) return null;
  const [only] = alone;
  if (!only) return MISSING;
  // Each search finds this place or none.
  if (alone.length === 1) return { kind: 'found', paragraph: facts.index.paragraphAt(only.start) };
  const whole = loosePlaces(prefix + exact + suffix, prefix.length, prefix.length + exact.length, facts);
  if (!whole) return null;
  const { index } = facts;
  const verbatim = (at: UnitRange, before: string, after: string) =>
    at.start >= before.length && index.text.startsWith(before + exact + after, at.start - before.length);
  const paragraph = passage.paragraph === null ? null : index.paragraph(passage.paragraph);
  const isThere = ({ start, end }: UnitRange) =>
    paragraph && start >= paragraph.start && end <= paragraph.end;
  for (const [places, counts] of [
    [whole.filter((at) => verbatim(at, prefix, suffix)), true],
    [whole, true],
    [alone.filter((at) => verbatim(at, '', '')), false],
    [alone, false],
  ] as const) {
    if (places.length === 0) continue;
    const named = counts ? places.filter(isThere) : [];
    const [at] = named.length === 1 ? named : places;
    if (at === undefined || (named.length !== 1 && places.length > 1)) {
      return { kind: 'ambiguous', count: places.length };
    }
    return { kind: 'found', paragraph: index.paragraphAt(at.start) };
  }
  return MISSING;
}

function byAnchor(passage: Passage, { index }: DocumentFacts): Standing {
  const anchored = anchor(passage, index.text);
  if (anchored.kind === 'missing') return MISSING;
  if (anchored.kind === 'ambiguous') return { kind: 'ambiguous', count: anchored.count };
  return { kind: 'found', paragraph: anchored.at.paragraph };
}
