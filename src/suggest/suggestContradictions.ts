import type { Claim, Dataset } from '../model/dataset.ts';
import { NUMBER_WORDS } from './numberWords.ts';
import { likeness, tellingWords } from './suggestDuplicates.ts';

/** Two claims that may not both be true. */
export interface ContradictionSuggestion {
  readonly claims: readonly [string, string];
  readonly about: string;
  readonly on: 'number' | 'occurrence';
  /** One sentence. */
  readonly why: string;
}

const NUMBER = new RegExp(
  `(?<![\\w.])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS).join('|')})(?![\\w])( (?:hundred|thousand|million|billion))?(?: (\\p{L}+))?(?: (\\p{L}+))?`,
  'giu',
);
const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const NOT = /\b(?:no|not|never|none|nobody|nothing|neither|without)\b|n[’']t\b/i;
const MOST = 50;

/** Claims within one event, or in events told in like words, that differ in a number or in whether it is so. */
export function suggestContradictions(dataset: Dataset): readonly ContradictionSuggestion[] {
  const known = new Set(dataset.relations.map(({ claims }) => [...claims].sort().join('\n')));
  const facts = dataset.claims.map((claim) => ({
    claim,
    words: tellingWords(claim.text.replace(NOT, ' ')),
    counts: countsIn(claim.text),
  }));
  const found: ContradictionSuggestion[] = [];
  const reach = facts.length > 1500 ? 300 : facts.length;
  facts.forEach((one, at) => {
    for (const other of facts.slice(at + 1, at + 1 + reach)) {
      if (found.length >= MOST) return;
      if (known.has([one.claim.id, other.claim.id].sort().join('\n'))) continue;
      const alike = likeness(one.words, other.words);
      const sameEvent = one.claim.event === other.claim.event;
      if (alike < (sameEvent ? 0.15 : 0.4)) continue;
      const made = byNumber(one, other) ?? (alike >= 0.5 ? byDenial(one.claim, other.claim) : null);
      if (made) found.push(made);
    }
  });
  return found;
}

interface Counted {
  readonly claim: Claim;
  readonly counts: ReadonlyMap<string, Count>;
}

interface Count {
  readonly value: number;
  readonly words: string;
}

/** What is counted, and how many: "23 people" gives "people" and 23. */
function countsIn(text: string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const [words, digits = '', scale = '', first = '', second = ''] of text.matchAll(NUMBER)) {
    const plain = NUMBER_WORDS[digits.toLowerCase()] ?? Number(digits.replaceAll(',', ''));
    const value = plain * (SCALE[scale.trim().toLowerCase()] ?? 1);
    for (const noun of [first, second]) {
      const thing = noun.toLowerCase().replace(/s$/, '');
      if (
        thing.length > 2 &&
        !/^(?:and|the|of|had|were|was|are|have|more|other|year|hour|day|month|week|minute)$/.test(thing) &&
        !counts.has(thing)
      )
        counts.set(thing, { value, words: words.trim() });
    }
  }
  return counts;
}

function byNumber(one: Counted, other: Counted): ContradictionSuggestion | null {
  for (const [thing, count] of one.counts) {
    const second = other.counts.get(thing);
    if (!second || second.value === count.value) continue;
    if (one.claim.stance === 'denies' || other.claim.stance === 'denies') continue;
    return {
      claims: [one.claim.id, other.claim.id],
      about: `How many: ${thing}?`,
      on: 'number',
      why: `The numbers differ for the same thing: “${count.words}” and “${second.words}”.`,
    };
  }
  return null;
}

function byDenial(a: Claim, b: Claim): ContradictionSuggestion | null {
  const against = (claim: Claim) => (claim.stance === 'denies') !== NOT.test(claim.text);
  if (against(a) === against(b) || a.stance === 'doubts' || b.stance === 'doubts') return null;
  const [no, yes] = against(a) ? [a, b] : [b, a];
  const how = no.stance === 'denies' ? 'one is denied by its origin' : 'one says “not” or “no”';
  return {
    claims: [no.id, yes.id],
    about: `Is it so: ${yes.text.replace(/[.!?]+$/, '')}?`,
    on: 'occurrence',
    why: `Both say nearly the same in words, and ${how}.`,
  };
}
