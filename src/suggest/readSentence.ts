import { accordingFrame } from './accordingFrame.ts';
import { countWords, hasClause, isAuxiliary, isFiller, trimmed } from './clauses.ts';
import { messageOf } from './complement.ts';
import { isElidedSubject } from './elided.ts';
import type { Credit, Frame } from './frame.ts';
import { issuedFrame } from './issuedFrame.ts';
import { phraseFrom } from './nounPhrase.ts';
import { relayedAfter } from './relayFrame.ts';
import { verbOf } from './speechVerbs.ts';
import type { Token } from './tokens.ts';
import { verbFrame } from './verbFrame.ts';

/** Everyone whom a sentence credits, in the order of its words, nested ones with all who passed them on. */
export function readSentence(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  const seen = new Map<number, boolean>();
  // Whether a clause that begins here credits somebody: asked for many places, so kept.
  const isCredit = (from: number): boolean => {
    const known = seen.get(from);
    if (known !== undefined) return known;
    seen.set(from, false);
    const found = creditsFrom(tokens, from);
    seen.set(from, found);
    return found;
  };
  const fronted = frontedCiting(tokens);
  let least = fronted?.to ?? 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < least) continue;
    const frame =
      accordingFrame(tokens, at, least, isCredit) ??
      citing(tokens, at, frames) ??
      issuedFrame(tokens, at, least, isCredit) ??
      verbFrame(tokens, at, { least, credited: frames.length > 0 }, isCredit);
    if (!frame) continue;
    if (frame.rule === CITING) frames[frames.length - 1] = frame;
    else frames.push(frame);
    if (frame.also) frames.push(frame.also);
    least = Math.max(frame.next, at + 1);
  }
  const [first] = frames;
  if (first && fronted)
    frames[0] = {
      ...first,
      credits: [fronted.origin, ...first.credits],
      rule: CITING,
      words: `${tokens[0]?.text ?? ''} … ${first.words}`,
    };
  return frames.map((frame) => withCarrierAfter(tokens, frame)).flatMap((frame) => nested(tokens, frame));
}

const CITING = '“citing”';

/** ", citing Y": the one credited before has it from Y. */
function citing(tokens: readonly Token[], at: number, frames: readonly Frame[]): Frame | null {
  const token = tokens[at];
  const verb = token && verbOf(token);
  const last = frames.at(-1);
  if (!verb?.ing || verb.kind !== 'relay' || !last) return null;
  const relayed = relayedAfter(tokens, at);
  if (!relayed) return null;
  return {
    ...last,
    credits: [relayed.origin, ...last.credits],
    next: relayed.from,
    rule: CITING,
    words: `${last.words}, ${token?.text ?? ''}`,
  };
}

/** "Citing two officials, the Courier reported that S". */
function frontedCiting(tokens: readonly Token[]): { readonly origin: Credit; readonly to: number } | null {
  if (!/^(?:citing|quoting)$/.test(tokens[0]?.low ?? '')) return null;
  const phrase = phraseFrom(tokens, 1);
  if (!phrase) return null;
  const comma = tokens.findIndex((each, at) => at >= phrase.to && each.text === ',');
  if (comma < 0 || comma > phrase.to + 12) return null;
  const message = messageOf(tokens, phrase);
  return {
    origin: { phrase: message?.owner ?? phrase, verb: 'said', by: message?.by ?? null },
    to: comma + 1,
  };
}

/** "X told staff that S, the magazine reported": whoever stands at the end passed on all of it. */
function withCarrierAfter(tokens: readonly Token[], frame: Frame): Frame {
  const [only] = frame.content;
  if (!only || frame.content.length > 1 || only.from < frame.own.to) return frame;
  for (let comma = only.to - 1; comma > only.from; comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    const phrase = phraseFrom(tokens, comma + 1, only.to);
    if (!phrase || isElidedSubject(tokens, phrase)) return frame;
    let at = phrase.to;
    while (isAuxiliary(tokens[at]) || isFiller(tokens[at])) at += 1;
    const token = tokens[at];
    const verb = token && verbOf(token);
    const ends = countWords(tokens, at + 1, only.to) <= 3 && !hasClause(tokens, at + 1, only.to);
    if (!verb || verb.ing || (verb.kind !== 'say' && verb.kind !== 'relay') || !ends) return frame;
    return {
      ...frame,
      credits: [...frame.credits, { phrase, verb: verb.past, by: null }],
      content: [{ from: only.from, to: comma }],
      rule: `${frame.rule}, and whoever passed it on at the end`,
      words: `${frame.words} … ${token?.text ?? ''}`,
    };
  }
  return frame;
}

/** True when the clause that begins here has a subject of its own and a verb of speech. */
function creditsFrom(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (/^(?:but|while|and|although|though|whereas)$/.test(tokens[at]?.low ?? '')) at += 1;
  if (tokens[at]?.low === 'according') return true;
  const phrase = phraseFrom(tokens, at);
  if (!phrase) return false;
  const after = phrase.apposition.length > 0 ? phrase.to + phrase.apposition.length + 2 : phrase.to;
  for (let verb = after; verb < Math.min(tokens.length, after + 5); verb += 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word') return false;
    if (verbOf(token)) return verbFrame(tokens, verb, { least: at, credited: false }, () => false) !== null;
  }
  return false;
}

/** "X quoted Y as saying that Z had said S": the credits of the words within, and then those around. */
function nested(tokens: readonly Token[], frame: Frame): readonly Frame[] {
  const [only] = frame.content;
  if (!only || frame.content.length > 1 || frame.stance !== 'asserts') return [frame];
  const { from, to } = trimmed(tokens, only.from, only.to);
  const phrase = phraseFrom(tokens, from, to);
  if (!phrase || isElidedSubject(tokens, phrase)) return [frame];
  const inside = tokens.slice(from, to);
  for (let at = phrase.to - from; at < Math.min(inside.length, phrase.to - from + 5); at += 1) {
    const token = inside[at];
    const verb = token && verbOf(token);
    if (!verb || verb.kind === 'urge') continue;
    const inner = verbFrame(inside, at, { least: 0, credited: false }, () => false);
    if (!inner || inner.content.some((each) => each.from < at)) continue;
    const shift = (one: { from: number; to: number }) => ({ from: one.from + from, to: one.to + from });
    const credits: Credit[] = inner.credits.map((each) =>
      each.phrase === 'before' ? each : { ...each, phrase: { ...each.phrase, ...shift(each.phrase) } },
    );
    return [
      {
        ...inner,
        credits: [...credits, ...frame.credits],
        content: inner.content.map(shift),
        own: { from: frame.own.from, to: inner.own.to + from },
        rule: `${frame.rule}, and within it ${inner.rule}`,
        words: `${frame.words} … ${inner.words}`,
      },
    ];
  }
  return [frame];
}
