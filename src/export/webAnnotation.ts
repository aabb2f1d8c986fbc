import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { anchor, type TextPlace } from '../query/anchor.ts';
import { claimSentence, placeText, provenanceText } from './claimText.ts';
import type { DataWriter } from './exported.ts';
import { fileName } from './fileName.ts';
import { type Iris, irisOf, webAddress } from './iris.ts';
import { isoInstant } from './isoTime.ts';
import { linkedText, present } from './linkedData.ts';
import { inWordsOnly, noPlace } from './losses.ts';

/**
 * Every passage as an annotation of the document that it stands in (W3C Web Annotation Data Model, 2017): its body is
 * the claim, with how it came to us and the title of its event; its target the words, by TextQuoteSelector, and where
 * the dataset holds the document's text, by TextPositionSelector.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export const writeWebAnnotation: DataWriter = (dataset, { link, at }) => {
  const iris = irisOf(dataset);
  const places = placesOf(dataset);
  const items = dataset.claims.flatMap((claim) =>
    claim.passages.map((passage, index) => annotation({ dataset, iris, places }, claim, passage, index)),
  );
  const collection = present({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iris.dataset}:annotations`,
    type: 'AnnotationCollection',
    label: dataset.title,
    generated: isoInstant(at),
    via: webAddress(link),
    total: items.length,
    first: { id: `${iris.dataset}:annotations:page:1`, type: 'AnnotationPage', startIndex: 0, items },
  });
  const { content, losses } = linkedText(collection);
  return {
    name: `${fileName(dataset.title)}-annotations.jsonld`,
    mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    content,
    losses: [...lossesOf(dataset), ...losses],
  };
};

interface Writing {
  readonly dataset: Dataset;
  readonly iris: Iris;
  readonly places: ReadonlyMap<Passage, TextPlace>;
}

function annotation(
  { dataset, iris, places }: Writing,
  claim: Claim,
  passage: Passage,
  index: number,
): object {
  const event = lookup(dataset).event.get(claim.event);
  const origin = `${provenanceText(dataset, claim)} In: ${placeText(dataset, passage)}.`;
  return {
    id: iris.record('claim', claim.id, 'passage', index + 1),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      textualBody(claimSentence(claim), 'describing'),
      textualBody(origin, 'commenting'),
      ...(event ? [textualBody(event.title, 'tagging')] : []),
    ],
    target: { source: iris.document(passage.document), selector: selectors(passage, places.get(passage)) },
  };
}

function textualBody(value: string, purpose: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** One selector by the words, and one by position where it is known. */
function selectors({ exact, prefix, suffix }: Passage, at: TextPlace | undefined): object {
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
  // Both count characters as Unicode code points from 0, with the end left out (4.2.5).
  return at ? [quote, { type: 'TextPositionSelector', start: at.start, end: at.end }] : quote;
}

/** Where passages stand in the texts of their documents: those that are in one place there. Text by text: each is indexed once. */
function placesOf({ claims, documents }: Dataset): ReadonlyMap<Passage, TextPlace> {
  const passages = new Map<string, Passage[]>();
  for (const { id, text } of documents) if (text !== null) passages.set(id, []);
  for (const claim of claims)
    for (const passage of claim.passages) passages.get(passage.document)?.push(passage);
  const places = new Map<Passage, TextPlace>();
  for (const { id, text } of documents) {
    for (const passage of passages.get(id) ?? []) {
      const found = anchor(passage, text ?? '');
      if (found.kind === 'exact' || found.kind === 'moved') places.set(passage, found.at);
    }
  }
  return places;
}

const PLACE = 'Web Annotations';

function lossesOf(dataset: Dataset): readonly string[] {
  return [
    ...(dataset.summary ? [`The summary of the whole has no place in ${PLACE}.`] : []),
    ...noPlace(dataset, PLACE, [
      'claimsWithoutPassage',
      'silentEvents',
      'datedEvents',
      'statedTimes',
      'bases',
      'reasons',
      'eventSummaries',
      'places',
      'tags',
      'tracks',
      'relations',
      'orders',
      'sourceKinds',
      'sourceNotes',
      'unusedSources',
      'unusedDocuments',
      'documentTexts',
      'documentLanguages',
      'publicationTimes',
      'speech',
      'unknownKeys',
    ]),
    ...inWordsOnly(dataset, 'in the second body of their annotations', [
      'chains',
      'stances',
      'hedges',
      'sayingTimes',
      'paragraphs',
    ]),
  ];
}
