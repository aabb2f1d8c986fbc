import type { SourceKind } from '../model/dataset.ts';
import type { Phrase } from './nounPhrase.ts';
import { isPronoun } from './nounPhrase.ts';
import { sourceKind } from './sourceKind.ts';
import type { Token } from './tokens.ts';

/** Who some words stand for, before anything is known of the rest of the text. */
export interface Who {
  /** Name or description, without articles. */
  readonly name: string;
  /** All words of the phrase, with what is said of it. */
  readonly words: string;
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  /** How it can refer back: by a pronoun, by "the official", by a part of the name, or not. */
  readonly refers: 'pronoun' | 'definite' | 'name' | 'no';
  /** True for a person by name, false for what is named like a body, null where the words do not tell. */
  readonly person: boolean | null;
  /** By the first name, where it tells. */
  readonly female: boolean | null;
  /** True for more than one. */
  readonly plural: boolean;
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Lord|Lady)\.?$/;
const ARTICLE =
  /^(?:the|a|an|one|some|this|that|these|those|our|another|its|his|her|their|my|two|three|several|many|other|most)$/i;
const INDEFINITE = /^(?:a|an|one|another|some|two|three|several|many|other|most|no)$/i;
const PLURAL_ROLE =
  /^(?:police|cops|firefighters|(?:eye)?witnesses|officials|diplomats|sources|residents|survivors|researchers|scientists|experts|investigators|prosecutors|lawyers|doctors|medics|relatives|neighbours|neighbors|locals|activists|campaigners|analysts|critics|economists|forecasters|authorities|rescuers|soldiers|rebels|protesters|insiders|friends|interviewees|[\p{L}]+(?:ologists|ographers|icians))$/iu;
const BODY =
  /^(?:police|cops|firefighters|government|ministry|army|military|parliament|authorities|coastguard|navy|court|council|hospital|opposition)$/;
const FUNCTION =
  /\b(?:spokes(?:man|woman|person|people)|statement|report|study|survey|poll|paper|letter|document|documents)\b/i;
const SOURCE_ROLES = new Set(
  'volcanologist seismologist economist analyst professor researcher scientist historian activist lawyer solicitor barrister doctor nurse teacher farmer resident local neighbour neighbor shopkeeper driver passenger witness eyewitness survivor mother father mum dad widow farmer fisherman baker bakery owner prosecutor counsel coroner campaigner author hydrologist geologist engineer spokesman spokeswoman spokesperson state former campaign group newspaper broadcaster insider'.split(
    ' ',
  ),
);

/** Reads a noun phrase as somebody who can say something. */
export function whoIs(tokens: readonly Token[], phrase: Phrase): Who | null {
  const all = tokens.slice(phrase.from, phrase.to);
  const first = all[0];
  if (!first) return null;
  const words = wordsOf(all);
  const apposed = wordsOf(phrase.apposition);
  const told = apposed ? `${words}, ${apposed}` : words;
  if (isPronoun(first)) {
    return {
      name: words,
      words,
      kind: 'person',
      anonymous: false,
      refers: 'pronoun',
      person: null,
      female: null,
      plural: first.low === 'they',
    };
  }
  const name = nameIn(all, phrase.from === 0, phrase.apposition);
  if (!name) return null;
  const proper = isProper(name);
  const bare = all.filter((each) => !ARTICLE.test(each.text));
  const head = headOf(bare);
  const plural = !proper && /[^s]s$/.test(head) && !BODY.test(head);
  const definite = /^(?:both|the|this|that|these|its|his|her|their)$/i.test(first.text);
  const anonymous =
    !proper &&
    !BODY.test(head) &&
    !(
      FUNCTION.test(words) &&
      (definite || /\b(?:for|of|by)\b|\p{Lu}|\w+ \w+ spokes|['’]s /u.test(words.slice(1)))
    ) &&
    (INDEFINITE.test(first.text) ||
      (plural && !definite) ||
      (!definite && !first.possessive && isCommonPerson(head)));
  const honorific = HONORIFIC.test(bare[0]?.text ?? '');
  return {
    name,
    words: told,
    kind: sourceKind(name, told),
    anonymous,
    refers: proper ? 'name' : definite ? 'definite' : 'no',
    person: proper ? personByTags([...all, ...phrase.apposition], name, honorific) : null,
    female: proper ? femaleByTags([...all, ...phrase.apposition], name) : null,
    plural: plural || (honorific ? false : / and /.test(words)),
  };
}

function personByTags(all: readonly Token[], name: string, honorific: boolean): boolean | null {
  if (honorific) return true;
  if (
    all.some(
      (each) =>
        name.includes(each.text) &&
        (each.tags.has('FirstName') || each.tags.has('LastName') || each.tags.has('Person')),
    )
  )
    return true;
  return all.some((each) => each.tags.has('Organization') || each.tags.has('Place')) ? false : null;
}

function femaleByTags(all: readonly Token[], name: string): boolean | null {
  const named = all.filter((each) => name.split(' ').includes(each.text));
  if (named.some((each) => each.tags.has('FemaleName'))) return true;
  return named.some((each) => each.tags.has('MaleName')) ? false : null;
}

function isCommonPerson(head: string): boolean {
  return /(?:official|officer|source|witness|diplomat|insider|aide|resident|neighbour|neighbor|pal|friend|colleague|worker|member|leader)$/.test(
    head,
  );
}

/** True for a name that is written as one. */
export function isProper(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !/\b(?:of|for|from|in|at|by|with|near|on|within)\b/.test(name)
    ? true
    : /^\p{Lu}/u.test(name) &&
        /^(?:\p{Lu}\S*|of|the|for|and|on|&|de|la|al|bin|van|von|der)(?: (?:\p{Lu}\S*|of|the|for|and|on|&|de|la|al|bin|van|von|der))*$/u.test(
          name,
        ) &&
        name.includes(' ');
}

export function headOf(tokens: readonly Token[]): string {
  const link = tokens.findIndex(
    (each, at) => at > 0 && /^(?:of|for|from|in|at|with|within|near|on|by|close)$/.test(each.low),
  );
  return (tokens[(link < 0 ? tokens.length : link) - 1]?.low ?? '').toLowerCase();
}

function nameIn(all: readonly Token[], atStart: boolean, apposition: readonly Token[]): string {
  let words = all.filter((each, at) => !(at === 0 && ARTICLE.test(each.text) && all[1]?.low !== 'of'));
  if (words.length === 0) words = [...all];
  while (words.length > 1 && HONORIFIC.test(words[0]?.text ?? '')) words = words.slice(1);
  const link = words.findIndex(
    (each, at) => at > 0 && /^(?:of|for|from|in|at|with|within|near|on|by)$/.test(each.low),
  );
  const core = link < 0 ? words : words.slice(0, link);
  // "volcanologist Paula Reis", "the newspaper Vremya": the name is what stands in capitals at the end.
  const lastLow = core.findLastIndex(
    (each, at) => !isCapital(each) || (at === 0 && atStart && isRole(each, core)),
  );
  const run = core.slice(lastLow + 1);
  // "the Red Cross and the UN": both, rather than the last.
  const joint = core.findIndex((each) => each.low === 'and');
  const left = core.slice(0, Math.max(joint, 0));
  if (
    joint > 0 &&
    (joint === lastLow || (joint === lastLow - 1 && core[lastLow]?.low === 'the')) &&
    left.every((each, at) => isCapital(each) && !(at === 0 && atStart && isRole(each, core)))
  )
    return wordsOf(words);
  const properRun = run.length > 0 && run.every(isCapital);
  if (properRun && lastLow >= 0 && !core[lastLow]?.possessive && !isOfName(words, link)) return wordsOf(run);
  if (
    properRun &&
    core.length >= 2 &&
    link >= 0 &&
    /^(?:of|from|at|in|with)$/.test(words[link]?.low ?? '') &&
    isPersonName(core)
  ) {
    return wordsOf(run);
  }
  // "The mining company, Ostra,": a bare name beside a description is the name.
  const beside = apposition.findIndex((each) => !isCapital(each));
  const named = apposition.slice(0, beside < 0 ? apposition.length : beside);
  const isName =
    named.length > 0 && named.length <= 4 && all.length <= (named.length === apposition.length ? 12 : 5);
  if (
    (lastLow >= 0 || all[1]?.low === 'of') &&
    isName &&
    /^(?:of|from|at|for|in|)$/.test(apposition[named.length]?.low ?? '')
  )
    return wordsOf(named);
  const name = wordsOf(words);
  if (atStart && words.length === 1 && PLURAL_ROLE.test(name)) return name.toLowerCase();
  return atStart && !properRun && words[0] && !words[0].tags.has('ProperNoun') && words.length >= 1
    ? lowerFirst(name, words)
    : name;
}

/** The first word of a sentence has its capital from there, unless more of the name has one too. */
function lowerFirst(name: string, words: readonly Token[]): string {
  if (words[0]?.text === words[0]?.text.toUpperCase()) return name;
  return words.length > 1 || words[0]?.tags.has('Plural') ? name[0]?.toLowerCase() + name.slice(1) : name;
}

function isOfName(words: readonly Token[], link: number): boolean {
  return (
    link >= 0 &&
    words[link]?.low === 'of' &&
    words.slice(0, link).every(isCapital) &&
    words.slice(link + 1).every((each) => isCapital(each) || each.low === 'the') &&
    !isPersonName(words.slice(0, link))
  );
}

function isRole(token: Token, core: readonly Token[]): boolean {
  return core.length > 1 && (SOURCE_ROLES.has(token.low) || /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)+$/u.test(token.text));
}

function isPersonName(tokens: readonly Token[]): boolean {
  const names = tokens.filter((each) => isCapital(each));
  return (
    names.some(
      (each) => each.tags.has('Person') || each.tags.has('FirstName') || each.tags.has('LastName'),
    ) ||
    (names.length === 2 &&
      names.every(
        (each) =>
          !/(?:ministry|board|office|agency|council|service|department|court|party|group|institute|university|bank|union|army|association|committee|commission|mayor|president|minister|secretary|house|guard|chamber|school|society)/.test(
            each.low,
          ),
      ))
  );
}

function isCapital(token: Token): boolean {
  return (
    /^\p{Lu}|^\p{Ll}{1,2}-?\p{Lu}/u.test(token.text) ||
    (token.cap && /\d/.test(token.text)) ||
    /^(?:&|de|la|bin|al|van|von|der|du|el)$/.test(token.text)
  );
}

/** The words as they stand, without a possessive at the end. */
export function wordsOf(tokens: readonly Token[]): string {
  const words = tokens.map((each) => each.text).join(' ');
  return tokens.at(-1)?.possessive ? words.replace(/['’]s$/, '') : words;
}
