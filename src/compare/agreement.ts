import type { Claim, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { textIndex } from '../query/textIndex.ts';
import { type Figure, meanFigure, nominalAlpha, type Unit } from './alpha.ts';
import { commonText } from './pairDocuments.ts';
import type { Marks, Pairing } from './pairing.ts';
import { type PassageScore, passageScore } from './passageScore.ts';
import { windowOverlap } from './windowOverlap.ts';

/** How far two people agree. `docs/comparing.md` says what each figure means and what it does not. */
export interface Agreement {
  /** Documents that both have. Without any there is nothing to compare. */
  readonly documents: number;
  readonly claims: { readonly paired: number; readonly onlyMine: number; readonly onlyTheirs: number };
  /** Passages on the very same words. */
  readonly exact: PassageScore;
  /** Passages that share at least half of the letters that either stands on. */
  readonly half: PassageScore;
  /** Alpha over paragraphs: supports a claim, or none. */
  readonly paragraphs: Figure;
  /** Alpha over paired claims: how the origin stands to the statement. */
  readonly stance: Figure;
  /** Alpha over paired claims: with a hedge of the publisher, or without. */
  readonly hedged: Figure;
  /** Alpha over paired claims: who is the first of the chain. */
  readonly origin: Figure;
  /** Mean overlap of the start windows of paired events that share a claim; dated by one alone counts 0. */
  readonly times: Figure;
}

/** The figures of a pairing. None is made up where it is undefined. */
export function agreement(pairing: Pairing): Agreement {
  const { mine, theirs, claims, marks, names, documents, sources } = pairing;
  const paired = pairedClaims(pairing);
  const shared = new Set([...documents.toTheirs.keys()].map((id) => names.mine.get(id) ?? ''));
  const over = (value: (claim: Claim, side: 'mine' | 'theirs') => string) =>
    nominalAlpha(paired.map(([a, b]): Unit => [value(a, 'mine'), value(b, 'theirs')]));
  return {
    documents: documents.toTheirs.size,
    claims: {
      paired: paired.length,
      onlyMine: mine.claims.length - claims.toTheirs.size,
      onlyTheirs: theirs.claims.length - claims.toMine.size,
    },
    exact: passageScore(marks.mine, marks.theirs, shared, 1),
    half: passageScore(marks.mine, marks.theirs, shared, 0.5),
    paragraphs: nominalAlpha(paragraphUnits(pairing)),
    stance: over(({ stance }) => stance),
    hedged: over(({ hedge }) => String(hedge !== null)),
    origin: over(({ chain: [{ source }] }, side) => {
      const own = side === 'mine' ? source : sources.toMine.get(source);
      return own === undefined ? `theirs ${source}` : `mine ${own}`;
    }),
    times: meanFigure(timeOverlaps(pairing)),
  };
}

/** Claims of both that are one, in the order of mine. */
export function pairedClaims({ mine, theirs, claims }: Pairing): readonly (readonly [Claim, Claim])[] {
  const others = lookup(theirs).claim;
  return mine.claims.flatMap((claim) => {
    const other = others.get(claims.toTheirs.get(claim.id) ?? '');
    return other ? [[claim, other] as const] : [];
  });
}

/** Events of both that are one and share a claim, each with the first such claim of mine. */
export function sharedEvents(
  pairing: Pairing,
): readonly { readonly mine: TimelineEvent; readonly theirs: TimelineEvent; readonly claim: Claim }[] {
  const [own, others] = [lookup(pairing.mine).event, lookup(pairing.theirs).event];
  const found = new Map<string, { mine: TimelineEvent; theirs: TimelineEvent; claim: Claim }>();
  for (const [claim, other] of pairedClaims(pairing)) {
    const [mine, theirs] = [own.get(claim.event), others.get(other.event)];
    if (!mine || !theirs || found.has(mine.id)) continue;
    if (pairing.events.toTheirs.get(mine.id) === theirs.id) found.set(mine.id, { mine, theirs, claim });
  }
  return [...found.values()];
}

/** Every paragraph of the documents that both have; without the text, those up to the last that either cites. */
function paragraphUnits({ mine, theirs, documents, names, marks }: Pairing): readonly Unit[] {
  const [own, others] = [lookup(mine).document, lookup(theirs).document];
  return [...documents.toTheirs].flatMap(([mineId, theirsId]) => {
    const [a, b] = [own.get(mineId), others.get(theirsId)];
    const text = a && b ? commonText(a, b) : null;
    const name = names.mine.get(mineId) ?? '';
    const [here, there] = [citedIn(marks.mine, name), citedIn(marks.theirs, name)];
    const last = text === null ? Math.max(0, ...here, ...there) : textIndex(text).paragraphs;
    return Array.from(
      { length: last },
      (_, at): Unit => [String(here.has(at + 1)), String(there.has(at + 1))],
    );
  });
}

function citedIn(marks: Marks, name: string): ReadonlySet<number> {
  const all = [...marks.values()].flat();
  return new Set(
    all.flatMap(({ document, paragraph }) => (paragraph !== null && document === name ? [paragraph] : [])),
  );
}

function timeOverlaps(pairing: Pairing): readonly number[] {
  return sharedEvents(pairing).flatMap(({ mine, theirs }) => {
    const [a, b] = [mine.time.start, theirs.time.start];
    if (!a && !b) return [];
    const overlap = a && b ? windowOverlap(a, b) : 0;
    return overlap === null ? [] : [overlap];
  });
}
