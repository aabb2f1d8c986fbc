import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { type Coverage, coverage, numberRanges } from '../query/coverage.ts';
import { useNarrowed } from './useNarrowed.ts';

/** How much of a document nothing is drawn from, and what of it. */
export function CoverageLine({
  dataset,
  document,
  total,
}: {
  dataset: Dataset;
  document: SourceDocument;
  /** Paragraphs of its text; null while that is not known. */
  total: number | null;
}) {
  const narrowed = useNarrowed();
  const words = coverageWords(coverage(dataset, document.id, total));
  if (words === null) return null;
  const partly = narrowed !== null && narrowed.claims.length < dataset.claims.length;
  return (
    <p className="passages-coverage">
      {words}
      {partly && ' This counts all claims, whatever is narrowed.'}
    </p>
  );
}

/** "1 of 20 paragraphs supports no claim: 1." Without the text it says up to where was counted. */
export function coverageWords({ paragraphs, whole, silent }: Coverage): string | null {
  if (paragraphs === 0) return null;
  const count = silent.length;
  const noun = paragraphs === 1 ? 'paragraph' : 'paragraphs';
  const verb = count === 1 ? 'supports' : 'support';
  const claim =
    count === 0
      ? `Each of ${whole ? 'its' : 'these'} ${paragraphs} ${noun} supports a claim.`
      : `${count} of ${whole ? '' : 'these '}${paragraphs} ${noun} ${verb} no claim: ${numberRanges(silent)}.`;
  if (whole) return claim;
  return `Counted up to paragraph ${paragraphs}, the last one cited; how many follow, only the text can tell. ${claim}`;
}
