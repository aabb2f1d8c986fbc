import { breakIn, isFiller, trimmed } from './clauses.ts';
import { leadAfter } from './complement.ts';
import type { Frame } from './frame.ts';
import { wordsAt } from './frameWords.ts';
import type { Before } from './sentenceBefore.ts';
import type { SpeechVerb } from './speechVerbs.ts';
import type { Token } from './tokens.ts';
import { isComplement } from './verbComplement.ts';

/** ", adding that S", ", citing Y": whoever was credited goes on, or had it from another. */
export function participleFrame(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  { credited, least }: Before,
  isCredit: (at: number) => boolean,
): Frame | null {
  const prev = tokens[skipBack(tokens, at)];
  if (prev && prev.text !== ',' && prev.kind !== 'speech' && prev.text !== '—') return null;
  if (!credited || verb.kind === 'relay') return null;
  const lead = leadAfter(tokens, at, verb.kind === 'tell');
  const to = breakIn(tokens, lead.from, tokens.length, isCredit);
  const rest = trimmed(tokens, lead.from, to);
  if (
    rest.from >= rest.to ||
    !isComplement(tokens, verb, lead.marked, rest, { from: at, to: at, apposition: [] }, true)
  )
    return null;
  return {
    credits: [{ phrase: 'before', verb: verb.past, by: lead.by }],
    stance: verb.kind === 'deny' ? 'denies' : verb.kind === 'doubt' ? 'doubts' : 'asserts',
    content: [{ from: rest.from, to: rest.to }],
    own: { from: Math.max(least, at - 1), to: lead.from },
    next: to,
    rule: 'a speaker who goes on',
    words: wordsAt(tokens, at, at + 1),
    sure: true,
  };
}

function skipBack(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (isFiller(tokens[from])) from -= 1;
  return from;
}
