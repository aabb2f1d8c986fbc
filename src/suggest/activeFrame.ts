import type { Stance } from '../model/dataset.ts';
import {
  breakIn,
  countWords,
  hasClause,
  isAuxiliary,
  isFiniteVerb,
  skipFillers,
  trimmed,
} from './clauses.ts';
import { leadAfter } from './complement.ts';
import { creditsOf } from './creditsOf.ts';
import { isDismissal } from './dismissal.ts';
import type { Frame, Stretch } from './frame.ts';
import { backOverVerbGroup, isPluralPhrase, speechIn, wordsAt } from './frameWords.ts';
import { isNominal, phraseFrom } from './nounPhrase.ts';
import { relayVerb } from './relayVerb.ts';
import type { Before } from './sentenceBefore.ts';
import { type SpeechVerb, verbOf } from './speechVerbs.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { unconfirmedFrame } from './unconfirmedFrame.ts';
import { isComplement } from './verbComplement.ts';

const HEDGED = /^(?:reportedly|allegedly|apparently|supposedly)$/;

/** "X said (that) S", and "S, X said": a verb of speech with its speaker before it. */
export function activeFrame(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  before: Before,
  isCredit: (at: number) => boolean,
  negated: string | null,
): Frame | null {
  const { least, credited } = before;
  const subject = subjectBefore(tokens, at, least) ?? (credited ? null : subjectAtStart(tokens, at, least));
  const elided =
    !subject && credited && /^(?:and|but|then|also)$/.test(tokens[backOverVerbGroup(tokens, at)]?.low ?? '');
  if (!subject && !elided) return null;
  // "No group has claimed responsibility"
  if (subject && /^(?:no|none|nobody|neither|nothing)$/.test(tokens[subject.phrase.from]?.low ?? ''))
    return null;
  if (
    subject &&
    (tokens[subject.phrase.from]?.low !== 'it' || verb.past === 'called') &&
    /^(?:it|this|these|which|there)$/.test(tokens[subject.phrase.from]?.low ?? '') &&
    subject.phrase.to - subject.phrase.from === 1 &&
    verb.kind !== 'say' &&
    verb.kind !== 'deny' &&
    verb.kind !== 'hold'
  )
    return null;
  if (
    verb.base &&
    subject &&
    !negated &&
    !isPluralPhrase(tokens, subject.phrase) &&
    !isAuxiliary(tokens[at - 1])
  )
    return null;
  const begin = subject?.from ?? at;
  if (verb.kind === 'relay')
    return subject ? relayVerb(tokens, at, verb, subject.phrase, begin, least) : null;
  if (negated) return unconfirmedFrame(tokens, at, verb, subject?.phrase ?? null, negated, isCredit);

  const hearer =
    verb.kind === 'tell' ||
    (verb.kind === 'urge' && verb.past !== 'called') ||
    /^(?:warned|advised|asked)$/.test(verb.past);
  const lead = leadAfter(tokens, at, verb.kind === 'tell');
  const to = breakIn(tokens, lead.from, tokens.length, isCredit);
  const rest = trimmed(tokens, lead.from, to);
  const known = creditsOf(tokens, subject?.phrase ?? null, verb, lead.by, lead.hearers, at);
  const credits: Frame['credits'] = lead.cited
    ? [{ phrase: lead.cited, verb: 'said', by: null }, ...known]
    : known;
  if (verb.kind === 'urge' && tokens.slice(begin, at).some((each) => HEDGED.test(each.low))) return null;
  const stance: Stance =
    verb.kind === 'deny' || isDismissal(tokens, verb, rest)
      ? 'denies'
      : verb.kind === 'doubt'
        ? 'doubts'
        : 'asserts';
  const base = { credits, stance, words: wordsAt(tokens, subject?.phrase.from ?? at, at + 1) } as const;

  const prior = trimmed(tokens, least, begin);
  const speechBefore =
    tokens[begin - 1]?.kind === 'speech' ||
    (tokens[begin - 1]?.text === ',' && tokens[begin - 2]?.kind === 'speech');
  if (
    subject &&
    speechBefore &&
    !(lead.marked && tokens[lead.from]?.kind !== 'speech' && rest.to > rest.from)
  ) {
    return {
      ...base,
      content: [{ from: least, to: begin }, ...speechIn(tokens, at + 1, to)],
      own: { from: begin, to: Math.min(lead.from, to) },
      next: to,
      rule: 'speech with its speaker after it',
      sure: true,
    };
  }
  const empty = rest.from >= rest.to;
  const aside =
    tokens[lead.from]?.text === ',' || (lead.from > at + 1 && tokens[lead.from - 1]?.text === ',');
  if (
    subject &&
    (tokens[begin - 1]?.text === ',' || tokens[begin - 1]?.text === '—' || tokens[begin - 1]?.text === '–') &&
    (hasClause(tokens, prior.from, prior.to) ||
      (empty && countWords(tokens, prior.from, prior.to) >= 4) ||
      isMedial(tokens, prior, rest, aside)) &&
    (empty || aside || isAdverbial(tokens, rest, lead.marked)) &&
    verb.kind !== 'urge' &&
    !/^(?:asked|speaking|giving)$/.test(tokens[prior.from]?.low ?? '')
  ) {
    const goesOn =
      aside && !empty && !isAdverbial(tokens, rest, lead.marked) && !verbOf(tokens[rest.from] as Token)?.ing;
    return {
      ...base,
      content: [{ from: least, to: goesOn ? rest.to : begin }],
      own: { from: begin, to: at + 1 },
      next: goesOn ? to : Math.max(at + 1, Math.min(to, lead.from)),
      rule: 'a statement with its speaker after it',
      sure: true,
    };
  }
  if (empty) return null;
  // "which police described as an accident, shook the town"
  const relative = subject !== null && tokens[begin - 1]?.low === 'which';
  const comma = relative ? tokens.findIndex((each, index) => index > rest.from && each.text === ',') : -1;
  if (relative && tokens[lead.from]?.text === ',') return null;
  const last = comma > 0 ? Math.min(comma, rest.to) : rest.to;
  if (!isComplement(tokens, verb, lead.marked, rest, subject?.phrase ?? null, hearer)) return null;
  return {
    ...base,
    content: [{ from: rest.from, to: last }],
    own: { from: begin, to: lead.from },
    next: to,
    rule:
      stance === 'denies'
        ? 'a verb of denial'
        : stance === 'doubts'
          ? 'a verb of doubt'
          : verb.kind === 'urge'
            ? 'a promise, wish or reproach of somebody'
            : 'a verb of speech with its speaker before it',
    sure: !relative && (lead.marked || hasClause(tokens, rest.from, rest.to)),
  };
}

/** "The lake, he recalls, was on loan": a subject before, and its verb after. */
function isMedial(tokens: readonly Token[], prior: Stretch, rest: Stretch, aside: boolean): boolean {
  return (
    aside &&
    prior.to > prior.from &&
    prior.to - prior.from <= 10 &&
    isNominal(tokens[prior.from]) &&
    isFiniteVerb(tokens[rest.from])
  );
}

/** "She declined to say how, but confirmed that S": the subject of the sentence, where its verb was none of speech. */
function subjectAtStart(tokens: readonly Token[], verb: number, least: number): Subject | null {
  if (!/^(?:and|but|then)$/.test(tokens[backOverVerbGroup(tokens, verb)]?.low ?? '')) return null;
  if (!/^(?:that|:)$/.test(tokens[verb + 1]?.text ?? '')) return null;
  const phrase = phraseFrom(tokens, least);
  const after = phrase && skipFillers(tokens, phrase.to);
  return phrase && isFiniteVerb(tokens[after ?? 0]) ? { phrase, from: verb } : null;
}

/** "at a news conference": no more than where or how it was said. */
function isAdverbial(tokens: readonly Token[], rest: Stretch, marked: boolean): boolean {
  if (marked) return false;
  const first = tokens[rest.from];
  return (
    /^(?:at|in|on|by|after|during|when|while|as|from|via|through|outside|before|to)$/.test(
      first?.low ?? '',
    ) ||
    (countWords(tokens, rest.from, rest.to) <= 2 && !hasClause(tokens, rest.from, rest.to))
  );
}
