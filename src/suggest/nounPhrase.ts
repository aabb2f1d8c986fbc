import { sourceKind } from './sourceKind.ts';
import { verbOf } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** Words that stand for one who speaks; indexes into the tokens of a sentence. */
export interface Phrase {
  readonly from: number;
  /** Past the last. */
  readonly to: number;
  /** What follows it between commas: "a teacher", "the charity's director". */
  readonly apposition: readonly Token[];
}

const DETERMINERS = new Set(
  'the a an this that these those some several many one another two three four five six other both his her its their our my no any each every most all few'.split(
    ' ',
  ),
);
const LINKS = new Set('of for from in at with within near on'.split(' '));
const PRONOUNS = new Set('he she they it who'.split(' '));
const NOT_NOMINAL = new Set(
  'i we you me him them us there here then now not but and or so yet if as because although though while when after before since until that which what how why where whether than to by via into onto over about against during last next yesterday today tomorrow tonight later earlier meanwhile meantime again also still already only just once however instead further too up out off down who whom whose is was were are be been being has have had do does did will would can could may might must shall should says said'.split(
    ' ',
  ),
);

export function isPronoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && PRONOUNS.has(token.low) && !/^(?:WHO|IT)$/.test(token.text);
}

/** True for a word that can be part of a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (DETERMINERS.has(token.low)) return true;
  if (/^(?:US|IT|WHO)$/.test(token.text) || /^(?:ruling|phone|telephone|email)$/.test(token.low)) return true;
  if (verbOf(token)?.ing && !token.cap) return false;
  if (NOT_NOMINAL.has(token.low)) return token.cap && token.tags.has('ProperNoun') && token.low === 'may';
  if (token.cap || token.possessive || sourceKind(token.low) !== 'person') return true;
  const { tags } = token;
  if (tags.has('Noun') || tags.has('Adjective') || tags.has('Value') || tags.has('Determiner'))
    return !tags.has('Pronoun') || DETERMINERS.has(token.low);
  // Compromise takes some nouns for verbs; after a noun they are none of our concern, before one they modify it.
  return (
    tags.has('Participle') ||
    (tags.has('Gerund') && !verbOf(token)) ||
    (tags.has('PresentTense') && /(?:er|or|ist|ant|man|ge)$/.test(token.low))
  );
}

/** The noun phrase that begins at a token; null where none does. */
export function phraseFrom(tokens: readonly Token[], from: number, limit = tokens.length): Phrase | null {
  if (isPronoun(tokens[from]) && tokens[from]?.low !== 'who') return { from, to: from + 1, apposition: [] };
  let to = from;
  let heads = 0;
  while (to < limit) {
    const token = tokens[to];
    if (!token) break;
    if (isNominal(token)) {
      if (
        to > from &&
        DETERMINERS.has(token.low) &&
        (!token.cap || /^(?:the|an?)$/.test(token.low)) &&
        !isLink(tokens[to - 1]) &&
        tokens[to - 1]?.low !== 'and' &&
        heads > 0
      )
        break;
      const verb = verbOf(token);
      if (verb && heads > 0 && !token.cap && !token.tags.has('Adjective') && isFiniteHere(tokens, to)) break;
      if (!DETERMINERS.has(token.low)) heads += 1;
      to += 1;
      continue;
    }
    const next = tokens[to + 1];
    if (heads === 0 && to > from && token.low === 'of' && /^(?:them|whom|us)$/.test(next?.low ?? '')) {
      heads += 1;
      to += 2;
      continue;
    }
    // "one of the people"
    if (
      heads === 0 &&
      to > from &&
      token.low === 'of' &&
      /^(?:the|his|her|its|their|these|those)$/.test(next?.low ?? '')
    ) {
      to += 2;
      continue;
    }
    if (heads > 0 && isLink(token) && isNominal(next) && !isTimeWord(next)) {
      to += 1;
      continue;
    }
    if (
      heads > 0 &&
      (token.low === 'and' || token.low === '&') &&
      isNominal(next) &&
      !hasVerbAhead(tokens, to + 1, limit)
    ) {
      to += 1;
      continue;
    }
    break;
  }
  if (heads === 0) return null;
  return { from, to, apposition: appositionAt(tokens, to) };
}

function isFiniteHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token && verbOf(token);
  if (!token || !verb) return false;
  if (!verb.noun) return true;
  return token.tags.has('Verb') && !token.tags.has('Noun');
}

function hasVerbAhead(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 4); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.tags.has('Verb') && !token.cap) return at > from;
  }
  return false;
}

function isLink(token: Token | undefined): boolean {
  return token?.kind === 'word' && LINKS.has(token.low);
}

const TIME_WORDS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight|morning|afternoon|evening|night|midnight|noon|week|month|year|weekend|condition|addition|response|turn|fact|particular|general|detail|public|private)$|^\d+$|^(?:19|20)\d\d$/;

export function isTimeWord(token: Token | undefined): boolean {
  return token !== undefined && TIME_WORDS.test(token.low);
}

/** ", a teacher," and the like after a phrase: up to the next comma or the end. */
export function appositionAt(tokens: readonly Token[], at: number): readonly Token[] {
  if (tokens[at]?.text !== ',') return [];
  let to = at + 1;
  while (to < tokens.length && tokens[to]?.kind === 'word') to += 1;
  const words = tokens.slice(at + 1, to);
  const first = words[0];
  if (!first || !isNominal(first) || words.length > 14) return [];
  // ", the government believes": a new clause, and nothing about the phrase.
  if (
    words.some(
      (each) =>
        each.tags.has('Copula') || each.tags.has('Auxiliary') || (verbOf(each) && !each.tags.has('Noun')),
    )
  )
    return [];
  return words;
}
