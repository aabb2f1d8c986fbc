import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed } from '../model/provenance.ts';
import { chainLinks, soleLink } from './chainLinks.ts';

/** A chain as one line of text: "Official told → Reuters quoted by → GlobalPost", "No source named → GlobalPost". */
export function chainWords(dataset: Dataset, claim: Claim): string {
  const { chain } = claim;
  const { source } = lookup(dataset);
  const nameOf = (id: string) => {
    const found = source.get(id);
    return found ? `${found.name}${found.anonymous ? ' (unnamed)' : ''}` : id;
  };
  const alone = isUnattributed(claim);
  const names = chain.map((hop) => nameOf(hop.source));
  const links = alone ? [soleLink(chain[0])] : chainLinks(chain);
  const steps = alone ? ['No source named', ...names] : names;
  return steps.map((name, index) => [name, links[index]].filter(Boolean).join(' ')).join(' → ');
}
