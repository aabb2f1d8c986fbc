import type { Stance } from '../model/dataset.ts';
import {
  breakIn,
  countWords,
  hasClause,
  isAuxiliary,
  isFiller,
  isFiniteVerb,
  skipFillers,
  trimmed,
} from './clauses.ts';
import { leadAfter, messageOf } from './complement.ts';
import type { Credit, Frame, Stretch } from './frame.ts';
import { isNominal, isPronoun, type Phrase, phraseFrom } from './nounPhrase.ts';
import { deniedByFrame, quotedFrame, relayedAfter, reportedByFrame } from './relayFrame.ts';
import { isHouse, isOutlet } from './sourceKind.ts';
import { type SpeechVerb, verbOf } from './speechVerbs.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { whoIs } from './whoIs.ts';

/** Verbs that are of speech only with "that", with speech, or with a document before them. */
const WEAK =
  /^(?:found|showed|recorded|documented|heard|indicated|signalled|signaled|knew|understood|repeated|continued|answered|questioned|agreed|considered|described|observed|revealed|suggested|expected|assumed|suspected|hoped|feared|hinted|recommended|offered|ordered|called|asked|submitted|boasted|lamented|cried|laughed|sighed|snapped|guessed|praised|welcomed|invited|proposed|demanded|declared|threatened|blamed|condemned|criticised|criticized|thought|told|accused|posted|tweeted|related|calculated|disclosed|signaled|thought|appealed|instructed|recounted|noted|reported|claimed|stated)$/;
const DOCUMENT =
  /\b(?:report|study|survey|poll|letter|document|documents|data|figures|analysis|inquiry|investigation|review|records|papers|emails|email|court|inquest|jury|tribunal|audit|footage|map)\b/i;
const HEDGED = /^(?:reportedly|allegedly|apparently|supposedly)$/;
const EXPERIENCE =
  /^(?:survey|service|observatory|agency|office|institute|ministry|group|watch|police|un|centre|center|council|authority|coastguard|monitors?)$/i;

/** "called the charges baseless", "called it “a sham”": the marks of such words are no tokens, but leave a gap. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  const rest = { from: at + 1, to: tokens.length };
  const verb = tokens[at] && verbOf(tokens[at]);
  if (verb && isDismissal(tokens, verb, rest)) return true;
  return tokens
    .slice(at + 2)
    .some((each, index) => each.kind === 'word' && each.start - (tokens[at + 1 + index]?.end ?? 0) >= 2);
}

/** "described the claims as baseless". */
function isDismissal(tokens: readonly Token[], verb: SpeechVerb, rest: Stretch): boolean {
  if (!/^(?:described|called|dismissed)$/.test(verb.past)) return false;
  return tokens
    .slice(rest.from, rest.to)
    .some(
      (each) =>
        /^(?:baseless|false|untrue|lies|nonsense|unfounded|fabricated|fabrications|groundless|absurd|inaccurate|misleading|fake|invention|fiction|fantasy|rubbish|lie|propaganda|rumours|ridiculous|ludicrous)$/.test(
          each.low,
        ) ||
        (each.speech !== null && /^\W*(?:baseless|false|untrue|lies|nonsense|unfounded)/i.test(each.text)),
    );
}

/** How the frames before are known to a frame that has no subject of its own. */
export interface Before {
  /** Where words begin that nobody is credited for yet. */
  readonly least: number;
  /** True when somebody was credited in this sentence. */
  readonly credited: boolean;
}

/** Who a verb of speech credits; null when it does not, as in "his claims" or "asked to leave". */
export function verbFrame(
  tokens: readonly Token[],
  at: number,
  before: Before,
  isCredit: (at: number) => boolean,
): Frame | null {
  const token = tokens[at];
  const verb = token && verbOf(token);
  if (!token || !verb) return null;
  if (isNoun(tokens, at, verb)) return null;
  const { least } = before;
  const auxiliaries = auxiliariesOf(tokens, at, least);
  const passive = /\b(?:is|are|was|were|be|been|being)$/.test(auxiliaries.be) && !verb.ing;
  if (passive) {
    if (verb.past === 'quoted' || verb.past === 'cited') {
      const subject = subjectBefore(tokens, at, least);
      return subject && quotedFrame(tokens, at, subject.phrase);
    }
    if (verb.kind === 'deny') return deniedByFrame(tokens, at, least);
    return verb.past === 'reported' ||
      verb.past === 'published' ||
      verb.past === 'announced' ||
      verb.past === 'confirmed'
      ? reportedByFrame(tokens, at, least)
      : null;
  }
  if (verb.ing && !auxiliaries.be) return participle(tokens, at, verb, before, isCredit);
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
    inverted(tokens, at, verb, before, isCredit) ??
    active(tokens, at, verb, before, isCredit, auxiliaries.negated)
  );
}

function isNoun(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
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

function auxiliariesOf(tokens: readonly Token[], verb: number, least: number) {
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

/** "…", said X. */
function inverted(
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
  if (verb.base && !(phrase && isPlural(tokens, phrase))) return null;
  if (!phrase || phrase.from !== at + 1 || tokens[at + 1]?.low === 'it') return null;
  const after = tokens[phrase.to];
  const ends =
    !after ||
    after.kind !== 'word' ||
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

function speechIn(tokens: readonly Token[], from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.kind === 'speech') found.push({ from: at, to: at + 1 });
  return found;
}

function active(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  before: Before,
  isCredit: (at: number) => boolean,
  negated: string | null,
): Frame | null {
  const { least, credited } = before;
  const subject = subjectBefore(tokens, at, least) ?? (credited ? null : subjectAtStart(tokens, at, least));
  const elided = !subject && credited && /^(?:and|but|then|also)$/.test(tokens[back(tokens, at)]?.low ?? '');
  if (!subject && !elided) return null;
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
  if (verb.base && subject && !negated && !isPlural(tokens, subject.phrase) && !isAuxiliary(tokens[at - 1]))
    return null;
  const begin = subject?.from ?? at;
  if (verb.kind === 'relay') return subject ? relay(tokens, at, verb, subject.phrase, begin, least) : null;
  if (negated) return denied(tokens, at, verb, subject?.phrase ?? null, negated, isCredit);

  const hearer =
    verb.kind === 'tell' ||
    (verb.kind === 'urge' && verb.past !== 'called') ||
    /^(?:warned|advised|asked)$/.test(verb.past);
  const lead = leadAfter(tokens, at, verb.kind === 'tell');
  const to = breakIn(tokens, lead.from, tokens.length, isCredit);
  const rest = trimmed(tokens, lead.from, to);
  const credits = creditsOf(tokens, subject?.phrase ?? null, verb, lead.by, lead.hearers);
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
  if (!/^(?:and|but|then)$/.test(tokens[back(tokens, verb)]?.low ?? '')) return null;
  if (!/^(?:that|:)$/.test(tokens[verb + 1]?.text ?? '')) return null;
  const phrase = phraseFrom(tokens, least);
  const after = phrase && skipFillers(tokens, phrase.to);
  return phrase && isFiniteVerb(tokens[after ?? 0]) ? { phrase, from: verb } : null;
}

function back(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (isFiller(tokens[from]) || isAuxiliary(tokens[from])) from -= 1;
  return from;
}

function isPlural(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  const link = words.findIndex((each) => /^(?:of|in|at|from|for|with|on)$/.test(each.low));
  const head = words[(link < 0 ? words.length : link) - 1];
  return (
    /(?:[^s]s|people|police|cops|media|men|women|they|crew|who|team|staff|government|press)$/.test(
      head?.low ?? '',
    ) ||
    head?.cap === true ||
    words.some((each) => each.low === 'and')
  );
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

function isComplement(
  tokens: readonly Token[],
  verb: SpeechVerb,
  marked: boolean,
  rest: Stretch,
  subject: Phrase | null,
  hearer: boolean,
): boolean {
  if (marked) return true;
  const speech = tokens.slice(rest.from, rest.to).some((each) => each.kind === 'speech');
  if (speech) return true;
  const first = tokens[rest.from];
  if (/^(?:hailed|slammed|branded|labelled)$/.test(verb.past)) return isNominal(first) || isPronoun(first);
  if (verb.past === 'spoke') return /^(?:of|about)$/.test(first?.low ?? '') && rest.to - rest.from > 2;
  if (/^(?:responded|replied|commented|remarked|answered|joked|repeated)$/.test(verb.past)) return false;
  const clause = startsClause(tokens, rest);
  const words = subject ? wordsAt(tokens, subject.from, subject.to) : '';
  if (
    /^(?:whether|if|how|why|what|when|where|who|about|of)$/.test(first?.low ?? '') &&
    verb.past !== 'warned' &&
    verb.past !== 'accused'
  )
    return (
      /^(?:explained|revealed|described|said|disclosed|reported|spoke)$/.test(verb.past) &&
      first?.low !== 'about' &&
      first?.low !== 'who'
    );
  if (verb.kind === 'urge') {
    if (verb.past === 'called') return true;

    return (
      tokens.slice(rest.from, rest.to).some((each) => each.low === 'to') ||
      /^(?:accused|blamed|condemned|criticised|criticized|promised|pledged|vowed|demanded|threatened|praised|welcomed|denounced|appealed|urged|proposed)$/.test(
        verb.past,
      )
    );
  }
  if (verb.kind === 'deny' || verb.kind === 'doubt')
    return isNominal(first) || isPronoun(first) || clause || first?.tags.has('Gerund') === true;
  if (verb.kind === 'tell') return clause && hearer;
  if (/^(?:found|showed|recorded|documented)$/.test(verb.past))
    return DOCUMENT.test(words)
      ? clause || /^(?:showed|documented|recorded)$/.test(verb.past)
      : /^(?:recorded|documented)$/.test(verb.past) && EXPERIENCE.test(words.split(' ').at(-1) ?? '');
  if (verb.past === 'expected' || verb.past === 'hoped') return clause || first?.low === 'to';
  if (
    verb.past === 'asked' &&
    tokens.slice(rest.from, rest.to).some((each) => /^(?:named|identified|anonymity)$/.test(each.low))
  )
    return false;
  if (verb.past === 'put')
    return (
      tokens.slice(rest.from, rest.to).some((each) => each.low === 'at') &&
      tokens.slice(rest.from, rest.to).some((each) => /\d/.test(each.text) || each.tags.has('Value'))
    );
  if (verb.past === 'described') return tokens.slice(rest.from, rest.to).some((each) => each.low === 'as');
  if (
    verb.past === 'advised' ||
    verb.past === 'warned' ||
    verb.past === 'asked' ||
    verb.past === 'recommended'
  )
    return (
      clause || tokens.slice(rest.from, rest.to).some((each) => /^(?:to|of|against|not)$/.test(each.low))
    );
  if (verb.past === 'agreed' || verb.past === 'swore') return first?.low === 'to' || clause;
  if (WEAK.test(verb.past))
    return (
      clause ||
      (/^(?:announced|reported|claimed|confirmed|noted|revealed|disclosed|stated|declared)$/.test(
        verb.past,
      ) &&
        isNominal(first))
    );
  if (verb.kind === 'hold') return clause;
  return clause || isNominal(first) || first?.low === 'to';
}

/** A subject, and a verb that can be its: "the captain had been detained". */
function startsClause(tokens: readonly Token[], rest: Stretch): boolean {
  const first = tokens[rest.from];
  if (!first) return false;
  for (let at = rest.from + 1; at < rest.to; at += 1)
    if (isFiniteVerb(tokens[at]) && tokens[at - 1]?.low !== 'to') return true;
  return false;
}

function creditsOf(
  tokens: readonly Token[],
  subject: Phrase | null,
  verb: SpeechVerb,
  by: string | null,
  hearers: readonly Phrase[],
): readonly Credit[] {
  const carriers = hearers.flatMap((phrase): Credit[] => {
    const who = whoIs(tokens, phrase);
    return who && (isOutlet(who.name, who.words) || isHouse(who.name)) && who.refers !== 'pronoun'
      ? [{ phrase, verb: 'reported', by: null }]
      : [];
  });
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

function relay(
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

/** "could not confirm S": doubts; "did not deny", "has not said": no claim. */
function denied(
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

/** ", adding that S", ", citing Y": whoever was credited goes on, or had it from another. */
function participle(
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

export function wordsAt(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, skipFillers(tokens, from) > to ? to : to)
    .map((each) => each.text)
    .join(' ');
}
