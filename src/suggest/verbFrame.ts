import { actFrame, shownFrame } from './actFrame.ts';
import { activeFrame } from './activeFrame.ts';
import { isNaming } from './dismissal.ts';
import type { Frame } from './frame.ts';
import { invertedFrame } from './invertedFrame.ts';
import { participleFrame } from './participleFrame.ts';
import { deniedByFrame, quotedFrame, reportedByFrame } from './relayFrame.ts';
import type { Before } from './sentenceBefore.ts';
import { verbOf } from './speechVerbs.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { auxiliariesOf, isNounHere } from './verbNoun.ts';

/** Who a verb of speech credits; null when it does not, as in "his claims" or "asked to leave". */
export function verbFrame(
  tokens: readonly Token[],
  at: number,
  before: Before,
  isCredit: (at: number) => boolean,
): Frame | null {
  const token = tokens[at];
  const act = actFrame(tokens, at, before.least) ?? shownFrame(tokens, at, before.least);
  if (act) return act;
  const verb = token && verbOf(token);
  if (!token || !verb) return null;
  if (isNounHere(tokens, at, verb)) return null;
  const { least } = before;
  const auxiliaries = auxiliariesOf(tokens, at, least);
  const passive = /\b(?:is|are|was|were|be|been|being)$/.test(auxiliaries.be) && !verb.ing;
  // "a man said to have fled": a passive without its "was".
  if (
    token.low === 'said' &&
    tokens[at + 1]?.low === 'to' &&
    /^(?:have|be)$/.test(tokens[at + 2]?.low ?? '') &&
    !passive
  )
    return null;
  if (passive) {
    if (verb.past === 'quoted' || verb.past === 'cited') {
      const subject = subjectBefore(tokens, at, least);
      return subject && quotedFrame(tokens, at, subject.phrase);
    }
    if (verb.kind === 'deny') return auxiliaries.negated ? null : deniedByFrame(tokens, at, least);
    const as = tokens.slice(at, at + 10).some((each) => each.low === 'as');
    return verb.past === 'reported' ||
      (verb.past === 'described' && as) ||
      verb.past === 'published' ||
      verb.past === 'announced' ||
      verb.past === 'confirmed'
      ? reportedByFrame(tokens, at, least)
      : null;
  }
  if (verb.ing && !auxiliaries.be) return participleFrame(tokens, at, verb, before, isCredit);
  if (tokens[at - 1]?.low === 'to' && tokens[at - 2]?.low !== 'used') return null;
  if (verb.past === 'asked' && tokens[at + 1]?.low === 'by') return null;
  if (
    verb.past === 'called' &&
    !/^(?:for|on|upon)$/.test(tokens[at + 1]?.low ?? '') &&
    tokens[at - 1]?.kind !== 'speech' &&
    !isNaming(tokens, at)
  )
    return null;
  return (
    invertedFrame(tokens, at, verb, before, isCredit) ??
    activeFrame(tokens, at, verb, before, isCredit, auxiliaries.negated)
  );
}
