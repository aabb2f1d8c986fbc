import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { fileName } from './fileName.ts';

/** Names for the records of a dataset in linked data: the same dataset always gives the same. */
export interface Iris {
  readonly dataset: string;
  /** `urn:whence:mutiny-in-mali:claim:coup-attempted`; parts of a record follow: `…:hop:1`, `…:passage:1`. */
  readonly record: (
    kind: 'event' | 'source' | 'claim' | 'track',
    id: string,
    ...part: (string | number)[]
  ) => string;
  /** Its web address, where it has one that no other document of the dataset has; else a name like those of records. */
  readonly document: (id: string) => string;
}

/** Valid as IRIs whatever ids and titles hold: letters beyond ASCII and signs are percent-encoded. */
export function irisOf(dataset: Dataset): Iris {
  const root = `urn:whence:${encoded(fileName(dataset.title))}`;
  const addresses = new Map<string, number>();
  for (const { url } of dataset.documents) {
    if (url !== null) addresses.set(url, (addresses.get(url) ?? 0) + 1);
  }
  const nameOf = ({ id, url }: SourceDocument) => {
    const address = addresses.get(url ?? '') === 1 ? webAddress(url) : null;
    return address ?? `${root}:document:${encoded(id)}`;
  };
  const documents = new Map(dataset.documents.map((document) => [document.id, nameOf(document)]));
  return {
    dataset: root,
    record: (kind, id, ...part) => [root, kind, encoded(id), ...part].join(':'),
    document: (id) => documents.get(id) ?? `${root}:document:${encoded(id)}`,
  };
}

/**
 * An address that may become a link: of the web, with signs that no IRI may have percent-encoded (RFC 3987). Null for
 * any other.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s/]/i.test(url)) return null;
  return url.replace(/[\p{Cc}\p{Cs}\s<>"{}|\\^`]/gu, encoded);
}

/** Percent-encoded. Half a surrogate pair, which `encodeURIComponent` refuses, is encoded as its three bytes. */
function encoded(text: string): string {
  return text
    .split(/([\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/)
    .map((piece, index) =>
      index % 2 === 0 ? encodeURIComponent(piece) : surrogateBytes(piece.charCodeAt(0)),
    )
    .join('');
}

function surrogateBytes(unit: number): string {
  return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]
    .map((byte) => `%${byte.toString(16).toUpperCase()}`)
    .join('');
}
