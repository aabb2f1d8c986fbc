import type { Passage } from '../model/dataset.ts';
import { withDotsAfter, withDotsBefore } from './passageEdges.ts';

/** The words of a passage, and dimmed what stands before and after them, as far as the dataset holds it. */
export function PassageWords({ passage, language }: { passage: Passage; language: string | null }) {
  return (
    <blockquote className="passage-words" lang={language ?? undefined} dir="auto">
      {passage.prefix !== '' && <span className="passage-around">{withDotsBefore(passage.prefix)}</span>}
      <mark>{passage.exact}</mark>
      {passage.suffix !== '' && <span className="passage-around">{withDotsAfter(passage.suffix)}</span>}
    </blockquote>
  );
}
