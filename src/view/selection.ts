/** What the reader has picked. At most one thing. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string };

export const NO_SELECTION: Selection = { kind: 'none' };

/** The selected event's id, or null. */
export function selectedEvent(selection: Selection): string | null {
  return selection.kind === 'event' ? selection.id : null;
}

/** The selected source's id, or null. */
export function selectedSource(selection: Selection): string | null {
  return selection.kind === 'source' ? selection.id : null;
}
