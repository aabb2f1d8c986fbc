import type { Dataset, Source, TimelineEvent } from '../model/dataset.ts';
import { plainName } from './knownSources.ts';
import { acronymOf } from './mentions.ts';

/** Two records that may be one. `into` is the one that more hangs on. */
export interface DuplicateSuggestion {
  readonly kind: 'sources' | 'events';
  readonly into: string;
  readonly from: string;
  /** One sentence. */
  readonly why: string;
}

const OTHER_NAMES: readonly (readonly string[])[] = [
  ['afp', 'agence france presse'],
  ['ap', 'associated press'],
  ['pa', 'press association', 'pa media'],
  ['dpa', 'deutsche presse agentur'],
  ['un', 'united nations', 'uno'],
  ['eu', 'european union'],
  ['bbc', 'british broadcasting corporation'],
  ['who', 'world health organization', 'world health organisation'],
];
const TITLES =
  /^(?:president|prime minister|minister|mr|mrs|ms|dr|prof|professor|sir|general|gen|col|colonel|captain|mayor|judge|(?:\w+ )?minister|(?:\w+ )?secretary|spokesman|spokeswoman) /;
const MOST = 50;

/** Sources that are probably one under two names, and events that are probably told twice. */
export function suggestDuplicates(dataset: Dataset): readonly DuplicateSuggestion[] {
  const used = new Map<string, number>();
  for (const { chain } of dataset.claims)
    for (const { source } of chain) used.set(source, (used.get(source) ?? 0) + 1);
  const claims = new Map<string, number>();
  for (const { event } of dataset.claims) claims.set(event, (claims.get(event) ?? 0) + 1);
  const sources = pairs(dataset.sources).flatMap(([a, b]) => {
    const why = sameSource(a, b);
    return why ? [ordered('sources', a, b, why, used)] : [];
  });
  const events = pairs(dataset.events).flatMap(([a, b]) => {
    const why = sameEvent(a, b);
    return why ? [ordered('events', a, b, why, claims)] : [];
  });
  return [...sources, ...events].slice(0, MOST);
}

/** All pairs; of very many records only those near each other in the list, as all would take too long. */
function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  const reach = list.length > 400 ? 200 : list.length;
  return list.flatMap((a, at) => list.slice(at + 1, at + 1 + reach).map((b) => [a, b] as const));
}

function ordered(
  kind: DuplicateSuggestion['kind'],
  a: { readonly id: string },
  b: { readonly id: string },
  why: string,
  weight: ReadonlyMap<string, number>,
): DuplicateSuggestion {
  const [into, from] = (weight.get(b.id) ?? 0) > (weight.get(a.id) ?? 0) ? [b, a] : [a, b];
  return { kind, into: into.id, from: from.id, why };
}

function sameSource(a: Source, b: Source): string | null {
  // Two who are both hidden cannot be told to be one.
  if (a.anonymous || b.anonymous) return null;
  const [one, other] = [plainName(a.name), plainName(b.name)];
  if (one === '' || other === '') return null;
  if (one === other) return `“${a.name}” and “${b.name}” are one name, written in two ways.`;
  if (OTHER_NAMES.some((names) => names.includes(one) && names.includes(other)))
    return `“${a.name}” and “${b.name}” are two names of one body.`;
  if (isAcronym(a.name, b.name) || isAcronym(b.name, a.name))
    return `“${a.name}” and “${b.name}”: one is made of the first letters of the other.`;
  const [bare, otherBare] = [one.replace(TITLES, ''), other.replace(TITLES, '')];
  if (bare === otherBare) return `“${a.name}” and “${b.name}” differ in a title alone.`;
  if (isPerson(a) && isPerson(b) && (isLastName(bare, otherBare) || isLastName(otherBare, bare)))
    return `“${a.name}” and “${b.name}” share a last name.`;
  if (one.length >= 8 && distance(one, other) === 1)
    return `“${a.name}” and “${b.name}” differ in one letter.`;
  return null;
}

function isPerson({ kind }: Source): boolean {
  return kind === 'person' || kind === 'official' || kind === 'military' || kind === 'witness';
}

function isAcronym(short: string, long: string): boolean {
  return /^\p{Lu}{2,}$/u.test(short) && long.includes(' ') && acronymOf(long) === short;
}

function isLastName(short: string, long: string): boolean {
  return !short.includes(' ') && short.length > 2 && long.endsWith(` ${short}`);
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  const same = (x: number, y: number) => a.slice(at + x) === b.slice(at + y);
  return same(1, 1) || same(1, 0) || same(0, 1) ? 1 : 2;
}

const SMALL = new Set(
  'the a an of in on at to for and or by from with is are was were be as its his her their'.split(' '),
);

/** The words of a title that tell it from others. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    plainName(text)
      .split(' ')
      .filter((each) => each !== '' && !SMALL.has(each))
      .map((each) => each.replace(/(?:ing|ed|es|s)$/, '')),
  );
}

/** Of all words of two texts, how many stand in both (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const each of a) if (b.has(each)) both += 1;
  return both / (a.size + b.size - both);
}

function sameEvent(a: TimelineEvent, b: TimelineEvent): string | null {
  const alike = likeness(tellingWords(a.title), tellingWords(b.title));
  if (alike < 0.6) return null;
  const [one, other] = [a.time.start, b.time.start];
  if (one && other && (one.latest < other.earliest || other.latest < one.earliest)) return null;
  const when = one && other ? 'and their times meet' : 'and nothing in their times speaks against it';
  return `“${a.title}” and “${b.title}” share most of their words, ${when}.`;
}
