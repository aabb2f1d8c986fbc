import { formatDateTime } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isSearchable } from '../query/fold.ts';
import type { Facet, Filter } from '../view/filter.ts';
import { FLAG_NAMES } from './flagNames.ts';

/** One thing that narrows, as it is read in the line: "claims by Reuters", "or Press Association", "matching “coup”". */
export interface NarrowingPart {
  readonly kind: Facet | 'text' | 'known';
  /** The facet's value, or the text. */
  readonly value: string;
  /** The words before the name: "claims by", "or", "in", "matching"; empty for the first flag. */
  readonly lead: string;
  readonly name: string;
  /** True when it opens a new part of the line, after a dot. */
  readonly first: boolean;
}

/**
 * The narrowing in words, value by value in reading order. Empty when nothing is narrowed, as by a text with nothing in
 * it to search for.
 */
export function narrowingParts(dataset: Dataset, filter: Filter): readonly NarrowingPart[] {
  const { source, track } = lookup(dataset);
  const text = filter.text.trim();
  return [
    ...facetParts('sources', 'claims by', filter.sources, (id) => source.get(id)?.name ?? id),
    ...filter.flags.map((flag, i) => part('flags', flag, i === 0 ? '' : 'or', FLAG_NAMES[flag].inLine, i)),
    ...facetParts('tracks', 'in', filter.tracks, (id) => track.get(id)?.name ?? id),
    ...(filter.known === null
      ? []
      : [
          part(
            'known',
            String(filter.known),
            'as known by',
            formatDateTime(filter.known, dataset.timeZone),
            0,
          ),
        ]),
    ...(!isSearchable(text) ? [] : [part('text', text, 'matching', `“${text}”`, 0)]),
  ];
}

function facetParts(
  kind: Facet,
  lead: string,
  values: readonly string[],
  nameOf: (value: string) => string,
): readonly NarrowingPart[] {
  return values.map((value, i) => part(kind, value, i === 0 ? lead : 'or', nameOf(value), i));
}

function part(
  kind: NarrowingPart['kind'],
  value: string,
  lead: string,
  name: string,
  index: number,
): NarrowingPart {
  return { kind, value, lead, name, first: index === 0 };
}
