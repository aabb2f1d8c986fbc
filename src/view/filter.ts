export const FLAGS = ['disputed', 'hedged', 'unattributed'] as const;
/** A property of a claim by which a reader narrows. */
export type Flag = (typeof FLAGS)[number];

/**
 * What the reader narrowed to. Within a list any match is enough; across lists all must match.
 * An empty list (or text) does not narrow. Lists are sorted and free of repeats, so that equal filters are deep-equal.
 */
export interface Filter {
  /** Ids of sources that must stand somewhere in a claim's chain. */
  readonly sources: readonly string[];
  readonly flags: readonly Flag[];
  /** Ids of tracks. */
  readonly tracks: readonly string[];
  /** Words typed into the search box. */
  readonly text: string;
  /**
   * Instant of the second clock, epoch ms: claims that were surely said only after it are left out. Null for all.
   */
  readonly known: number | null;
}

export const NO_FILTER: Filter = { sources: [], flags: [], tracks: [], text: '', known: null };

/** The lists of a filter. */
export type Facet = 'sources' | 'flags' | 'tracks';

/**
 * A click in a facet: `only` narrows to this value alone (a second click on the only one clears the facet);
 * `add` toggles it beside the others.
 */
export function choose(filter: Filter, facet: Facet, value: string, how: 'only' | 'add'): Filter {
  const chosen: readonly string[] = filter[facet];
  const has = chosen.includes(value);
  const next =
    how === 'only'
      ? has && chosen.length === 1
        ? []
        : [value]
      : has
        ? chosen.filter((other) => other !== value)
        : [...chosen, value].sort();
  return { ...filter, [facet]: next };
}
