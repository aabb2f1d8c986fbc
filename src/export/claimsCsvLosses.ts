import { hopCell, type NamedHop, readHopCell } from '../model/claimColumns.ts';
import type { Claim, Dataset } from '../model/dataset.ts';
import { type Lookup, lookup } from '../model/lookup.ts';
import { halfCharacters, lossOf, noPlace } from './losses.ts';

const TABLE = 'a table of claims';

/** The hops of a claim with the names of their sources. */
export function namedHops({ chain }: Claim, { source }: Lookup): readonly NamedHop[] {
  return chain.map(({ source: id, verb, by }) => ({ name: source.get(id)?.name ?? id, verb, by }));
}

/** What came of writing a table. */
interface Written {
  /** Cells that begin with an apostrophe now. */
  readonly guarded: number;
  /** False where a text had half of a surrogate pair in it. */
  readonly wellFormed: boolean;
}

/** What a table of claims cannot hold of a dataset. */
export function claimsCsvLosses(dataset: Dataset, { guarded, wellFormed }: Written): readonly string[] {
  return [
    dataset.summary
      ? `The title and the summary of the whole have no place in ${TABLE}.`
      : `The title of the whole has no place in ${TABLE}.`,
    ...(dataset.timeZone === 'UTC'
      ? []
      : [`Times are written as the clocks of ${dataset.timeZone} show them, and ${TABLE} does not say so.`]),
    `Sources, tracks and documents stand by their names: their ids have no place in ${TABLE}.`,
    ...noPlace(dataset, TABLE, [
      'relations',
      'orders',
      'eventSummaries',
      'tags',
      'bases',
      'reasons',
      'furtherPassages',
      'quotationContexts',
      'sourceKinds',
      'unnamed',
      'sourceNotes',
      'unusedSources',
      'emptyTracks',
      'unusedDocuments',
      'documentTexts',
      'documentLanguages',
      'publicationTimes',
      'unknownKeys',
    ]),
    ...lossOf(
      namesakes(dataset),
      '# source, track or document has the name of another, and cannot be told from it.',
      '# sources, tracks and documents have the name of another, and cannot be told from it.',
    ),
    ...lossOf(
      otherPublishers(dataset),
      '# passage stands in a document whose publisher is not the end of the chain, and who that is is lost.',
      '# passages stand in documents whose publishers are not the end of the chain, and who these are is lost.',
    ),
    ...lossOf(
      unclearSteps(dataset),
      '# step of a chain has a verb or channel that cannot be told from the signs around it.',
      '# steps of chains have verbs or channels that cannot be told from the signs around them.',
    ),
    ...lossOf(
      guarded,
      '# cell begins with an apostrophe, because a spreadsheet would run it as a formula.',
      '# cells begin with an apostrophe, because a spreadsheet would run them as formulas.',
    ),
    ...halfCharacters(wellFormed),
  ];
}

function unclearSteps(dataset: Dataset): number {
  const tables = lookup(dataset);
  return dataset.claims
    .flatMap((claim) => namedHops(claim, tables))
    .filter((hop) => {
      const { name, verb, by } = readHopCell(hopCell(hop));
      return name !== hop.name || verb !== (hop.verb || null) || by !== (hop.by || null);
    }).length;
}

/** First passages only: of others a table holds nothing. */
function otherPublishers(dataset: Dataset): number {
  const { document } = lookup(dataset);
  return dataset.claims.filter(({ chain, passages: [passage] }) => {
    const publisher = passage && document.get(passage.document)?.publisher;
    return publisher !== undefined && publisher !== chain.at(-1)?.source;
  }).length;
}

function namesakes({ sources, tracks, documents }: Dataset): number {
  const lists = [
    sources.map(({ name }) => name),
    tracks.map(({ name }) => name),
    documents.map(({ url, title, publisher }) => url ?? JSON.stringify([title, publisher])),
  ];
  return lists.reduce((total, names) => total + names.length - new Set(names.map(evened)).size, 0);
}

function evened(name: string): string {
  return name.trim().toLowerCase();
}
