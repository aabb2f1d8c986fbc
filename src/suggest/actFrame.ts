import { countWords, isAuxiliary, trimmed } from './clauses.ts';
import { channelOf } from './complement.ts';
import type { Frame } from './frame.ts';
import { wordsAt } from './frameWords.ts';
import { isNominal, phraseFrom } from './nounPhrase.ts';
import { isOutlet } from './sourceKind.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { whoIs } from './whoIs.ts';

/** "Police named two men as …", "prosecutors charged him with …": an act of words, so whoever does it is the source. */
export function actFrame(tokens: readonly Token[], at: number, least: number): Frame | null {
  const word = tokens[at]?.low ?? '';
  if (!/^(?:named|identified|charged)$/.test(word) || isAuxiliary(tokens[at - 1])) return null;
  const subject = subjectBefore(tokens, at, least);
  const who = subject && whoIs(tokens, subject.phrase);
  if (!subject || !who || who.refers === 'pronoun') return null;
  const speaks =
    word === 'charged'
      ? who.kind === 'official'
      : /^(?:official|institution|military)$/.test(who.kind) || isOutlet(who.name, who.words);
  if (!speaks || !(isNominal(tokens[at + 1]) || /^(?:him|her|them)$/.test(tokens[at + 1]?.low ?? '')))
    return null;
  let to = tokens.length;
  for (let end = at + 1; end < to; end += 1) if (tokens[end]?.text === ';') to = end;
  const link = word === 'charged' ? 'with' : 'as';
  if (!tokens.slice(at + 1, to).some((each) => each.low === link)) return null;
  const rest = trimmed(tokens, word === 'charged' ? subject.from : at + 1, to);
  if (countWords(tokens, rest.from, rest.to) < 3) return null;
  return {
    credits: [{ phrase: subject.phrase, verb: word, by: null }],
    stance: 'asserts',
    content: [rest],
    own: { from: subject.from, to: at + 1 },
    next: to,
    rule: 'an act that its doer makes known',
    words: wordsAt(tokens, subject.phrase.from, at + 1),
    sure: false,
  };
}

/** "State television showed the general saying S": the outlet carries, and who is shown speaks. */
export function shownFrame(tokens: readonly Token[], at: number, least: number): Frame | null {
  if (!/^(?:showed|shows|aired|broadcast|carried)$/.test(tokens[at]?.low ?? '')) return null;
  const subject = subjectBefore(tokens, at, least);
  const who = subject && whoIs(tokens, subject.phrase);
  if (!subject || !who || (!isOutlet(who.name, who.words) && !/\b(?:footage|video|clip)\b/.test(who.words)))
    return null;
  const object = phraseFrom(tokens, at + 1);
  const word = object && tokens[object.to]?.low;
  if (
    !object ||
    !/^(?:saying|telling|warning|denying|insisting|declaring|claiming|announcing)$/.test(word ?? '')
  )
    return null;
  const rest = trimmed(tokens, object.to + 1, tokens.length);
  if (countWords(tokens, rest.from, rest.to) < 2 && tokens[rest.from]?.kind !== 'speech') return null;
  const outlet = isOutlet(who.name, who.words);
  const origin = { phrase: object, verb: 'said', by: outlet ? null : channelOf(who.words) };
  return {
    credits: outlet ? [origin, { phrase: subject.phrase, verb: 'broadcast', by: null }] : [origin],
    stance: word === 'denying' ? 'denies' : 'asserts',
    content: [rest],
    own: { from: subject.from, to: object.to + 1 },
    next: tokens.length,
    rule: 'somebody who is shown as they speak',
    words: wordsAt(tokens, subject.phrase.from, object.to + 1),
    sure: true,
  };
}
