import type { DraftHop, DraftPassage } from '../draft.ts';
import type { ClaimTools } from './claimTools.ts';
import type { FlatRow } from './flatTable.ts';
import type { FlatTimes } from './flatTimes.ts';
import type { RowReader } from './rowReader.ts';
import { isWebAddress, namesIn } from './sourceCells.ts';

/** The address of a row. What is no web address, or is beside the first, is kept with a word about it. */
export function addressOf(
  row: FlatRow,
  { reader, draft }: ClaimTools,
  kept: [string, unknown][],
): string | null {
  const all = reader.values(row, 'url').flatMap((value) => namesIn(value, /[\s;|]+/));
  const [first = null, ...more] = all.filter(isWebAddress);
  const wrong = all.find((text) => !isWebAddress(text));
  if (wrong !== undefined) {
    draft.warning(
      row.where,
      wrong,
      'This is no web address, and is kept as text: write one that starts with https:// or http://.',
      reader.name('url'),
    );
  }
  if (wrong !== undefined || more.length > 0) kept.push(...reader.raw(row, 'url'));
  return first;
}

export function documentOf(
  row: FlatRow,
  url: string | null,
  publisher: string,
  chain: readonly DraftHop[],
  { draft, reader, times }: ClaimTools,
): string {
  const title =
    url === null ? publisher : url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '') || publisher;
  return draft.document(
    {
      title: title.length > 120 ? `${title.slice(0, 119)}…` : title,
      publisher: chain.at(-1)?.source ?? '',
      url,
      published: publishedOf(row, reader, times),
    },
    row.where,
  );
}

/** When the document was published, where a column of ours says so. */
function publishedOf(row: FlatRow, reader: RowReader, times: FlatTimes): string | null {
  const text = reader.published < 0 ? '' : reader.at(row, reader.published);
  return text === '' ? null : times.plain(text);
}

const MARKS =
  /^(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«\s*([^«»]+?)\s*»|»\s*([^«»]+?)\s*«|'([^']+)'|‘(.+)’)$/su;

/** What stands between the quotation marks of a cell, if the whole of it does. */
export function spoken(text: string): string | null {
  return (
    MARKS.exec(text)
      ?.slice(1)
      .find((found) => found !== undefined && found.trim() !== '') ?? null
  );
}

export function passageOf(text: string, document: string): DraftPassage {
  const words = spoken(text);
  return { document, exact: words ?? text, directSpeech: words !== null };
}
