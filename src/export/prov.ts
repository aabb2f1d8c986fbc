import type { Claim, Dataset, Source, SourceDocument, TimelineEvent } from '../model/dataset.ts';
import { isUnattributed } from '../model/provenance.ts';
import { describePlacement } from '../query/describeTime.ts';
import { agentKind } from './agents.ts';
import { actWords, claimSentence } from './claimText.ts';
import type { DataWriter } from './exported.ts';
import { fileName } from './fileName.ts';
import { type Iris, irisOf, webAddress } from './iris.ts';
import { isoDate } from './isoTime.ts';
import { linkedText, present } from './linkedData.ts';
import { provLosses } from './provLosses.ts';

type Node = Record<string, unknown>;

/** Written into the file, so that nothing must be fetched to read it. */
const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * Who said what through whom, in the words of PROV-O (W3C, 2013). A claim as each hop of its chain gave it is an entity:
 * attributed to the source, quoted from the hop before it; the published one is the claim itself, and has the first as
 * its primary source. A passage is an entity too, quoted from its document.
 *
 * @see https://www.w3.org/TR/prov-o/
 */
export const writeProv: DataWriter = (dataset, { link }) => {
  const iris = irisOf(dataset);
  const { sources, documents, events, claims } = dataset;
  const graph = [
    present({
      '@id': iris.dataset,
      '@type': 'prov:Entity',
      'dcterms:title': dataset.title,
      'dcterms:description': dataset.summary,
      'rdfs:seeAlso': reference(webAddress(link)),
    }),
    ...sources.map((source) => agent(iris, source)),
    ...documents.map((document) => documentEntity(dataset, iris, document)),
    ...events.map((event) => subject(dataset, iris, event)),
    ...claims.flatMap((claim) => [...hopEntities(dataset, iris, claim), ...passageEntities(iris, claim)]),
  ];
  const { content, losses } = linkedText({ '@context': CONTEXT, '@graph': graph });
  return {
    name: `${fileName(dataset.title)}-provenance.jsonld`,
    mime: 'application/ld+json',
    content,
    losses: [...provLosses(dataset), ...losses],
  };
};

function reference(iri: string | null): object | null {
  return iri === null ? null : { '@id': iri };
}

const AGENTS = {
  person: ['prov:Agent', 'prov:Person'],
  organization: ['prov:Agent', 'prov:Organization'],
  unknown: ['prov:Agent'],
} as const;

function agent(iris: Iris, source: Source): Node {
  return present({
    '@id': iris.record('source', source.id),
    '@type': AGENTS[agentKind(source)],
    'rdfs:label': source.name,
    'dcterms:type': source.anonymous ? `${source.kind}, not named` : source.kind,
    'rdfs:comment': source.note,
  });
}

function documentEntity({ timeZone }: Dataset, iris: Iris, document: SourceDocument): Node {
  return present({
    '@id': iris.document(document.id),
    '@type': 'prov:Entity',
    'dcterms:title': document.title,
    'dcterms:issued':
      document.published && timed(document.published.text, isoDate(document.published, timeZone)),
    'dcterms:language': document.language,
    'rdfs:seeAlso': reference(webAddress(document.url)),
    'prov:value': document.text,
    'prov:wasAttributedTo': { '@id': iris.record('source', document.publisher) },
  });
}

/** An event: what claims are about. PROV has activities, but these lead to entities, which an event need not. */
function subject({ timeZone }: Dataset, iris: Iris, event: TimelineEvent): Node {
  return present({
    '@id': iris.record('event', event.id),
    'dcterms:title': event.title,
    'dcterms:description': event.summary,
    'dcterms:temporal': event.time.start && describePlacement(event.time, timeZone),
    'dcterms:spatial': event.place,
    'dcterms:isPartOf': { '@id': iris.dataset },
  });
}

/** An instant as a typed literal; any other time as the file writes it. */
function timed(text: string, iso: string | null): unknown {
  return iso?.includes('T') ? { '@value': iso, '@type': 'xsd:dateTime' } : text;
}

/** The claim as each hop gave it, origin first. The last is the claim itself. */
function hopEntities(dataset: Dataset, iris: Iris, claim: Claim): readonly Node[] {
  const { id, chain, passages, said, event } = claim;
  const iriOf = (index: number) =>
    index === chain.length - 1 ? iris.record('claim', id) : iris.record('claim', id, 'hop', index + 1);
  return chain.map(({ source, verb, by }, index) => {
    const last = index === chain.length - 1;
    return present({
      '@id': iriOf(index),
      '@type': 'prov:Entity',
      'prov:value': last ? claimSentence(claim) : null,
      'rdfs:comment': actWords({ verb, by }) || null,
      'dcterms:created': index === 0 && said ? timed(said.text, isoDate(said, dataset.timeZone)) : null,
      'dcterms:subject': last ? { '@id': iris.record('event', event) } : null,
      'prov:wasAttributedTo': { '@id': iris.record('source', source) },
      'prov:wasQuotedFrom': index === 0 ? null : { '@id': iriOf(index - 1) },
      'prov:hadPrimarySource': last && !isUnattributed(claim) ? { '@id': iriOf(0) } : null,
      'prov:wasDerivedFrom': last
        ? passages.map((_, number) => ({ '@id': iris.record('claim', id, 'passage', number + 1) }))
        : [],
    });
  });
}

function passageEntities(iris: Iris, { id, passages }: Claim): readonly Node[] {
  return passages.map(({ document, exact }, index) => ({
    '@id': iris.record('claim', id, 'passage', index + 1),
    '@type': 'prov:Entity',
    'prov:value': exact,
    'prov:wasQuotedFrom': { '@id': iris.document(document) },
  }));
}
