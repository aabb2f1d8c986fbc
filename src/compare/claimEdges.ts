import type { Claim, Dataset } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';
import { type Mark, markLikeness } from './marks.ts';
import type { Edge } from './matching.ts';
import type { Marks } from './pairing.ts';
import { nameKey } from './sourceName.ts';
import { sameWindow } from './windowOverlap.ts';
import { type WordSet, wordLikeness } from './wordSets.ts';

interface Sides {
  readonly mine: Dataset;
  readonly theirs: Dataset;
  readonly marks: { readonly mine: Marks; readonly theirs: Marks };
  readonly words: (text: string) => WordSet;
}

/** Weights are whole numbers, so that sums are exact. */
const SCALE = 10_000;
/** Claims whose passages have less than this in common are paired only where their own words are alike as well. */
const LITTLE = 0.2;
const ALIKE = 0.3;

/** The claims that may be the same, and how much speaks for it: above all the passages, then the words, then the rest. */
export function claimEdges({ mine, theirs, marks, words }: Sides): readonly Edge[] {
  const [mineKeys, theirKeys] = [keysOf(mine), keysOf(theirs)];
  const own = mine.claims.map((claim) => signsOf(mineKeys, claim, marks.mine.get(claim.id) ?? [], words));
  const other = theirs.claims.map((claim) =>
    signsOf(theirKeys, claim, marks.theirs.get(claim.id) ?? [], words),
  );
  const places = new Map<string, number[]>();
  for (const [right, signs] of other.entries()) {
    for (const key of signs.places) {
      const list = places.get(key);
      if (list) list.push(right);
      else places.set(key, [right]);
    }
  }
  return own.flatMap((a, left) => {
    const near = new Set(a.places.flatMap((key) => places.get(key) ?? []));
    return [...near].flatMap((right) => {
      const b = other[right];
      const weight = b ? weightOf(a, b) : 0;
      return weight > 0 ? [{ left, right, weight }] : [];
    });
  });
}

interface Signs {
  readonly claim: Claim;
  readonly marks: readonly Mark[];
  /** Claims that share none of these are not held against each other. */
  readonly places: readonly string[];
  readonly words: WordSet;
  readonly speech: string;
  readonly origin: string;
  readonly chain: string;
  readonly event: string;
  readonly start: TimeWindow | null;
}

/** Names and titles without what does not tell one from another, worked out once. */
interface Keys {
  readonly source: ReadonlyMap<string, string>;
  readonly event: ReadonlyMap<string, { readonly title: string; readonly start: TimeWindow | null }>;
}

function keysOf({ sources, events }: Dataset): Keys {
  return {
    source: new Map(sources.map(({ id, name }) => [id, nameKey(name)])),
    event: new Map(events.map(({ id, title, time }) => [id, { title: nameKey(title), start: time.start }])),
  };
}

function signsOf(
  { source, event }: Keys,
  claim: Claim,
  marks: readonly Mark[],
  words: (text: string) => WordSet,
): Signs {
  const names = claim.chain.map((hop) => source.get(hop.source) ?? hop.source);
  const places = marks.map(({ document, paragraph, key }) =>
    paragraph === null ? key : `${document} ${paragraph}`,
  );
  const own = words(claim.text);
  const about = event.get(claim.event);
  return {
    claim,
    marks,
    // What stands nowhere can only be known by its words.
    places: [...new Set([...places, `words ${own.join(' ')}`])],
    words: own,
    speech: marks.map(({ directSpeech }) => Number(directSpeech)).join(''),
    origin: names[0] ?? '',
    chain: claim.chain.map(({ verb, by }, at) => [names[at], verb, by].join('|')).join(' '),
    event: about?.title ?? '',
    start: about?.start ?? null,
  };
}

function weightOf(a: Signs, b: Signs): number {
  const text = wordLikeness(a.words, b.words);
  const passages = passagesLikeness(a.marks, b.marks);
  if (passages === null ? text < 1 : passages < LITTLE && (passages === 0 || text < ALIKE)) return 0;
  const alike: readonly (readonly [number, boolean])[] = [
    [0.5, a.origin === b.origin],
    [0.3, a.chain === b.chain],
    [0.2, a.claim.stance === b.claim.stance],
    [0.1, a.claim.hedge === b.claim.hedge],
    [0.1, a.speech === b.speech],
    [0.4, a.event === b.event],
    [0.2, sameWindow(a.start, b.start)],
    [0.1, sameWindow(a.claim.said, b.claim.said)],
    [0.05, a.claim.text === b.claim.text],
    [0.05, a.claim.id === b.claim.id],
  ];
  const rest = alike.reduce((sum, [worth, holds]) => sum + (holds ? worth : 0), 0);
  return Math.round((4 * (passages ?? 0) + 2 * text + rest) * SCALE);
}

/** Of each passage the likeness to the one most like it, on average; null where one of the claims stands nowhere. */
export function passagesLikeness(a: readonly Mark[], b: readonly Mark[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return (sumOfBest(a, b) + sumOfBest(b, a)) / (a.length + b.length);
}

function sumOfBest(marks: readonly Mark[], others: readonly Mark[]): number {
  return marks.reduce(
    (sum, mark) => sum + Math.max(...others.map((other) => markLikeness(mark, other, wordLikeness))),
    0,
  );
}
