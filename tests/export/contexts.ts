/**
 * What the published contexts say of the terms that we use; a term that is not here makes the validation fail.
 *
 * @see https://www.w3.org/ns/anno.jsonld
 * @see https://schema.org/docs/jsonldcontext.jsonld
 */
const ANNO = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  commenting: 'oa:commenting',
  describing: 'oa:describing',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  via: { '@type': '@id', '@id': 'oa:via' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  first: { '@type': '@id', '@id': 'as:first' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  format: 'dc:format',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  label: 'rdfs:label',
  generated: { '@id': 'dcterms:issued', '@type': 'xsd:dateTime' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
};

const SCHEMA_TYPES = 'Claim CreativeWork Dataset Event Organization Person Place Quotation Thing'.split(' ');
const SCHEMA_TEXTS =
  'creditText description disambiguatingDescription inLanguage keywords name position temporalCoverage text'.split(
    ' ',
  );
const SCHEMA_LINKS =
  'about appearance author firstAppearance isBasedOn isPartOf location publisher spokenByCharacter'.split(
    ' ',
  );

const SCHEMA = {
  // The published one also has "@vocab": without it a term that schema.org does not have is found out.
  schema: 'http://schema.org/',
  ...Object.fromEntries(
    [...SCHEMA_TYPES, ...SCHEMA_TEXTS, ...SCHEMA_LINKS].map((name) => [name, `schema:${name}`]),
  ),
  url: { '@id': 'schema:url', '@type': '@id' },
  isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
  isBasedOn: { '@id': 'schema:isBasedOn', '@type': '@id' },
  dateCreated: { '@id': 'schema:dateCreated', '@type': 'schema:Date' },
  datePublished: { '@id': 'schema:datePublished', '@type': 'schema:Date' },
  startDate: { '@id': 'schema:startDate', '@type': 'schema:Date' },
  endDate: { '@id': 'schema:endDate', '@type': 'schema:Date' },
};

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNO,
  'https://schema.org': SCHEMA,
  'https://schema.org/': SCHEMA,
};

/** Gives the contexts above; nothing is fetched. */
export async function documentLoader(url: string) {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`Nothing may be fetched in a test: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
}
