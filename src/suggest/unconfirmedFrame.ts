import { breakIn, trimmed } from './clauses.ts';
import { leadAfter } from './complement.ts';
import type { Frame } from './frame.ts';
import { wordsAt } from './frameWords.ts';
import type { Phrase } from './nounPhrase.ts';
import type { SpeechVerb } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** "could not confirm S": doubts; "did not deny", "has not said": no claim. */
export function unconfirmedFrame(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  subject: Phrase | null,
  negated: string,
  isCredit: (at: number) => boolean,
): Frame | null {
  if (
    !subject ||
    !/^(?:confirmed|believed|thought|accepted|knew)$/.test(verb.past) ||
    !/\b(?:not|cannot|never|can't|couldn't|didn't|hasn't)\b/.test(negated)
  )
    return null;
  const lead = leadAfter(tokens, at, false);
  const to = breakIn(tokens, lead.from, tokens.length, isCredit);
  const rest = trimmed(tokens, lead.from, to);
  if (rest.from >= rest.to) return null;
  return {
    credits: [{ phrase: subject, verb: `${negated} ${tokens[at]?.low ?? ''}`, by: null }],
    stance: 'doubts',
    content: [{ from: rest.from, to: rest.to }],
    own: { from: subject.from, to: lead.from },
    next: to,
    rule: 'somebody who does not confirm',
    words: wordsAt(tokens, subject.from, at + 1),
    sure: true,
  };
}
