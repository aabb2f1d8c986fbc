import { breakIn, trimmed } from './clauses.ts';
import type { Frame } from './frame.ts';
import { phraseFrom } from './nounPhrase.ts';
import { MESSAGE_NOUNS } from './speechVerbs.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';

const ISSUED: Readonly<Record<string, string>> = {
  issued: 'said',
  issues: 'said',
  released: 'said',
  releases: 'said',
  published: 'said',
  posted: 'posted',
  sent: 'wrote',
  wrote: 'wrote',
  made: 'said',
  gave: 'said',
  signed: 'wrote',
};
const GOES_ON =
  /^(?:saying|calling|urging|condemning|announcing|warning|denying|stating|confirming|claiming|asking|demanding|that|which|promising|expressing|accusing)$/;

/** "X issued a statement calling for calm", "X posted a message saying that S". */
export function issuedFrame(
  tokens: readonly Token[],
  at: number,
  least: number,
  isCredit: (at: number) => boolean,
): Frame | null {
  const verb = ISSUED[tokens[at]?.low ?? ''];
  if (!verb) return null;
  const thing = phraseFrom(tokens, at + 1);
  if (!thing) return null;
  const noun = tokens.slice(thing.from, thing.to).find((each) => MESSAGE_NOUNS.has(each.low));
  if (!noun) return null;
  let from = thing.to;
  if (tokens[from]?.text === ',') from += 1;
  const word = tokens[from]?.low ?? '';
  if (!GOES_ON.test(word)) return null;
  const subject = subjectBefore(tokens, at, least);
  if (!subject) return null;
  const said = /^(?:saying|stating|claiming|that)$/.test(word) ? from + 1 : from;
  const to = breakIn(tokens, said + 1, tokens.length, isCredit);
  const rest = trimmed(tokens, said, to);
  if (rest.from >= rest.to) return null;
  return {
    credits: [{ phrase: subject.phrase, verb, by: `a ${noun.low}` }],
    stance: word === 'denying' ? 'denies' : 'asserts',
    // "… a statement calling for calm" is no clause without its subject.
    content: [said > from ? rest : { from: subject.phrase.from, to: rest.to }],
    own: { from: subject.from, to: said },
    next: to,
    rule: 'a statement that somebody issued',
    words: tokens
      .slice(subject.phrase.from, thing.to)
      .map((each) => each.text)
      .join(' '),
    sure: true,
  };
}
