import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import type { DeskProblem } from './deskProblem.ts';
import { type DocumentFacts, documentFacts } from './documentFacts.ts';
import { quoted } from './outcome.ts';
import { type Standing, standingOf } from './standing.ts';

/** Passages that are not found in their documents, and paragraphs that support no claim. */
export function textProblems(dataset: Dataset, texts: ReadonlyMap<string, string>): readonly DeskProblem[] {
  const facts = new Map<string, DocumentFacts>();
  const cited = new Map<string, Set<number>>();
  const titles = new Map<string, string>();
  for (const document of dataset.documents) {
    const text = document.text ?? texts.get(document.id);
    if (text === undefined || text === null) continue;
    facts.set(document.id, documentFacts(document, text));
    cited.set(document.id, new Set());
    titles.set(document.id, document.title);
  }
  const problems: DeskProblem[] = [];
  for (const claim of dataset.claims) {
    for (const passage of claim.passages) {
      const known = facts.get(passage.document);
      if (!known) continue;
      const standing = standingOf(passage, known);
      if (standing.kind === 'found') cited.get(passage.document)?.add(standing.paragraph);
      else problems.push(lost(claim, passage, standing, titles.get(passage.document) ?? ''));
    }
  }
  for (const [id, { statements, index }] of facts) {
    for (const number of statements) {
      if (cited.get(id)?.has(number)) continue;
      const range = index.paragraph(number);
      const words = range ? index.text.slice(range.start, range.end).trim() : '';
      problems.push({
        kind: 'paragraph-without-claim',
        severity: 'doubtful',
        message: `Paragraph ${number} of ${quoted(titles.get(id))} supports no claim: ${quoted(words)}`,
        where: { kind: 'paragraph', id, paragraph: number },
      });
    }
  }
  return problems;
}

function lost(
  { id }: Claim,
  { exact, document, paragraph }: Passage,
  standing: Exclude<Standing, { kind: 'found' }>,
  title: string,
): DeskProblem {
  const where = { kind: 'claim', id, document, ...(paragraph !== null && { paragraph }) } as const;
  if (standing.kind === 'missing') {
    const message = `${quoted(exact)} is not in the text of ${quoted(title)} any more: select the words anew.`;
    return { kind: 'passage-missing', severity: 'missing', message, where };
  }
  const message = `${quoted(exact)} stands in ${standing.count} places of ${quoted(title)}: select the one that is meant.`;
  return { kind: 'passage-ambiguous', severity: 'doubtful', message, where };
}
