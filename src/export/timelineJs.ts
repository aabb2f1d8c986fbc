import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimSentence, passageText, provenanceText } from './claimText.ts';
import type { DataWriter } from './exported.ts';
import { fileName } from './fileName.ts';
import { webAddress } from './iris.ts';
import { jsonText } from './jsonText.ts';
import { present } from './linkedData.ts';
import { inWordsOnly, lossOf, noPlace } from './losses.ts';
import { type SlideTime, slideTime } from './slideTime.ts';

/**
 * The JSON of TimelineJS 3: a slide an event, with its claims and their chains in its text, and tracks as groups.
 * TimelineJS takes texts for HTML, so that ours are escaped.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export const writeTimelineJs: DataWriter = (dataset) => {
  const slides: { readonly event: TimelineEvent; readonly time: SlideTime }[] = [];
  for (const event of dataset.events) {
    const time = slideTime(event.time, dataset.timeZone);
    if (time) slides.push({ event, time });
  }
  const file = {
    title: { text: { headline: asHtml(dataset.title), text: paragraphs([dataset.summary]) } },
    events: slides.map(({ event, time }) => slide(dataset, event, time)),
  };
  return {
    name: `${fileName(dataset.title)}-timelinejs.json`,
    mime: 'application/json;charset=utf-8',
    content: `${jsonText(file)}\n`,
    losses: lossesOf(dataset, slides.filter(({ time }) => time.vague).length),
  };
};

function slide(dataset: Dataset, event: TimelineEvent, { start, end, words }: SlideTime): object {
  const { track } = lookup(dataset);
  const name = track.get(event.track)?.name ?? event.track;
  return present({
    unique_id: event.id,
    start_date: start,
    end_date: end,
    display_date: words && strippedAsHtml(words),
    group: strippedAsHtml(name),
    text: { headline: asHtml(event.title), text: slideText(dataset, event) },
  });
}

function slideText(dataset: Dataset, event: TimelineEvent): string {
  const { claimsOfEvent } = lookup(dataset);
  const { place, time } = event;
  const lines = (claimsOfEvent.get(event.id) ?? []).flatMap((claim) => {
    const passages = claim.passages.map((passage) =>
      linked(dataset, passage.document, passageText(dataset, passage)),
    );
    const told = `${asHtml(claimSentence(claim))} <em>${asHtml(provenanceText(dataset, claim))}</em>`;
    return [`<p>${[told, ...passages].join('<br>')}</p>`];
  });
  return [
    paragraphs([
      event.summary,
      place && `Place: ${place}`,
      time.stated && `Time as stated: “${time.stated}”`,
    ]),
    ...lines,
  ].join('');
}

/** A text that leads to the document where that stands on the web. */
function linked(dataset: Dataset, document: string, text: string): string {
  const address = webAddress(lookup(dataset).document.get(document)?.url ?? null);
  return address === null ? asHtml(text) : `<a href="${asHtml(address)}">${asHtml(text)}</a>`;
}

/** Each line of some texts as a paragraph, or '' where there is none. */
function paragraphs(texts: readonly (string | null)[]): string {
  return texts
    .flatMap((text) => (text ?? '').split(/[\r\n]+/))
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${asHtml(line)}</p>`)
    .join('');
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * For names of groups and dates in words: TimelineJS first strips these of tags, which undoes one escaping, and then
 * shows what is left as HTML. Only what would be a tag or a sign then is escaped twice, as other readers undo it once.
 */
function strippedAsHtml(text: string): string {
  const once = asHtml(text);
  return /<[a-z/!?]|&(#|[a-z]+\d*;)/i.test(text) ? asHtml(once) : once;
}

const PLACE = 'TimelineJS';

function lossesOf(dataset: Dataset, vague: number): readonly string[] {
  return [
    ...(dataset.timeZone === 'UTC'
      ? []
      : [`Times are written as the clocks of ${dataset.timeZone} show them, and ${PLACE} does not say so.`]),
    ...lossOf(
      vague,
      '# time is a window, open or doubtful: it is drawn as a span or a point, and told in words.',
      '# times are windows, open or doubtful: they are drawn as spans or points, and told in words.',
    ),
    ...noPlace(dataset, PLACE, [
      'undatedEvents',
      'relations',
      'orders',
      'tags',
      'bases',
      'reasons',
      'emptyTracks',
      'sourceKinds',
      'sourceNotes',
      'unusedSources',
      'unusedDocuments',
      'documentTexts',
      'documentLanguages',
      'publicationTimes',
      'quotationContexts',
      'unknownKeys',
    ]),
    ...inWordsOnly(dataset, 'in the text of their slide', [
      'claims',
      'chains',
      'stances',
      'hedges',
      'sayingTimes',
      'passages',
      'places',
      'statedTimes',
    ]),
  ];
}
