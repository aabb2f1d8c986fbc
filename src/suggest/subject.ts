import { isAuxiliary, isFiller } from './clauses.ts';
import { isNominal, isPronoun, isTimeWord, type Phrase, phraseFrom } from './nounPhrase.ts';
import type { Token } from './tokens.ts';

/** Who does what a verb says, and where the words for it begin. */
export interface Subject {
  readonly phrase: Phrase;
  /** Of the phrase with what stands before it in its clause. */
  readonly from: number;
}

const BOUNDARY = new Set(
  'that but while although though as because when after before if whereas since so which how why whether what where until unless yet'.split(
    ' ',
  ),
);

/** The subject that stands before a verb; null where none can be made out. */
export function subjectBefore(tokens: readonly Token[], verb: number, least: number): Subject | null {
  const at = backOver(tokens, verb - 1, least);
  if (at < least) return null;
  const token = tokens[at];
  if (
    token?.text === ',' ||
    token?.text === '—' ||
    token?.text === '–' ||
    token?.text === ')' ||
    token?.text === '-'
  )
    return besideInsertion(tokens, at, least);
  if (token?.kind !== 'word') return null;
  return endingAt(tokens, at, least);
}

/** Over auxiliaries, adverbs and "on Monday" between a subject and its verb. */
function backOver(tokens: readonly Token[], from: number, least: number): number {
  let at = from;
  while (at >= least) {
    const token = tokens[at];
    if (!token) break;
    if (isAuxiliary(token) || isFiller(token) || /^(?:there|here)$/.test(token.low)) at -= 1;
    else if (isTimeWord(token) && /^(?:on|last|this|late|early|in|next)$/.test(tokens[at - 1]?.low ?? ''))
      at -= 2;
    else if (isTimeWord(token) && token.tags.has('Date') && at > least && isNominal(tokens[at - 1])) at -= 1;
    else if (token.low === 'to' && tokens[at - 1]?.low === 'used') at -= 2;
    else break;
  }
  return at;
}

/** "Bruno Haldane, the charity's director, said": the subject stands before what is put in. */
function besideInsertion(tokens: readonly Token[], close: number, least: number): Subject | null {
  const mark = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  let inner = close;
  for (let tries = 0; tries < 4; tries += 1) {
    let open = inner - 1;
    while (open > least && tokens[open]?.text !== mark && tokens[open]?.kind !== 'speech') open -= 1;
    if (open <= least || tokens[open]?.text !== mark || close - open > 24) return null;
    const subject = endingAt(tokens, open - 1, least);
    const first = tokens[open - 1];
    const isAge = first !== undefined && /^\p{N}+$/u.test(first.text) && tokens[open - 2]?.kind === 'mark';
    if (subject && first && !isAge && !isAside(tokens, subject)) {
      return { ...subject, phrase: { ...subject.phrase, apposition: tokens.slice(open + 1, inner) } };
    }
    inner = open;
  }
  return null;
}

/** A description between commas rather than the name before it. */
function isAside(tokens: readonly Token[], { phrase }: Subject): boolean {
  const before = tokens[phrase.from - 1];
  const name = tokens[phrase.from - 2];
  return (
    before?.text === ',' &&
    name?.kind === 'word' &&
    name.cap &&
    isNominal(name) &&
    !tokens[phrase.from]?.cap &&
    !(tokens[phrase.from]?.low === 'the' || tokens[phrase.from]?.low === 'a')
  );
}

function endingAt(tokens: readonly Token[], last: number, least: number): Subject | null {
  let start = last;
  while (start > least && !isBoundary(tokens[start - 1])) start -= 1;
  if (isPronoun(tokens[last])) {
    if (tokens[last]?.low === 'who') return besideRelative(tokens, last, least);
    return { phrase: { from: last, to: last + 1, apposition: [] }, from: last };
  }
  if (tokens[start]?.low === 'who') return besideRelative(tokens, start, least);
  for (let from = start; from <= last; from += 1) {
    const phrase = phraseFrom(tokens, from, last + 1);
    if (!phrase) continue;
    const isOpen = !/ing$/.test(tokens[from]?.low ?? '') || tokens[from]?.cap === true;
    if (phrase.to === last + 1 && isOpen) {
      // "harbour master": compromise reads some nouns that modify another as verbs.
      const wide =
        from === start + 1 && /Imperative|Infinitive/.test([...(tokens[start]?.tags ?? [])].join(' '))
          ? start
          : from;
      return { phrase: { ...phrase, from: wide, apposition: [] }, from: wide };
    }
    const to = beforeDescription(tokens, phrase);
    if (from === start && isDescribed(tokens, to, last))
      return { phrase: { ...phrase, to, apposition: [] }, from };
  }
  return null;
}

/** "a person close to", "officers investigating": a phrase without a last word that begins what is said of it. */
function beforeDescription(tokens: readonly Token[], { from, to }: Phrase): number {
  const last = tokens[to - 1];
  if (!last || last.cap || to - from < 2 || isAtEdge(tokens[to])) return to;
  const begins =
    /^(?:close|familiar|present|briefed|involved|based|working|living|investigating|reached|contacted|published|released|issued|commissioned|written|compiled|signed|seen|obtained|interviewed)$/.test(
      last.low,
    ) ||
    (last.tags.has('Gerund') &&
      /^(?:the|a|an|his|her|its|their|in|on|for|with|at|by)$/.test(tokens[to]?.low ?? ''));
  return begins ? to - 1 : to;
}

function isAtEdge(token: Token | undefined): boolean {
  return token?.kind !== 'word';
}

/** "the doctor who treated them", "sources close to the talks", "officials speaking in private". */
function isDescribed(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || last - at > 14) return false;
  if (
    /^(?:who|that|which|close|familiar|investigating|reached|contacted|speaking|involved|based|present|whose|on|by|working|living|briefed|seen|led|published|released|issued|dated|representing|acting|named|from|in|of|at|for|with)$/.test(
      token.low,
    )
  )
    return true;
  return token.tags.has('Gerund') || token.tags.has('Participle');
}

function besideRelative(tokens: readonly Token[], who: number, least: number): Subject | null {
  const comma = tokens[who - 1]?.text === ',' ? who - 1 : who;
  return comma - 1 >= least ? endingAt(tokens, comma - 1, least) : null;
}

function isBoundary(token: Token | undefined): boolean {
  if (!token || token.kind === 'speech') return true;
  if (token.kind === 'mark') return !/^[-'&’/]$/.test(token.text);
  return BOUNDARY.has(token.low) && !token.cap;
}
