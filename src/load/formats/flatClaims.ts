import type { DraftClaim, DraftHop } from '../draft.ts';
import type { ClaimsOf, ClaimTools } from './claimTools.ts';
import { addressOf, documentOf, passageOf, spoken } from './flatPassages.ts';
import type { FlatRow } from './flatTable.ts';
import type { RowReader } from './rowReader.ts';
import { type NamedSource, sourcesIn } from './sourceCells.ts';

/** More pairs than this of a row's origins and publishers would not be meant. */
const MOST_PAIRS = 200;

/**
 * The claims of a row: one for each source that it names, each a chain from that origin through the carriers (`via`) to
 * the publisher. A quotation becomes a passage where a document can be made of its publisher; it is direct speech only
 * where the cell itself is in quotation marks.
 */
export const flatClaims: ClaimsOf = (row, title, tools) => {
  const { reader, times } = tools;
  const kept: [string, unknown][] = [];
  const chains = chainsOf(row, reader);
  if (chains.length === 0) {
    return {
      claims: [],
      kept: (['claim', 'quote', 'url', 'said', 'hedge'] as const).flatMap((role) => reader.raw(row, role)),
    };
  }
  const quotes = reader.texts(row, 'quote').filter((text) => text !== '');
  const address = addressOf(row, tools, kept);
  const onePublisher = new Set(chains.map(({ names }) => names.at(-1)?.name.toLowerCase())).size === 1;
  const said = times.said(row);
  if (said === null) kept.push(...reader.raw(row, 'said'));
  const statement = reader.text(row, 'claim');
  const id = reader.has('event') ? reader.text(row, 'id') : null;
  let usedQuotes = false;
  let usedAddress = false;
  const claims = chains.map(({ names, source }, index): Omit<DraftClaim, 'event'> => {
    const chain = names.map((name) => hop(name, row, tools));
    const url = source?.url ?? (onePublisher ? address : null);
    const words = source?.quote ? [source.quote] : quotes;
    const hasDocument = url !== null || (words.length > 0 && reader.has('publisher') && onePublisher);
    const document = hasDocument ? documentOf(row, url, names.at(-1)?.name ?? '', chain, tools) : null;
    const passages = document === null ? [] : words.map((text) => passageOf(text, document));
    const asText = statement === null && passages.length === 0 && words.length > 0;
    if (words === quotes && (passages.length > 0 || asText)) usedQuotes = true;
    if (url === address && passages.length > 0) usedAddress = true;
    return {
      id: index === 0 ? id : null,
      text: statement ?? (asText ? words.map((text) => spoken(text) ?? text).join(' ') : title),
      hedge: reader.text(row, 'hedge'),
      said,
      chain,
      passages,
    };
  });
  if (!usedQuotes) kept.push(...reader.raw(row, 'quote'));
  if (!usedAddress && address !== null) kept.push(...reader.raw(row, 'url'));
  return { claims, kept };
};

interface FlatChain {
  readonly names: readonly NamedSource[];
  /** The origin, where the row names one. */
  readonly source: NamedSource | null;
}

function chainsOf(row: FlatRow, reader: RowReader): readonly FlatChain[] {
  const of = (role: 'source' | 'via' | 'publisher') =>
    reader.values(row, role).flatMap((value, index) => sourcesIn(value, reader.names(role)[index] ?? ''));
  const sources = of('source');
  const via = of('via');
  const publishers = of('publisher');
  const pairs = sources.length * publishers.length > MOST_PAIRS ? publishers.slice(0, 1) : publishers;
  const ends = pairs.length === 0 ? [[]] : pairs.map((publisher) => [publisher]);
  const starts = sources.length === 0 ? [null] : sources;
  return starts
    .flatMap((source) => {
      const own = source?.publisher
        ? [{ ...source, name: source.publisher, kind: 'publisher' as const }]
        : null;
      return (own ? [own] : ends).map((end) => ({
        source,
        names: [...(source ? [source] : []), ...via, ...end],
      }));
    })
    .filter(({ names }) => names.length > 0);
}

function hop({ name, kind }: NamedSource, row: FlatRow, { draft }: ClaimTools): DraftHop {
  return { source: draft.source(name, { kind }, row.where) };
}
