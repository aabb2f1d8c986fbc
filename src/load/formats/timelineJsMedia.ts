import type { DraftHop, Where } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { htmlText } from './htmlText.ts';
import { firstWords, type SlideReading, textOf } from './timelineJsText.ts';

/** Longest name of a source; a longer credit goes on in its note. */
const LONGEST_NAME = 120;

/**
 * The media of a slide: the one it is credited to becomes a source, its web address a document of that source, its
 * caption a claim. A block quotation is said by the one it cites. Media without a credit has no voice: it is kept with
 * the event, as all media is.
 *
 * @param told the event that the media belongs to, or null for the title slide: then there is nothing to claim.
 */
export function readMedia(
  raw: unknown,
  told: { readonly title: string; readonly event: string } | null,
  where: Where,
  { draft, label }: SlideReading,
): void {
  if (raw === null || raw === undefined || raw === '') return;
  if (!isRecord(raw)) {
    draft.warning(
      where,
      raw,
      'The media is kept, unread: write an object like { "url": … }.',
      label('media'),
    );
    return;
  }
  const credit = textOf(raw.credit).replaceAll('\n', ' ');
  const quotation = quotationIn(raw.url);
  const chain: DraftHop[] = [];
  const { source: cited } = quotation;
  if (cited !== '') chain.push({ source: draft.source(...named(cited, 'person'), where) });
  if (credit !== '') chain.push({ source: draft.source(...named(credit, 'publisher'), where) });
  const publisher = chain.at(-1)?.source;
  if (publisher === undefined) return;
  const caption = textOf(raw.caption);
  const url = webAddress(raw.url);
  const title = firstWords(caption || told?.title || url || credit);
  const document = url === null ? null : draft.document({ title, publisher, url }, where);
  if (told === null) return;
  draft.claim(
    {
      event: told.event,
      text: quotation.words || caption || told.title,
      chain,
      passages:
        document === null || caption === '' ? [] : [{ document, exact: caption.replaceAll('\n', ' ') }],
    },
    where,
  );
}

type Named = [name: string, facts: { kind: 'person' | 'publisher'; note?: string; key: string }];

function named(text: string, kind: 'person' | 'publisher'): Named {
  const key = text.toLowerCase();
  if (text.length <= LONGEST_NAME) return [text, { kind, key }];
  return [`${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`, { kind, key, note: text }];
}

/** The address when it is one of the web: TimelineJS also takes HTML there, and addresses without a protocol. */
function webAddress(url: unknown): string | null {
  if (typeof url !== 'string') return null;
  const text = url.trim();
  return /^https?:\/\/\S+$/i.test(text) ? text : null;
}

/** Words and source of a `<blockquote>` that stands where media has its address. */
function quotationIn(url: unknown): { words: string; source: string } {
  if (typeof url !== 'string' || !/^\s*<blockquote[\s>]/i.test(url)) return { words: '', source: '' };
  const from = url.search(/<cite[\s>]/i);
  const to = url.search(/<\/cite>/i);
  if (from < 0 || to < from) return { words: htmlText(url), source: '' };
  return {
    words: htmlText(url.slice(0, from) + url.slice(to)),
    source: htmlText(url.slice(from, to)).replaceAll('\n', ' '),
  };
}
