import { isAuxiliary, isFiller } from './clauses.ts';
import { isNominal, isPronoun } from './nounPhrase.ts';
import { type SpeechVerb, verbOf } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** True where a word that can be a verb of speech is a noun: "the claims", "state television". */
export function isNounHere(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  const token = tokens[at];
  const prev = tokens[at - 1];
  if (!token) return true;
  if (token.cap && token.start > 0 && !token.tags.has('Verb')) return true;
  if (!verb.noun || !prev) return at === 0 && verb.noun;
  // "reports suggest"
  if (
    isAuxiliary(tokens[at + 1]) ||
    (tokens[at + 1] && verbOf(tokens[at + 1] as Token)?.base && !token.tags.has('PastTense'))
  )
    return true;
  // "state television", "report cards": a noun that stands before another.
  const after = tokens[at + 1];
  if (
    verb.base &&
    after?.kind === 'word' &&
    isNominal(after) &&
    !/Determiner|Pronoun|Possessive/.test([...after.tags].join(' '))
  )
    return true;
  if (
    tokens[at + 1]?.low === 'that' &&
    !prev.tags.has('Determiner') &&
    !/^(?:of|the|a|no|its|his|her|their)$/.test(prev.low)
  )
    return false;
  if (
    /^(?:the|a|an|of|in|for|from|by|with|no|its|his|her|their|our|any|these|those|this|some|to|on|two|three|several|many|unconfirmed|recent|official|media|and|early|first|new)$/.test(
      prev.low,
    ) &&
    prev.kind === 'word'
  )
    return !(prev.low === 'and' && token.tags.has('Verb'));
  if (prev.possessive) return true;
  return (
    token.tags.has('Noun') &&
    !prev.cap &&
    !isPronoun(prev) &&
    !isFiller(prev) &&
    !isAuxiliary(prev) &&
    prev.kind === 'word' &&
    !/s$/.test(prev.low)
  );
}

/** What stands before a verb in its group: the form of "be", and the words of a negation, where there are any. */
export function auxiliariesOf(tokens: readonly Token[], verb: number, least: number) {
  let at = verb - 1;
  let be = '';
  let negated: string | null = null;
  const words: string[] = [];
  while (at >= least && (isAuxiliary(tokens[at]) || isFiller(tokens[at]))) {
    words.unshift(tokens[at]?.low ?? '');
    if (be === '' && /^(?:is|are|was|were|be|been|being|wasn't|isn't)$/.test(tokens[at]?.low ?? ''))
      be = tokens[at]?.low ?? '';
    at -= 1;
  }
  const text = words.join(' ');
  if (/\b(?:not|never|cannot|can't|n't|couldn't|didn't|hasn't|haven't|won't|unable)\b/.test(text))
    negated = text;
  return { be, negated };
}
