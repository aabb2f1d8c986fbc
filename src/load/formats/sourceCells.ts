import type { SourceKind } from '../../model/dataset.ts';
import { cellText, own } from './flatTable.ts';

/** Somebody whom a cell names as the source, with what is said of them there. */
export interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly quote: string | null;
  /** Who published it, where the cell itself says so. */
  readonly publisher: string | null;
}

/**
 * Those whom a cell names: one, or several with `;` or ` | ` between them, on lines of their own, or in a list (JSON), by
 * name or as an object with a name and an address. Each once.
 */
export function sourcesIn(value: unknown, column: string): readonly NamedSource[] {
  if (typeof value !== 'string' || value.length > LONGEST_KNOWN) return namedIn(value, column);
  const key = `${column}\n${value}`;
  const known = knownCells.get(key);
  if (known) return known;
  const found = namedIn(value, column);
  if (knownCells.size >= MOST_KNOWN) knownCells.clear();
  knownCells.set(key, found);
  return found;
}

// The same few sources are named in row after row.
const knownCells = new Map<string, readonly NamedSource[]>();
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 200;

function namedIn(value: unknown, column: string): readonly NamedSource[] {
  const kind = kindOf(column);
  const seen = new Set<string>();
  return partsOf(value)
    .map((part) => (typeof part === 'string' ? byText(part, kind) : byObject(part, kind)))
    .filter((source) => source !== null)
    .filter((source) => {
      const key = JSON.stringify([source.name.toLowerCase(), source.url, source.quote]);
      return !seen.has(key) && seen.add(key);
    });
}

/** The names in a cell of texts: tags, carriers. */
export function namesIn(value: unknown, between: RegExp = SEPARATOR): readonly string[] {
  return [
    ...new Set(partsOf(value, between).map((part) => (typeof part === 'string' ? part : cellText(part)))),
  ].filter((name) => name !== '');
}

/** True for a web address, which alone may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text);
}

const SEPARATOR = /[;\n]|\s\|\s/;
/** A semicolon may stand within an address. */
const ADDRESS_SEPARATOR = /;?\s(?:\|\s)?/;

function partsOf(value: unknown, between = SEPARATOR): readonly (string | object)[] {
  if (Array.isArray(value)) {
    return value
      .flatMap((part): (string | object)[] =>
        typeof part === 'object' && part !== null && !Array.isArray(part) ? [part] : [cellText(part)],
      )
      .filter((part) => part !== '');
  }
  if (typeof value === 'object' && value !== null) return [value];
  const text = cellText(value);
  if (text.startsWith('[') && text.endsWith(']')) {
    const list = jsonList(text);
    if (list) return partsOf(list, between);
  }
  const parts = text.split(/^https?:\/\//i.test(text) ? ADDRESS_SEPARATOR : between);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function jsonList(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const LINKED = /^(?:([^()[\]]+?) ?\((https?:\/\/[^\s()]+)\)|\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\))$/i;

function byText(text: string, kind: SourceKind): NamedSource | null {
  const base = { quote: null, publisher: null };
  // "AFP (https://…)", as Notion has it, and "[AFP](https://…)".
  const [, name, address, marked, link] = LINKED.exec(text) ?? [];
  const linked = name ?? marked;
  if (linked !== undefined) return { ...base, name: linked.trim(), kind, url: address ?? link ?? null };
  if (!isWebAddress(text))
    return { ...base, name: text, kind: /^@\w+$/.test(text) ? 'social' : kind, url: null };
  return { ...base, name: hostOf(text), kind, url: text };
}

function byObject(part: object, kind: SourceKind): NamedSource | null {
  const said = (...keys: readonly string[]) => {
    const found = keys.map((key) => cellText(own(part, key))).find((text) => text !== '');
    return found ?? null;
  };
  const address = said('url', 'link', 'href', 'uri');
  const url = address !== null && isWebAddress(address) ? address : null;
  const publisher = said('publisher', 'outlet', 'publication');
  const name =
    said('name', 'source', 'author', 'agency', 'by') ??
    publisher ??
    said('title', 'label') ??
    (url === null ? null : hostOf(url));
  if (name === null) return null;
  return {
    name,
    kind,
    url,
    quote: said('quote', 'excerpt', 'text'),
    publisher: publisher === name ? null : publisher,
  };
}

/** "reuters.com": what a source is called when only an address is known. */
function hostOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

/** Only what the column's own name says. */
function kindOf(column: string): SourceKind {
  if (/agen[ct]|wire/i.test(column)) return 'agency';
  return /auth?or|auteur|reporter|speaker|said ?_?by/i.test(column) ? 'person' : 'publisher';
}
