import type { Claim, Dataset, Hop, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed } from '../model/provenance.ts';
import { channelWords } from '../query/chainLinks.ts';
import { chainWords } from '../query/chainWords.ts';
import { unquoted } from '../query/claimWords.ts';
import { describeWindow } from '../query/describeTime.ts';
import { reserveWords, stanceLead } from '../query/stanceWords.ts';

/** A statement that can stand alone: what is denied or doubted is never told as if it were said. */
export function claimSentence(claim: Claim): string {
  const lead = stanceLead(claim);
  return lead === null ? claim.text : `${lead} ${claim.text}`;
}

/** How a claim came to us, in sentences: its chain, the distance that is kept to it, and when it was said. */
export function provenanceText(dataset: Dataset, claim: Claim): string {
  const said = claim.said && `Said: ${describeWindow(claim.said, dataset.timeZone)}.`;
  return [`${chainText(dataset, claim)}.`, reserveWords(claim), said].filter(Boolean).join(' ');
}

/** As `chainWords`, which is made for a line of chips: where nobody is named, "No source named → GlobalPost (reported)". */
function chainText(dataset: Dataset, claim: Claim): string {
  if (!isUnattributed(claim)) return chainWords(dataset, claim);
  const { source, verb, by } = claim.chain[0];
  const act = actWords({ verb, by });
  const name = lookup(dataset).source.get(source)?.name ?? source;
  return `No source named → ${name}${act && ` (${act})`}`;
}

/** What a source did with the words, and by which channel: "called for calm in a statement"; '' where neither is known. */
export function actWords({ verb, by }: Pick<Hop, 'verb' | 'by'>): string {
  return [verb, by && channelWords(by)].filter(Boolean).join(' ');
}

/** Where a passage stands: “Title”, GlobalPost, paragraph 13. */
export function placeText(dataset: Dataset, { document: id, paragraph }: Passage): string {
  const { document, source } = lookup(dataset);
  const found = document.get(id);
  if (!found) return '';
  const publisher = source.get(found.publisher)?.name;
  return [`“${found.title}”`, publisher, paragraph !== null && `paragraph ${paragraph}`]
    .filter(Boolean)
    .join(', ');
}

/** The words of a passage in quotation marks, with where they stand. */
export function passageText(dataset: Dataset, passage: Passage): string {
  return `“${unquoted(passage.exact)}” (${placeText(dataset, passage)})`;
}
