import { isAuxiliary, isFiller } from './clauses.ts';
import { messageOf } from './complement.ts';
import type { Credit, Frame } from './frame.ts';
import { type Phrase, phraseFrom } from './nounPhrase.ts';
import { MESSAGE_NOUNS } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** Who was quoted, and where their words begin. */
export interface Relayed {
  readonly origin: Credit;
  readonly from: number;
}

/** "quoted Y as saying", "cited a message on Twitter from Y saying", "citing Y": what stands after the verb. */
export function relayedAfter(tokens: readonly Token[], verb: number): Relayed | null {
  const phrase = phraseFrom(tokens, verb + 1);
  if (!phrase) return null;
  const message = messageOf(tokens, phrase);
  const origin = message?.owner ?? phrase;
  let at = Math.max(phrase.to, origin.to);
  let by = message?.by ?? null;
  if (tokens[at]?.text === ',') {
    let close = at + 1;
    while (tokens[close]?.kind === 'word') close += 1;
    if (tokens[close]?.text === ',' && tokens[close + 1]?.low === 'as') at = close + 1;
  }
  // "as saying by telephone:", "as having told them that"
  if (tokens[at]?.low === 'as') at += 1;
  if (
    /^(?:saying|telling|stating|claiming|warning|having|insisting|denying|reporting|writing|declaring)$/.test(
      tokens[at]?.low ?? '',
    )
  ) {
    at += 1;
    if (tokens[at]?.low === 'said') at += 1;
  }
  if (/^(?:by|on|in|via|through|to)$/.test(tokens[at]?.low ?? '')) {
    const channel = phraseFrom(tokens, at + 1);
    if (
      channel &&
      (tokens[channel.to]?.text === ':' ||
        tokens[channel.to]?.low === 'that' ||
        tokens[channel.to]?.kind === 'speech')
    ) {
      by = tokens
        .slice(channel.from, channel.to)
        .map((each) => each.text)
        .join(' ');
      at = channel.to;
    }
  }
  if (tokens[at]?.low === 'that' || tokens[at]?.text === ':' || tokens[at]?.text === ',') at += 1;
  return { origin: { phrase: origin, verb: verbFor(by), by }, from: at };
}

function verbFor(by: string | null): string {
  if (by === null) return 'said';
  if (/twitter|^x$/i.test(by)) return 'tweeted';
  return MESSAGE_NOUNS.has(by.split(' ').at(-1) ?? '') ? 'said' : 'told';
}

/** "Y was quoted by X as saying S", "Y was quoted as saying by X that S". */
export function quotedFrame(tokens: readonly Token[], verb: number, subject: Phrase): Frame | null {
  let at = verb + 1;
  let carrier: Phrase | null = null;
  for (let guard = 0; guard < 5; guard += 1) {
    const token = tokens[at];
    if (token?.low === 'by' || (token?.low === 'in' && !carrier)) {
      const phrase = phraseFrom(tokens, at + 1);
      if (!phrase) break;
      carrier = phrase;
      at = phrase.to;
    } else if (token?.low === 'as' || /^(?:saying|telling|stating|warning|claiming)$/.test(token?.low ?? ''))
      at += 1;
    else break;
  }
  if (tokens[at]?.low === 'that' || tokens[at]?.text === ':' || tokens[at]?.text === ',') at += 1;
  if (at >= tokens.length) return null;
  const origin = { phrase: subject, verb: 'said', by: null };
  return {
    credits: carrier ? [origin, { phrase: carrier, verb: 'quoted', by: null }] : [origin],
    stance: 'asserts',
    content: [{ from: at, to: tokens.length }],
    own: { from: subject.from, to: at },
    next: tokens.length,
    rule: '“was quoted as saying”',
    words: tokens
      .slice(subject.from, at)
      .map((each) => each.text)
      .join(' '),
    sure: true,
  };
}

function withoutAuxiliaries(tokens: readonly Token[], verb: number, least: number): number {
  let to = verb;
  while (to > least && (isAuxiliary(tokens[to - 1]) || isFiller(tokens[to - 1]))) to -= 1;
  return to;
}

/** "The report was dismissed as nonsense by X". */
export function deniedByFrame(tokens: readonly Token[], verb: number, least: number): Frame | null {
  let by = verb + 1;
  while (by < verb + 5 && tokens[by]?.kind === 'word' && tokens[by]?.low !== 'by') by += 1;
  const phrase = tokens[by]?.low === 'by' ? phraseFrom(tokens, by + 1) : null;
  if (!phrase) return null;
  return {
    credits: [{ phrase, verb: tokens[verb]?.low ?? null, by: null }],
    stance: 'denies',
    content: [{ from: least, to: withoutAuxiliaries(tokens, verb, least) }],
    own: { from: verb, to: phrase.to },
    next: phrase.to,
    rule: 'a denial by somebody',
    words: tokens
      .slice(verb, phrase.to)
      .map((each) => each.text)
      .join(' '),
    sure: true,
  };
}

/** "S was reported by X", "S was first published by X". */
export function reportedByFrame(tokens: readonly Token[], verb: number, least: number): Frame | null {
  if (tokens[verb + 1]?.low !== 'by') return null;
  const phrase = phraseFrom(tokens, verb + 2);
  if (!phrase) return null;
  // "is reported by X to have fled", "was described by X as a mistake"
  if (/^(?:to|as)$/.test(tokens[phrase.to]?.low ?? ''))
    return {
      credits: [{ phrase, verb: tokens[verb]?.low ?? null, by: null }],
      stance: 'asserts',
      content: [{ from: least, to: tokens.length }],
      own: { from: verb, to: phrase.to },
      next: tokens.length,
      rule: 'what somebody is said to say',
      words: wordsOfRange(tokens, verb, phrase.to),
      sure: false,
    };
  return {
    credits: [{ phrase, verb: 'reported', by: null }],
    stance: 'asserts',
    content: [{ from: least, to: withoutAuxiliaries(tokens, verb, least) }],
    own: { from: verb, to: phrase.to },
    next: phrase.to,
    rule: '“was reported by”',
    words: tokens
      .slice(verb - 1, phrase.to)
      .map((each) => each.text)
      .join(' '),
    sure: true,
  };
}

function wordsOfRange(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((each) => each.text)
    .join(' ');
}
