import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimEdges } from './claimEdges.ts';
import { type CommonDocument, marksOf } from './marks.ts';
import { commonText, pairDocuments } from './pairDocuments.ts';
import { pairEvents } from './pairEvents.ts';
import type { Pairing } from './pairing.ts';
import { pairSources } from './pairSources.ts';
import { bestPairs, swapPairs } from './pairs.ts';
import { wordSets } from './wordSets.ts';

/**
 * Finds what in one dataset is what in another on the same texts: first documents, then claims by the words they stand
 * on, then sources by name and events by the claims they share. One to one, as much in all as can be paired. Nothing
 * hangs on which side is which: changing sides changes the sides of the result and nothing else.
 */
export function pairClaims(mine: Dataset, theirs: Dataset): Pairing {
  // Of equally good pairings one is found, and it shall be the same from either side.
  return goesFirst(mine, theirs) ? pair(mine, theirs) : swapPairing(pair(theirs, mine));
}

/** The same from the other side. */
export function swapPairing(pairing: Pairing): Pairing {
  return {
    mine: pairing.theirs,
    theirs: pairing.mine,
    documents: swapPairs(pairing.documents),
    claims: swapPairs(pairing.claims),
    sources: swapPairs(pairing.sources),
    events: swapPairs(pairing.events),
    names: { mine: pairing.names.theirs, theirs: pairing.names.mine },
    marks: { mine: pairing.marks.theirs, theirs: pairing.marks.mine },
  };
}

function pair(mine: Dataset, theirs: Dataset): Pairing {
  const documents = pairDocuments(mine, theirs);
  const words = wordSets();
  const common = {
    mine: commonDocuments(mine, theirs, documents.toTheirs, (id) => id),
    theirs: commonDocuments(theirs, mine, documents.toMine, (_, partner) => partner),
  };
  const marks = {
    mine: marksOf(mine, common.mine, words),
    theirs: marksOf(theirs, common.theirs, words),
  };
  const claims = bestPairs(mine.claims, theirs.claims, claimEdges({ mine, theirs, marks, words }));
  const sources = pairSources(mine, theirs, documents, claims);
  const events = pairEvents(mine, theirs, claims, words);
  const names = { mine: namesOf(common.mine), theirs: namesOf(common.theirs) };
  return { mine, theirs, documents, claims, sources, events, names, marks };
}

type Common = ReadonlyMap<string, CommonDocument>;

/** @param name the name that a pair goes by: the id on the first side. */
function commonDocuments(
  own: Dataset,
  other: Dataset,
  partners: ReadonlyMap<string, string>,
  name: (id: string, partner: string) => string,
): Common {
  const others = lookup(other).document;
  return new Map(
    own.documents.map((document) => {
      const partner = others.get(partners.get(document.id) ?? '');
      if (partner) {
        const key = `both:${name(document.id, partner.id)}`;
        return [document.id, { key, text: commonText(document, partner) }];
      }
      // Like none of the other side, whatever its id.
      return [document.id, { key: `${name('mine', 'theirs')}:${document.id}`, text: document.text }];
    }),
  );
}

function namesOf(common: Common): ReadonlyMap<string, string> {
  return new Map([...common].map(([id, { key }]) => [id, key]));
}

function goesFirst(a: Dataset, b: Dataset): boolean {
  const signs: readonly ((dataset: Dataset) => string)[] = [
    // Nearly always enough, and quick.
    ({ claims }) => claims.map(({ id, text }) => `${id}\n${text}`).join('\n'),
    ({ claims, events, sources, documents }) => JSON.stringify([claims, events, sources, documents]),
  ];
  for (const sign of signs) {
    const [x, y] = [sign(a), sign(b)];
    if (x !== y) return x < y;
  }
  return true;
}
