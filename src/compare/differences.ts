import { compareNumbers } from '../base/compare.ts';
import type { Claim } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { pairedClaims, sharedEvents } from './agreement.ts';
import { chainChange, chainDiff } from './chainDiff.ts';
import { type ClaimAspect, DIFFERENCE_KINDS, type Difference } from './difference.ts';
import { placeOf } from './differencePlace.ts';
import { aspectSentence, onlySentence, relationSentence, timeSentence } from './differenceWords.ts';
import type { Pairing } from './pairing.ts';
import { relationDiffs } from './relationDiff.ts';
import { sameWindow } from './windowOverlap.ts';

/**
 * All in which two datasets differ, in the order of my documents and their paragraphs. Compared are claims, with all that
 * is said of them, the times of their events, and relations. Not compared: titles, summaries, places and tags, notes,
 * tracks, orders, events without claims, and sources that stand in no chain.
 */
export function differences(pairing: Pairing): readonly Difference[] {
  const { mine, theirs, claims } = pairing;
  const found: Difference[] = [];
  for (const claim of mine.claims) {
    if (claims.toTheirs.has(claim.id)) continue;
    const place = placeOf(pairing, claim, 'mine');
    found.push({
      kind: 'only-mine',
      key: `only-mine ${claim.id}`,
      place,
      sentence: onlySentence('mine'),
      mine: claim,
    });
  }
  for (const claim of theirs.claims) {
    if (claims.toMine.has(claim.id)) continue;
    const place = placeOf(pairing, claim, 'theirs');
    found.push({
      kind: 'only-theirs',
      key: `only-theirs ${claim.id}`,
      place,
      sentence: onlySentence('theirs'),
      theirs: claim,
    });
  }
  for (const [a, b] of pairedClaims(pairing)) {
    for (const kind of aspectsOf(pairing, a, b)) {
      found.push({
        kind,
        key: pairKey(kind, a.id, b.id),
        place: placeOf(pairing, a, 'mine'),
        sentence: aspectSentence(pairing, kind, a, b),
        mine: a,
        theirs: b,
      });
    }
  }
  for (const { mine: a, theirs: b, claim } of sharedEvents(pairing)) {
    if (sameWindow(a.time.start, b.time.start) && sameWindow(a.time.end, b.time.end)) continue;
    found.push({
      kind: 'time',
      key: pairKey('time', a.id, b.id),
      place: placeOf(pairing, claim, 'mine'),
      sentence: timeSentence(pairing, a, b),
      mine: a,
      theirs: b,
      claim,
    });
  }
  const own = lookup(mine).claim;
  for (const { claims: ends, mine: a, theirs: b } of relationDiffs(pairing)) {
    const [one, other] = [own.get(ends[0]), own.get(ends[1])];
    if (!one || !other) continue;
    found.push({
      kind: 'relation',
      key: JSON.stringify(['relation', (a ?? b)?.type, ...ends]),
      place: placeOf(pairing, one, 'mine'),
      sentence: relationSentence(a, b),
      mine: a,
      theirs: b,
      claims: [one, other],
    });
  }
  return inOrder(pairing, found);
}

/** Names a difference of two records that are one. */
export function pairKey(kind: string, mine: string, theirs: string): string {
  // Ids may hold spaces.
  return JSON.stringify([kind, mine, theirs]);
}

function aspectsOf(pairing: Pairing, a: Claim, b: Claim): readonly ClaimAspect[] {
  const chain = chainChange(chainDiff(pairing, a, b));
  const passages = passageChange(pairing, a, b);
  const holds: readonly (readonly [ClaimAspect, boolean])[] = [
    ['event', pairing.events.toTheirs.get(a.event) !== b.event],
    ['chain', chain === 'sources'],
    ['stance', a.stance !== b.stance],
    ['hedge', a.hedge !== b.hedge],
    ['said', !sameWindow(a.said, b.said)],
    ['passage', passages === 'words'],
    ['speech', passages === 'speech'],
    ['verb', chain === 'verbs'],
    ['words', a.text !== b.text],
  ];
  return holds.flatMap(([kind, differs]) => (differs ? [kind] : []));
}

function passageChange({ marks }: Pairing, a: Claim, b: Claim): 'words' | 'speech' | null {
  const [own, other] = [marks.mine.get(a.id) ?? [], marks.theirs.get(b.id) ?? []];
  const keys = (list: typeof own, speech: boolean) =>
    [...new Set(list.map(({ key, directSpeech }) => (speech ? `${key} ${directSpeech}` : key)))]
      .sort()
      .join('\n');
  if (keys(own, false) !== keys(other, false)) return 'words';
  return keys(own, true) === keys(other, true) ? null : 'speech';
}

function inOrder({ mine }: Pairing, found: readonly Difference[]): readonly Difference[] {
  const documents = new Map(mine.documents.map(({ id }, at) => [id, at]));
  const kinds = new Map(DIFFERENCE_KINDS.map((kind, at) => [kind, at]));
  const last = mine.documents.length;
  const rank = ({ place, kind }: Difference): readonly number[] => [
    place.title === null ? last + 1 : (documents.get(place.document ?? '') ?? last),
    place.paragraph ?? Number.POSITIVE_INFINITY,
    kinds.get(kind) ?? 0,
  ];
  const ranked = found.map((difference) => ({ difference, rank: rank(difference) }));
  ranked.sort((x, y) => {
    const at = x.rank.findIndex((value, index) => value !== y.rank[index]);
    return at < 0 ? 0 : compareNumbers(x.rank[at] ?? 0, y.rank[at] ?? 0);
  });
  return ranked.map(({ difference }) => difference);
}
