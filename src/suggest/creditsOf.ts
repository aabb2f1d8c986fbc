import { messageOf } from './complement.ts';
import type { Credit } from './frame.ts';
import { type Phrase, phraseFrom } from './nounPhrase.ts';
import { isHouse, isOutlet } from './sourceKind.ts';
import type { SpeechVerb } from './speechVerbs.ts';
import { spokenTo } from './spokenTo.ts';
import type { Token } from './tokens.ts';
import { whoIs } from './whoIs.ts';

/** Who a verb credits: its subject, whoever that cites or belongs to, and outlets among the hearers. */
export function creditsOf(
  tokens: readonly Token[],
  subject: Phrase | null,
  verb: SpeechVerb,
  by: string | null,
  hearers: readonly Phrase[],
  at: number,
): readonly Credit[] {
  const heard = hearers.flatMap((phrase): Credit[] => {
    const who = whoIs(tokens, phrase);
    return who && (isOutlet(who.name, who.words) || isHouse(who.name)) && who.refers !== 'pronoun'
      ? [{ phrase, verb: 'reported', by: null }]
      : [];
  });
  const carriers = heard.length > 0 || !subject ? heard : spokenTo(tokens, subject.to, at);
  if (!subject) return [{ phrase: 'before', verb: verb.past, by }, ...carriers];
  const owner = tokens.slice(subject.from, subject.to - 1).findIndex((each) => each.possessive);
  const house = { from: subject.from, to: subject.from + owner + 1, apposition: [] };
  const member = { ...subject, from: subject.from + owner + 1 };
  // "The BBC's Jane Moore": the reporter speaks, the house passes it on.
  if (owner >= 0 && tokens.slice(member.from, member.to).every((each) => each.cap)) {
    const outlet = whoIs(tokens, house);
    if (outlet && isOutlet(outlet.name))
      return [
        { phrase: member, verb: verb.past, by },
        { phrase: house, verb: 'reported', by: null },
      ];
  }
  const message = messageOf(tokens, subject);
  const cited = citedIn(tokens, subject);
  if (cited)
    return [{ phrase: cited, verb: 'said', by: null }, { phrase: subject, verb: verb.past, by }, ...carriers];
  const origin = message?.owner ?? subject;
  const channel = by ?? message?.by ?? null;
  return [{ phrase: origin, verb: verb.past, by: channel }, ...carriers];
}

/** "The Meridian, citing two officials, said". */
function citedIn(tokens: readonly Token[], { apposition }: Phrase): Phrase | null {
  const [first] = apposition;
  if (!first || !/^(?:citing|quoting)$/.test(first.low)) return null;
  return phraseFrom(tokens, tokens.indexOf(first) + 1);
}
