import { breakIn, hasClause } from './clauses.ts';
import type { Frame } from './frame.ts';
import { isPluralPhrase, speechIn, wordsAt } from './frameWords.ts';
import { isPronoun, type Phrase, phraseFrom } from './nounPhrase.ts';
import type { Before } from './sentenceBefore.ts';
import type { SpeechVerb } from './speechVerbs.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';

/** "…", said X. */
export function invertedFrame(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  { least }: Before,
  isCredit: (at: number) => boolean,
): Frame | null {
  const prev = tokens[at - 1];
  if (!prev || (prev.kind !== 'speech' && !/^[,?!—–]$/.test(prev.text))) return null;
  if (verb.kind === 'tell') return null;
  const phrase = phraseFrom(tokens, at + 1);
  if (verb.base && !(phrase && isPluralPhrase(tokens, phrase))) return null;
  if (!phrase || phrase.from !== at + 1 || tokens[at + 1]?.low === 'it') return null;
  const after = tokens[phrase.to];
  const ends =
    after?.kind !== 'word' ||
    /^(?:who|in|on|at|as|after|while|when|during|by|from|through|yesterday|last|this|earlier|later)$/.test(
      after.low,
    );
  if (prev.kind !== 'speech') {
    if (!ends || verb.kind === 'deny' || verb.kind === 'urge') return null;
    const other = subjectBefore(tokens, at, least);
    if (
      other &&
      (!isPersonal(tokens, phrase) ||
        /^(?:who|which|whose|speaking|a|an|the)$/.test(other.phrase.apposition[0]?.low ?? ''))
    )
      return null;
    if (!hasClause(tokens, least, at - 1)) return null;
  }
  const end = phrase.to + (phrase.apposition.length > 0 ? phrase.apposition.length + 1 : 0);
  const to = breakIn(tokens, end, tokens.length, isCredit);
  const speeches = speechIn(tokens, end, to);
  return {
    credits: [{ phrase, verb: verb.past, by: null }],
    stance: 'asserts',
    content: [{ from: least, to: at }, ...speeches],
    own: { from: at, to: phrase.to },
    next: to,
    rule:
      prev.kind === 'speech' ? 'speech with its speaker after it' : 'a statement with its speaker after it',
    words: wordsAt(tokens, at, phrase.to),
    sure: true,
  };
}

function isPersonal(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    tokens.slice(phrase.from, phrase.to).some((each) => each.cap) ||
    /^(?:a|an|one|the)$/.test(tokens[phrase.from]?.low ?? '') ||
    isPronoun(tokens[phrase.from])
  );
}
