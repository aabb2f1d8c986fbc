import { hasClause, trimmed } from './clauses.ts';
import type { Frame } from './frame.ts';
import { wordsAt } from './frameWords.ts';
import type { Phrase } from './nounPhrase.ts';
import { relayedAfter } from './relayFrame.ts';
import type { SpeechVerb } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** "X quoted Y as saying S", and "S, X quoted Y as saying". */
export function relayVerb(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  subject: Phrase,
  begin: number,
  least: number,
): Frame | null {
  const relayed = relayedAfter(tokens, at);
  if (!relayed) return null;
  if (!trimmedHas(tokens, relayed.from)) {
    if (tokens[begin - 1]?.text !== ',' || !hasClause(tokens, least, begin)) return null;
    return {
      credits: [relayed.origin, { phrase: subject, verb: verb.past, by: null }],
      stance: 'asserts',
      content: [{ from: least, to: begin }],
      own: { from: begin, to: relayed.from },
      next: tokens.length,
      rule: `somebody who ${verb.past} another, after the words`,
      words: wordsAt(tokens, subject.from, at + 1),
      sure: true,
    };
  }
  return {
    credits: [relayed.origin, { phrase: subject, verb: verb.past, by: null }],
    stance: 'asserts',
    content: [{ from: relayed.from, to: tokens.length }],
    own: { from: begin, to: relayed.from },
    next: tokens.length,
    rule: `somebody who ${verb.past} another`,
    words: wordsAt(tokens, subject.from, at + 1),
    sure: true,
  };
}

function trimmedHas(tokens: readonly Token[], from: number): boolean {
  const { from: a, to } = trimmed(tokens, from, tokens.length);
  return to > a;
}
