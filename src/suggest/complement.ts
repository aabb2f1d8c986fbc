import { isFiller, isFiniteVerb } from './clauses.ts';
import { isNominal, isTimeWord, type Phrase, phraseFrom } from './nounPhrase.ts';
import { isOutlet } from './sourceKind.ts';
import { MESSAGE_NOUNS } from './speechVerbs.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './whoIs.ts';

/** What stands between a verb of speech and what was said. */
export interface Lead {
  /** Where the words that were said begin. */
  readonly from: number;
  /** Whoever was spoken to. */
  readonly hearers: readonly Phrase[];
  readonly by: string | null;
  /** True when "that", a colon or speech follows. */
  readonly marked: boolean;
  /** Whom the speaker cites before going on: "reported, citing officials, that S". */
  readonly cited: Phrase | null;
}

const CHANNEL =
  /\b(?:telephone|phone|email|e-mail|radio|television|tv|twitter|facebook|telegram|instagram|whatsapp|x|social media|tiktok|video link|statement|letter|interview|message|post|tweet|press release|news conference|press conference|briefing|speech|video|memo|report|television address|evidence|broadcast|court|column|podcast|blog|programme)\b/i;

/** Reads on from a verb over its hearer, place, day and channel. */
export function leadAfter(tokens: readonly Token[], verb: number, takesHearer: boolean): Lead {
  let at = verb + 1;
  let by: string | null = null;
  const hearers: Phrase[] = [];
  if (takesHearer) {
    const token = tokens[at];
    if (/^(?:me|us|him|her|them|you)$/.test(token?.low ?? '')) at += 1;
    else {
      const hearer = phraseFrom(tokens, at);
      if (hearer && token?.low !== 'that') {
        hearers.push(hearer);
        at = hearer.to;
      }
    }
  }
  for (let guard = 0; guard < 8; guard += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isFiller(token) && tokens[at + 1]) {
      at += 1;
      continue;
    }
    if (
      isTimeWord(token) ||
      (/^(?:last|late|early|this|earlier|over)$/.test(token.low) && isTimeWord(tokens[at + 1]))
    ) {
      at += isTimeWord(token) ? 1 : 2;
      continue;
    }
    if (
      token.kind === 'word' &&
      /^(?:in|on|by|at|via|to|through|during|over|from|after|outside|before|under|since|until|with)$/.test(
        token.low,
      )
    ) {
      const phrase = phraseFrom(tokens, at + 1);
      if (!phrase) break;
      const words = wordsOf(tokens.slice(phrase.from, phrase.to));
      // "in a statement", "to Reuters": more than this is part of what was said, unless it goes on with "that".
      const opens =
        /^(?:that|:)$/.test(tokens[phrase.to]?.text ?? '') ||
        tokens[phrase.to]?.kind === 'speech' ||
        !tokens[phrase.to] ||
        /^[.,]$/.test(tokens[phrase.to]?.text ?? '');
      // "said on Channel Nine", "wrote in the Daily Mirror": whoever is an outlet of these carries it.
      if (/^(?:on|in)$/.test(token.low) && opens && tokens[phrase.to - 1]?.cap) hearers.push(phrase);
      if (token.low === 'to') {
        if (!opens && !CHANNEL.test(words)) break;
        hearers.push(phrase);
      } else if (
        CHANNEL.test(words) &&
        (opens ||
          /^(?:a|an|his|her|its|their|the|state|twitter|facebook|x|telegram|email|telephone|phone)$/.test(
            tokens[phrase.from]?.low ?? '',
          ))
      ) {
        by = channelOf(words);
        const to = tokens
          .slice(phrase.from, phrase.to)
          .findIndex((each) => each.low === 'with' || each.low === 'to');
        const within = tokens
          .slice(phrase.from, phrase.to)
          .findLastIndex((each) => /^(?:in|for)$/.test(each.low));
        if (within > 0 && to <= 0 && tokens[phrase.to - 1]?.cap)
          hearers.push({ from: phrase.from + within + 1, to: phrase.to, apposition: [] });
        if (to > 0) hearers.push({ from: phrase.from + to + 1, to: phrase.to, apposition: [] });
      } else if (!opens && !isTimeWord(tokens[phrase.from])) break;
      at = phrase.to;
      // "in a statement carried by state media"
      if (
        /^(?:carried|published|broadcast|posted|released|issued|read|sent|seen|shared|distributed|cited|quoted|aired)$/.test(
          tokens[at]?.low ?? '',
        )
      ) {
        const carrier = /^(?:by|on|to|out)$/.test(tokens[at + 1]?.low ?? '')
          ? phraseFrom(tokens, at + 2)
          : null;
        if (carrier) {
          hearers.push(carrier);
          at = carrier.to;
          continue;
        }
      }
      if (isTimeWord(tokens[phrase.from])) at = phrase.from + 1;
      continue;
    }
    break;
  }
  const cited = citedBetween(tokens, at);
  at = cited?.to ?? thatSoon(tokens, at) ?? at;
  const token = tokens[at];
  const isPronounThat =
    token?.low === 'that' && (tokens[at + 1] === undefined || /^[.,;!?]$/.test(tokens[at + 1]?.text ?? ''));
  if ((token?.low === 'that' && !isPronounThat) || token?.text === ':') {
    return { from: at + 1, hearers, by, marked: true, cited: cited?.phrase ?? null };
  }
  if (token?.text === ',' && tokens[at + 1]?.kind === 'speech')
    return { from: at + 1, hearers, by, marked: true, cited: cited?.phrase ?? null };
  return { from: at, hearers, by, marked: token?.kind === 'speech', cited: cited?.phrase ?? null };
}

/** ", citing two officials, that" */
function citedBetween(
  tokens: readonly Token[],
  at: number,
): { readonly phrase: Phrase; readonly to: number } | null {
  if (tokens[at]?.text !== ',' || !/^(?:citing|quoting)$/.test(tokens[at + 1]?.low ?? '')) return null;
  const phrase = phraseFrom(tokens, at + 2);
  const close = phrase === null ? -1 : tokens.findIndex((each, to) => to >= phrase.to && each.text === ',');
  return phrase && close > 0 && tokens[close + 1]?.low === 'that' ? { phrase, to: close + 1 } : null;
}

/** "as recently as May that": the "that" after a few words without a verb. */
function thatSoon(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (isFiniteVerb(token) && !token.cap)) return null;
    if (token.low === 'that')
      return isNominal(tokens[at - 1]) && !isTimeWord(tokens[at - 1]) && !tokens[at - 1]?.cap && at > from
        ? null
        : at;
  }
  return null;
}

/** "Twitter", "telephone", "a statement": as a chain names a channel. */
export function channelOf(words: string): string {
  const on = /\bon ([A-Z][\w ]*|social media|state television|state radio)\b/.exec(words);
  if (
    on?.[1] &&
    MESSAGE_NOUNS.has(words.replace(/^(?:a|an|the) (?:brief |short |written )?/i, '').split(' ')[0] ?? '')
  )
    return on[1];
  return words.replace(/^(?:his|her|its|their|the) /, '');
}

/** "published last week by": where those begin who made it. */
function ownerAfter(tokens: readonly Token[], at: number): number | null {
  if (/^(?:by|from)$/.test(tokens[at]?.low ?? '')) return at + 1;
  if (
    !/^(?:published|conducted|commissioned|released|issued|made|carried|written|compiled|prepared|signed)$/.test(
      tokens[at]?.low ?? '',
    )
  )
    return null;
  for (let to = at + 1; to < Math.min(tokens.length, at + 6); to += 1) {
    if (tokens[to]?.kind !== 'word') return null;
    if (tokens[to]?.low === 'by') return to + 1;
  }
  return null;
}

const STUDIES = new Set('survey study poll analysis investigation inquiry review paper audit'.split(' '));

/** Whose message it is: "a message on Twitter from the palace", "the ministry's statement". */
export function messageOf(
  tokens: readonly Token[],
  phrase: Phrase,
): { readonly owner: Phrase; readonly by: string } | null {
  let noun = -1;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokens[at];
    if (
      token &&
      (MESSAGE_NOUNS.has(token.low) || STUDIES.has(token.low)) &&
      (at + 1 >= phrase.to || /^(?:on|from|by|in|to|of|for)$/.test(tokens[at + 1]?.low ?? ''))
    ) {
      noun = at;
      break;
    }
  }
  if (noun < 0) return null;
  let possessor = -1;
  for (let at = phrase.from; at < noun; at += 1) if (tokens[at]?.possessive) possessor = at;
  const words = wordsOf(tokens.slice(phrase.from, phrase.to));
  if (possessor >= 0)
    return {
      owner: { from: phrase.from, to: possessor + 1, apposition: [] },
      by: `a ${tokens[noun]?.low ?? 'statement'}`,
    };
  for (let at = noun + 1; at < phrase.to; at += 1) {
    // "a report in the Daily Star": the outlet's own.
    const inOutlet =
      tokens[at]?.low === 'in' && isOutlet(wordsOf(tokens.slice(at + 1, phrase.to)).replace(/^the /i, ''));
    if (
      (inOutlet || /^(?:from|by)$/.test(tokens[at]?.low ?? '')) &&
      at + 1 < phrase.to &&
      !isTimeWord(tokens[at + 1])
    )
      return {
        owner: { from: at + 1, to: phrase.to, apposition: phrase.apposition },
        by: channelOf(wordsOf(tokens.slice(phrase.from, at))),
      };
  }
  // "by" is no link within a phrase: it may stand right after it.
  const from = ownerAfter(tokens, phrase.to);
  const owner = from === null || isTimeWord(tokens[from]) ? null : phraseFrom(tokens, from);
  if (owner) return { owner, by: channelOf(words) };
  return null;
}
