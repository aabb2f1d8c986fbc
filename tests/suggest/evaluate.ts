import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Attribution, ClaimSuggestion } from '../../src/suggest/claimSuggestion.ts';
import { plainName } from '../../src/suggest/knownSources.ts';
import { paragraphsOf } from '../../src/suggest/paragraphs.ts';
import { suggestClaims } from '../../src/suggest/suggestClaims.ts';

/** A statement of a text as a person read it. */
export interface KeyStatement {
  readonly paragraph: number;
  /** Verbatim, once in its paragraph. */
  readonly words: string;
  /** From the origin to the last carrier, without the publisher; each hop in all names that are right. */
  readonly chain: readonly (readonly string[])[];
  readonly stance: 'asserts' | 'denies' | 'doubts' | 'reports';
  readonly hedge: string | null;
  /** "either" for those who speak for a named body without a name of their own. */
  readonly attribution: Attribution | 'either';
}

/** A text with its key. */
export interface KeyedText {
  readonly name: string;
  readonly style: string;
  readonly publisher: string;
  /** Kept apart while the rules were made. */
  readonly heldOut: boolean;
  /** True for a key of a few words a statement, not of whole clauses. */
  readonly excerpts: boolean;
  readonly text: string;
  readonly statements: readonly KeyStatement[];
}

/** Counts of one text, or of several added up. */
export interface Score {
  /** Statements credited to somebody in the key, and those of them whose chain was suggested. */
  readonly attributed: number;
  readonly chainRight: number;
  /** Suggestions that credit somebody, and those that are right in words, chain and stance. */
  readonly suggested: number;
  readonly suggestedRight: number;
  /** The same of all suggestions, those that credit nobody too. */
  readonly all: number;
  readonly allRight: number;
  readonly hedges: number;
  readonly hedgesSuggested: number;
  readonly hedgesRight: number;
  /** Statements of the key with a suggestion, and those where both credit somebody or both nobody. */
  readonly told: number;
  readonly toldRight: number;
}

export interface Fault {
  readonly kind: 'missed' | 'wrong';
  readonly paragraph: number;
  readonly words: string;
  readonly wanted: string;
  readonly got: string;
}

const FOLDER = join(import.meta.dirname, 'texts');

export function keyedTexts(): readonly KeyedText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.json', '');
      const key = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      return { ...key, name, excerpts: false, text: readFileSync(join(FOLDER, `${name}.txt`), 'utf8') };
    });
}

/** Other names under which the article itself speaks of sources of the key. */
const MALI_NAMES: Readonly<Record<string, readonly string[]>> = {
  'president-toure': ['Amadou Toumani Toure', 'Toure'],
  'un-secretary-general': ['Ban Ki-moon'],
  'state-television': ['state television', 'state broadcaster', 'service', 'TV'],
  'defence-ministry-official': ['defense ministry official'],
};

/** The article with the key of the project, where the article's text is given. */
export function maliText(text: string, data: Dataset): KeyedText {
  const name = (id: string) => data.sources.find((source) => source.id === id)?.name ?? id;
  const anonymous = (id: string) => data.sources.find((source) => source.id === id)?.anonymous === true;
  return {
    name: 'mali-2012',
    style: 'the article of the first dataset',
    publisher: 'GlobalPost',
    heldOut: false,
    excerpts: true,
    text,
    statements: data.claims.flatMap((claim) =>
      claim.passages.slice(0, 1).map((passage) => {
        const chain = claim.chain.slice(0, -1);
        const origin = chain[0]?.source;
        return {
          paragraph: passage.paragraph ?? 0,
          words: passage.exact,
          chain: chain.map(({ source }) => [name(source), ...(MALI_NAMES[source] ?? [])]),
          stance: claim.stance,
          hedge: claim.hedge,
          attribution: origin === undefined ? 'none' : anonymous(origin) ? 'unnamed' : 'named',
        } as const;
      }),
    ),
  };
}

export const NO_DATA: Dataset = {
  format: 'whence/1',
  title: '',
  summary: null,
  timeZone: 'UTC',
  documents: [],
  sources: [],
  tracks: [],
  events: [],
  claims: [],
  relations: [],
  extra: {},
};

export function evaluate(text: KeyedText): { readonly score: Score; readonly faults: readonly Fault[] } {
  const suggestions = suggestClaims({ id: 'd', text: text.text, publisher: text.publisher }, NO_DATA);
  const paragraphs = paragraphsOf(text.text);
  const keys = text.statements.map((key) => {
    const paragraph = paragraphs[key.paragraph - 1];
    const at = paragraph?.text.indexOf(key.words) ?? -1;
    if (!paragraph || at < 0)
      throw new Error(`${text.name}: “${key.words}” does not stand in paragraph ${key.paragraph}`);
    return { key, start: paragraph.offset + at, end: paragraph.offset + at + key.words.length };
  });
  const faults: Fault[] = [];
  const fits = (a: Span, b: Span) => (text.excerpts ? covers(b, a) : overlap(a, b) >= 0.5);
  const score = {
    attributed: 0,
    chainRight: 0,
    suggested: 0,
    suggestedRight: 0,
    all: 0,
    allRight: 0,
    hedges: 0,
    hedgesSuggested: 0,
    hedgesRight: 0,
    told: 0,
    toldRight: 0,
  };
  for (const span of keys) {
    const best = nearest(span, suggestions);
    const { key } = span;
    if (best && common(span, best) > 0) {
      score.told += 1;
      if ((best.attribution === 'none') === (key.attribution === 'none')) score.toldRight += 1;
    }
    if (key.hedge !== null) {
      score.hedges += 1;
      if (best?.hedge && sameHedge(best.hedge, key.hedge)) score.hedgesRight += 1;
    }
    if (key.attribution === 'none') continue;
    score.attributed += 1;
    if (best && fits(span, best) && sameChain(best, key)) score.chainRight += 1;
    else
      faults.push({
        kind: 'missed',
        paragraph: key.paragraph,
        words: key.words,
        wanted: told(key.chain.map((each) => each[0] ?? '')),
        got: best ? `${toldOf(best)} “${best.text}”` : '–',
      });
  }
  for (const suggestion of suggestions) {
    const right = keys.some(
      (span) => fits(span, suggestion) && sameChain(suggestion, span.key) && sameStance(suggestion, span.key),
    );
    score.all += 1;
    if (right) score.allRight += 1;
    if (suggestion.hedge !== null) score.hedgesSuggested += 1;
    if (suggestion.attribution !== 'none') {
      score.suggested += 1;
      if (right) score.suggestedRight += 1;
    }
    if (!right) {
      const best = nearest(suggestion, keys);
      faults.push({
        kind: 'wrong',
        paragraph: suggestion.paragraph,
        words: suggestion.text,
        wanted: best ? `${told(best.key.chain.map((each) => each[0] ?? ''))} ${best.key.stance}` : '–',
        got: `${toldOf(suggestion)} ${suggestion.stance} ${suggestion.why}`,
      });
    }
  }
  return { score, faults };
}

export function total(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((all, each) => all + pick(each), 0);
  return {
    attributed: sum((each) => each.attributed),
    chainRight: sum((each) => each.chainRight),
    suggested: sum((each) => each.suggested),
    suggestedRight: sum((each) => each.suggestedRight),
    all: sum((each) => each.all),
    allRight: sum((each) => each.allRight),
    hedges: sum((each) => each.hedges),
    hedgesSuggested: sum((each) => each.hedgesSuggested),
    hedgesRight: sum((each) => each.hedgesRight),
    told: sum((each) => each.told),
    toldRight: sum((each) => each.toldRight),
  };
}

/** Harmonic mean of precision and recall of the hedges; 1 where there are none and none was suggested. */
export function hedgeF1({ hedges, hedgesSuggested, hedgesRight }: Score): number {
  return hedges + hedgesSuggested === 0 ? 1 : (2 * hedgesRight) / (hedges + hedgesSuggested);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function overlap(a: Span, b: Span): number {
  const both = common(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
}

/** True when most of `inner` lies in `outer`. */
function covers(outer: Span, inner: Span): boolean {
  return common(outer, inner) >= 0.5 * (inner.end - inner.start);
}

function nearest<T extends Span>(span: Span, others: readonly T[]): T | null {
  let best: T | null = null;
  for (const each of others) {
    if (common(span, each) === 0) continue;
    if (
      best === null ||
      common(span, each) > common(span, best) ||
      (common(span, each) === common(span, best) && overlap(span, each) > overlap(span, best))
    )
      best = each;
  }
  return best;
}

/** The same hops in the same order, each under a name that the key allows; a title before the name does no harm. */
function sameChain(suggestion: ClaimSuggestion, key: KeyStatement): boolean {
  const hops = suggestion.chain.slice(0, -1);
  return (
    hops.length === key.chain.length &&
    key.chain.every((names, at) => names.some((name) => sameName(hops[at]?.name ?? '', name)))
  );
}

function sameName(got: string, wanted: string): boolean {
  const [a, b] = [plainName(got), plainName(wanted)];
  if (a === b) return true;
  // "monitors on the ground" for "monitors", but not "head of the army" for "army".
  if (
    !/^\p{Lu}/u.test(wanted) &&
    new RegExp(`^${b} (?:on|at|in|of|from|with|within|close|familiar|there|who) `).test(`${a} `)
  )
    return true;
  // "Detective Sergeant Ruth Amis" for "Ruth Amis", but not "spokesman for Ostra" for "Ostra".
  return (
    /^\p{Lu}/u.test(wanted) &&
    a.endsWith(` ${b}`) &&
    !/ (?:for|of|to|at|from|in|and) /.test(a.slice(0, -b.length))
  );
}

function sameStance(suggestion: ClaimSuggestion, key: KeyStatement): boolean {
  const side = (stance: string) => (stance === 'denies' || stance === 'doubts' ? stance : 'asserts');
  return side(suggestion.stance) === side(key.stance);
}

function sameHedge(got: string, wanted: string): boolean {
  const [a, b] = [got.toLowerCase(), wanted.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function told(names: readonly string[]): string {
  return names.length > 0 ? names.join(' → ') : '(nobody)';
}

function toldOf(suggestion: ClaimSuggestion): string {
  return told(suggestion.chain.slice(0, -1).map(({ name }) => name));
}
