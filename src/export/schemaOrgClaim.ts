import type { Claim, Dataset, Source, SourceDocument, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { originOf } from '../model/provenance.ts';
import { type EventTime, extentOf } from '../model/time.ts';
import { agentKind } from './agents.ts';
import { claimSentence, provenanceText } from './claimText.ts';
import { eventLink } from './eventLink.ts';
import type { DataWriter } from './exported.ts';
import { fileName } from './fileName.ts';
import { type Iris, irisOf, webAddress } from './iris.ts';
import { isoDate, isoInterval } from './isoTime.ts';
import { linkedText, present } from './linkedData.ts';
import { schemaOrgLosses } from './schemaOrgLosses.ts';
import { lastHop, quotationNodes } from './schemaOrgWorks.ts';

type Node = Record<string, unknown>;

/**
 * The claims in the vocabulary of schema.org, as one graph: each `Claim` with its origin as author, the documents that
 * it appears in, and its chain as works that are based on each other. There is no `ClaimReview`: we give no verdict.
 *
 * @see https://schema.org/Claim
 */
export const writeSchemaOrgClaim: DataWriter = (dataset, { link }) => {
  const iris = irisOf(dataset);
  const { sources, documents, events, claims } = dataset;
  const periods = new Map(events.map(({ id, time }) => [id, periodOf(time)]));
  const graph = [
    present({
      '@type': 'Dataset',
      '@id': iris.dataset,
      name: dataset.title,
      description: dataset.summary,
      url: webAddress(link),
    }),
    ...sources.map((source) => sourceNode(iris, source)),
    ...documents.map((document) => documentNode(dataset, iris, document)),
    ...events.map((event) => eventNode(dataset, iris, event, link)),
    ...claims.flatMap((claim) => [claimNode(dataset, iris, claim, periods), ...quotationNodes(iris, claim)]),
  ];
  const { content, losses } = linkedText({ '@context': 'https://schema.org', '@graph': graph });
  return {
    name: `${fileName(dataset.title)}-claims.jsonld`,
    mime: 'application/ld+json',
    content,
    losses: [...schemaOrgLosses(dataset), ...losses],
  };
};

const TYPES = { person: 'Person', organization: 'Organization', unknown: 'Thing' } as const;

function sourceNode(iris: Iris, source: Source): Node {
  return present({
    '@type': TYPES[agentKind(source)],
    '@id': iris.record('source', source.id),
    name: source.name,
    description: source.note,
    disambiguatingDescription: source.anonymous ? `${source.kind}, not named` : source.kind,
  });
}

function documentNode({ timeZone }: Dataset, iris: Iris, document: SourceDocument): Node {
  return present({
    '@type': 'CreativeWork',
    '@id': iris.document(document.id),
    name: document.title,
    publisher: { '@id': iris.record('source', document.publisher) },
    datePublished: isoDate(document.published, timeZone),
    inLanguage: document.language,
    url: webAddress(document.url),
    text: document.text,
  });
}

function eventNode({ timeZone }: Dataset, iris: Iris, event: TimelineEvent, link: string | null): Node {
  return present({
    '@type': 'Event',
    '@id': iris.record('event', event.id),
    name: event.title,
    description: event.summary,
    startDate: isoDate(event.time.start, timeZone),
    endDate: isoDate(event.time.end, timeZone),
    location: event.place && {
      '@type': 'Place',
      '@id': iris.record('event', event.id, 'place'),
      name: event.place,
    },
    keywords: [...event.tags],
    url: eventLink(link, event.id),
  });
}

function claimNode(
  dataset: Dataset,
  iris: Iris,
  claim: Claim,
  periods: ReadonlyMap<string, string | null>,
): Node {
  const { id, event, said, passages } = claim;
  const documents = [...new Set(passages.map(({ document }) => document))];
  const first = firstOf(dataset, documents);
  return present({
    '@type': 'Claim',
    '@id': iris.record('claim', id),
    text: claimSentence(claim),
    author: { '@id': iris.record('source', originOf(claim).source) },
    about: { '@id': iris.record('event', event) },
    appearance: [
      ...documents.map((each) => ({ '@id': iris.document(each) })),
      lastHop(iris, claim, documents),
    ],
    firstAppearance: first && { '@id': iris.document(first) },
    dateCreated: isoDate(said, dataset.timeZone),
    temporalCoverage: periods.get(event),
    creditText: provenanceText(dataset, claim),
    isPartOf: { '@id': iris.dataset },
  });
}

/** When an event may have been under way. */
function periodOf(time: EventTime): string | null {
  const extent = extentOf(time);
  return extent && isoInterval(extent.start, extent.end);
}

/** The document that certainly came out before all others; null where their times do not say. */
function firstOf(dataset: Dataset, ids: readonly string[]): string | null {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return only;
  const { document } = lookup(dataset);
  const published = ids.map((id) => document.get(id)?.published ?? null);
  const first = ids.findIndex((_, index) => {
    const own = published[index];
    const others = published.filter((_, at) => at !== index);
    return own && others.every((other) => other !== null && own.latest <= other.earliest);
  });
  return ids[first] ?? null;
}
