import { breakIn, hasClause } from './clauses.ts';
import { messageOf } from './complement.ts';
import type { Credit, Frame } from './frame.ts';
import { type Phrase, phraseFrom } from './nounPhrase.ts';
import { relayedAfter } from './relayFrame.ts';
import { verbOf } from './speechVerbs.ts';
import { spokenTo } from './spokenTo.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';

/** "According to X, S", "S, according to X" and "Y, who according to X has said S, …". */
export function accordingFrame(
  tokens: readonly Token[],
  at: number,
  least: number,
  isCredit: (at: number) => boolean,
): Frame | null {
  if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') return null;
  const said = phraseFrom(tokens, at + 2);
  if (!said) return null;
  const message = messageOf(tokens, said);
  const phrase = message?.owner ?? withoutFigures(tokens, said);
  const end = Math.max(said.to, message?.owner.to ?? 0);
  const words = `according to ${tokens
    .slice(at + 2, end)
    .map((each) => each.text)
    .join(' ')}`;
  const credit = { phrase, verb: 'reported', by: message?.by ?? null };
  const base = { rule: '“according to”', words, stance: 'asserts', sure: true } as const;
  const quoted = quotedBy(tokens, end);
  if (quoted) {
    const to = breakIn(tokens, skipApposition(tokens, quoted.to), tokens.length, isCredit);
    const before = hasClause(tokens, least, at);
    return {
      ...base,
      credits: [
        { ...credit, verb: 'said' },
        { phrase: quoted, verb: 'quoted', by: null },
      ],
      content: [before ? { from: least, to: at } : { from: skipApposition(tokens, quoted.to), to }],
      own: { from: at, to: quoted.to },
      next: before ? quoted.to : to,
    };
  }
  const relative = relativeAfter(tokens, end, credit);
  if (relative && !hasClause(tokens, least, at)) {
    const to = breakIn(tokens, relative.to, tokens.length, isCredit);
    const rest = { ...base, own: { from: at, to: relative.to } };
    const later: Frame = {
      ...rest,
      credits: relative.credits,
      content: [{ from: relative.to, to }],
      next: to,
    };
    return relative.quoted === null ? later : { ...rest, ...relative.quoted, next: to, also: later };
  }
  if (tokens[at - 1]?.low === 'who') {
    const inner = innerSpeech(tokens, at, end, least);
    if (inner) {
      const origin = { phrase: inner.subject, verb: inner.verb, by: null };
      return {
        ...base,
        credits: [origin, { ...credit, verb: 'cited' }],
        content: [inner.content],
        own: { from: at, to: inner.content.from },
        next: inner.content.to,
      };
    }
  }
  const hasBefore = hasClause(tokens, least, at) && tokens[at - 1]?.kind !== undefined;
  const afterApposition = skipApposition(tokens, end);
  const to = breakIn(tokens, afterApposition, tokens.length, isCredit);
  if (!hasBefore) {
    return {
      ...base,
      credits: [credit],
      content: [{ from: afterApposition, to }],
      own: { from: at, to: end },
      next: to,
    };
  }
  const goesOn =
    tokens[end]?.text === ',' &&
    to > afterApposition + 1 &&
    hasClause(tokens, afterApposition, to) &&
    !hasFullBefore(tokens, least, at);
  return {
    ...base,
    credits: [credit],
    content: goesOn ? [{ from: least, to }] : [{ from: least, to: at }],
    own: { from: at, to: end },
    next: goesOn ? to : afterApposition,
  };
}

/** "according to X, who spoke to Y, S", "according to Y, which quoted X as saying S, T". */
function relativeAfter(tokens: readonly Token[], end: number, credit: Credit) {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const first = tokens[from]?.low ?? '';
  if (!/^(?:who|which|whose|speaking|citing|quoting)$/.test(first)) return null;
  let to = from;
  while (to < tokens.length && tokens[to]?.text !== ',') to += 1;
  if (to >= tokens.length - 2) return null;
  const verb = tokens.findIndex(
    (each, at) =>
      at >= from && at < Math.min(to, from + 4) && /^(?:quoted|cited|citing|quoting)$/.test(each.low),
  );
  const relayed = verb < 0 ? null : relayedAfter(tokens, verb);
  if (!relayed) return { to, credits: [credit, ...spokenTo(tokens, from, to)], quoted: null };
  const quoted = [relayed.origin, { ...credit, verb: 'quoted' }];
  const saying = tokens
    .slice(verb, relayed.from)
    .some((each) => /^(?:saying|telling|stating|claiming)$/.test(each.low));
  if (!saying || relayed.from >= to) return { to, credits: quoted, quoted: null };
  return {
    to,
    credits: [credit],
    quoted: { credits: quoted, content: [{ from: relayed.from, to }] },
  };
}

/** "witnesses quoted by the BBC". */
function quotedBy(tokens: readonly Token[], at: number): Phrase | null {
  if (!/^(?:quoted|cited|interviewed)$/.test(tokens[at]?.low ?? '') || tokens[at + 1]?.low !== 'by')
    return null;
  return phraseFrom(tokens, at + 2);
}

/** "UN figures": those of the UN. */
function withoutFigures(tokens: readonly Token[], phrase: Phrase): Phrase {
  const last = tokens[phrase.to - 1]?.low ?? '';
  const before = tokens[phrase.to - 2];
  if (!/^(?:figures|data|estimates|statistics|numbers|records|sources|reports)$/.test(last) || !before?.cap)
    return phrase;
  return phrase.to - phrase.from > 1 && last !== 'sources' ? { ...phrase, to: phrase.to - 1 } : phrase;
}

/** True when the words before are a sentence by themselves, so that what follows the source is about the source. */
function hasFullBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return hasClause(tokens, from, to);
}

function skipApposition(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ',' && tokens[at + 1] ? at + 1 : at;
}

function innerSpeech(tokens: readonly Token[], at: number, end: number, least: number) {
  const subject = subjectBefore(tokens, at, least);
  if (!subject) return null;
  for (let verb = end; verb < Math.min(end + 4, tokens.length); verb += 1) {
    const token = tokens[verb];
    const found = token && verbOf(token);
    if (!found || found.ing) continue;
    let to = verb + 1;
    while (to < tokens.length && tokens[to]?.text !== ',') to += 1;
    return { subject: subject.phrase, verb: found.past, content: { from: verb + 1, to } };
  }
  return null;
}
