import type { Draft, DraftHop } from '../draft.ts';
import { guessKind } from './guessKind.ts';
import { textOf, titleFrom } from './textOf.ts';
import { firstText, listed, namesOf } from './timeMapFields.ts';
import type { SourceItem } from './timeMapItems.ts';
import { type DateHow, readDay } from './timeMapTime.ts';

/** What one source says of itself. */
export interface SourceFacts {
  /** Its author, then its affiliation: who made it, and who published it. Never empty. */
  readonly hops: readonly DraftHop[];
  /** When it was made, as `whence/1` writes it. */
  readonly said: string | null;
  readonly title: string;
  /** Of the source itself, else of a copy. */
  readonly url: string | null;
}

/** Reads one source. One that names neither author nor affiliation stands for itself, under its title. */
export function readTimeMapSource({ key, raw, where }: SourceItem, draft: Draft, how: DateHow): SourceFacts {
  const title = firstText(raw, 'title', 'name', 'description', 'desc') || key;
  const author = listed(raw, 'author').flatMap(namesOf).join(', ');
  const affiliation = affiliationOf(raw);
  const witness = /witness|testimon/i.test(textOf(raw.type));
  const hops: DraftHop[] = [];
  if (author !== '') {
    const known = guessKind(author);
    const kind = witness ? 'witness' : known === 'publisher' ? 'person' : known;
    hops.push({ source: draft.source(author, { kind }, where) });
  }
  if (affiliation !== '') {
    hops.push({ source: draft.source(affiliation, { kind: guessKind(affiliation) }, where) });
  }
  if (hops.length === 0) {
    const kind = witness ? 'witness' : SOCIAL.test(addressOf(raw) ?? '') ? 'social' : guessKind(title);
    hops.push({ source: draft.source(titleFrom(title), { kind, key: `\u0000${key}` }, where) });
  }
  const said = dateOf(raw, where, draft, how);
  return { hops, said, title, url: addressOf(raw) };
}

/** Networks on which anybody publishes. */
const SOCIAL =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter\.com|x\.com|t\.me|facebook\.com|instagram\.com|youtube\.com|youtu\.be|tiktok\.com|vk\.com)(?:\/|$)/i;

/** The first of several affiliations: in a chain, a second one would be told as having passed it on. */
function affiliationOf(raw: Readonly<Record<string, unknown>>): string {
  const keys = ['affiliation', 'affiliation_', 'affil_', 'affil', 'publisher'];
  return keys.flatMap((key) => listed(raw, key)).flatMap(namesOf)[0] ?? '';
}

function addressOf(raw: Readonly<Record<string, unknown>>): string | null {
  const addresses = [raw.url, ...listed(raw, 'path')].map(textOf);
  return addresses.find((address) => /^https?:\/\/\S+$/i.test(address)) ?? null;
}

/** When a source was made, as the file has it. */
export function sourceDate(raw: Readonly<Record<string, unknown>>): string {
  return firstText(raw, 'date', 'date_published', 'datetime');
}

function dateOf(
  raw: Readonly<Record<string, unknown>>,
  where: string,
  draft: Draft,
  how: DateHow,
): string | null {
  const date = sourceDate(raw);
  if (date === '') return null;
  const day = readDay(date, how);
  if (day.kind === 'time') return day.text;
  draft.warning(where, date, `${day.message} The source is kept without it.`, 'date');
  return null;
}
