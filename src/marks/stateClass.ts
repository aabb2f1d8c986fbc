/** What the reader did to a mark, besides its place. */
export interface MarkState {
  readonly selected?: boolean | undefined;
  /** The source under the pointer stands in its chains. */
  readonly lit?: boolean | undefined;
  /** Another source is lit, and not this mark. */
  readonly dimmed?: boolean | undefined;
  /** It matches the search. */
  readonly hit?: boolean | undefined;
}

/** Class names of a mark: its own, and one for each state it is in (`is-selected`, `is-lit`, `is-dimmed`, `is-hit`). */
export function stateClass(own: string, { selected, lit, dimmed, hit }: MarkState): string {
  return [own, selected && 'is-selected', lit && 'is-lit', dimmed && 'is-dimmed', hit && 'is-hit']
    .filter(Boolean)
    .join(' ');
}
