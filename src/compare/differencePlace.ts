import type { Claim } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { DifferencePlace } from './difference.ts';
import type { Pairing } from './pairing.ts';

/** Where a claim stands first. */
export function placeOf(pairing: Pairing, claim: Claim, side: 'mine' | 'theirs'): DifferencePlace {
  const [passage] = claim.passages;
  if (!passage) return { document: null, title: null, paragraph: null };
  const [mark] = pairing.marks[side].get(claim.id) ?? [];
  const document =
    side === 'mine' ? passage.document : (pairing.documents.toMine.get(passage.document) ?? null);
  const title = lookup(pairing[side]).document.get(passage.document)?.title ?? passage.document;
  return { document, title, paragraph: mark ? mark.paragraph : passage.paragraph };
}
