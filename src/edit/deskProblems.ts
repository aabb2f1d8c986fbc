import { compareNumbers } from '../base/compare.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { DESK_PROBLEM_KINDS, type DeskPlace, type DeskProblem, type DeskProblemKind } from './deskProblem.ts';
import { orderWindows } from './orderWindows.ts';
import { quoted } from './outcome.ts';
import { textProblems } from './textProblems.ts';

/** Texts that readers brought for documents that have none of their own, by document id. */
export type BroughtTexts = ReadonlyMap<string, string>;

const NO_TEXTS: BroughtTexts = new Map();
const known = new WeakMap<
  Dataset,
  { readonly texts: BroughtTexts; readonly problems: readonly DeskProblem[] }
>();

/**
 * What is wrong with a dataset in the making, or still missing: sorted by kind, and within one by the order of the file.
 * Passages and paragraphs are looked at in documents whose text is known, their own or a brought one. Kept with the
 * dataset, and what was found out about a text or passage with that: after a small step little is done anew.
 *
 * @param texts the same map as long as the texts are the same.
 */
export function deskProblems(dataset: Dataset, texts: BroughtTexts = NO_TEXTS): readonly DeskProblem[] {
  const kept = known.get(dataset);
  if (kept?.texts === texts) return kept.problems;
  const rank = new Map(DESK_PROBLEM_KINDS.map((kind, index) => [kind, index]));
  const problems = [
    ...orderProblems(dataset),
    ...claimProblems(dataset),
    ...textProblems(dataset, texts),
    ...eventProblems(dataset),
    ...sourceProblems(dataset),
  ].sort((a, b) => compareNumbers(rank.get(a.kind) ?? 0, rank.get(b.kind) ?? 0));
  known.set(dataset, { texts, problems });
  return problems;
}

function missing(kind: DeskProblemKind, where: DeskPlace, message: string): DeskProblem {
  return { kind, severity: 'missing', message, where };
}

function doubtful(kind: DeskProblemKind, where: DeskPlace, message: string): DeskProblem {
  return { kind, severity: 'doubtful', message, where };
}

function orderProblems(dataset: Dataset): readonly DeskProblem[] {
  return orderWindows(dataset).conflicts.flatMap(({ chain, message }) => {
    const [first] = chain;
    if (!first) return [];
    return doubtful('orders-conflict', { kind: 'order', id: first.before, after: first.after }, message);
  });
}

function claimProblems(dataset: Dataset): readonly DeskProblem[] {
  const { document, source } = lookup(dataset);
  const name = (id: string | undefined) => quoted(source.get(id ?? '')?.name ?? id);
  return dataset.claims.flatMap(({ id, text, passages, chain }) => {
    const where = { kind: 'claim', id } as const;
    if (passages.length === 0) {
      return missing(
        'claim-without-passage',
        where,
        `${quoted(text)} has no passage: select where it stands.`,
      );
    }
    const last = chain.at(-1)?.source;
    const elsewhere = passages.find((passage) => document.get(passage.document)?.publisher !== last);
    if (!elsewhere) return [];
    const paper = document.get(elsewhere.document);
    return doubtful(
      'chain-ends-elsewhere',
      { ...where, document: elsewhere.document },
      `The chain of ${quoted(text)} ends at ${name(last)}, but ${quoted(paper?.title ?? elsewhere.document)} was published by ${name(paper?.publisher)}.`,
    );
  });
}

function eventProblems(dataset: Dataset): readonly DeskProblem[] {
  const { claimsOfEvent } = lookup(dataset);
  return dataset.events.flatMap((event) => {
    const { id, title } = event;
    const where = { kind: 'event', id } as const;
    const problems: DeskProblem[] = [];
    if (!claimsOfEvent.has(id)) {
      problems.push(missing('event-without-claim', where, `No claim is about ${quoted(title)}.`));
    }
    const timeless = timeProblem(event, where);
    if (timeless) problems.push(timeless);
    return problems;
  });
}

function timeProblem({ title, time }: TimelineEvent, where: DeskPlace): DeskProblem | null {
  if (time.start) return null;
  if (time.stated === null || time.stated.trim() === '') {
    return missing('event-without-time', where, `${quoted(title)} has no time.`);
  }
  return missing(
    'time-not-placed',
    where,
    `${quoted(title)} has the words ${quoted(time.stated)} for its time, but no date.`,
  );
}

function sourceProblems(dataset: Dataset): readonly DeskProblem[] {
  const { claimsOfSource } = lookup(dataset);
  const publishers = new Set(dataset.documents.map(({ publisher }) => publisher));
  return dataset.sources.flatMap(({ id, name }) => {
    if (claimsOfSource.has(id)) return [];
    const more = publishers.has(id) ? ', although a document of it is here' : '';
    return doubtful(
      'source-without-claim',
      { kind: 'source', id },
      `${quoted(name)} stands in no chain${more}.`,
    );
  });
}
