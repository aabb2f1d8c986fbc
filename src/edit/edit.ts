import type {
  Claim,
  Dataset,
  EventOrder,
  Relation,
  Source,
  SourceDocument,
  TimelineEvent,
  Track,
} from '../model/dataset.ts';

/** What is said of a dataset as a whole. */
export type DatasetHead = Pick<Dataset, 'title' | 'summary' | 'timeZone'>;

/**
 * One step of making or mending a dataset, as a plain record: it can be kept, sent to another tab and done again, and
 * gives the same result each time. So ids of new records are in it. `put-…` adds a record, or replaces the one with its
 * id (`put-claim` keeps its place in the list). What hangs on a removed record goes with it: claims of an event,
 * relations of a claim, passages in a document.
 */
export type Edit =
  /** Another zone places all local times anew. */
  | { readonly kind: 'describe'; readonly head: DatasetHead }
  | { readonly kind: 'put-document'; readonly document: SourceDocument }
  | { readonly kind: 'remove-document'; readonly id: string }
  | { readonly kind: 'put-source'; readonly source: Source }
  /** Only one that no chain and no document names. */
  | { readonly kind: 'remove-source'; readonly id: string }
  /** All that `from` said, published or carried is `into`'s; a chain never holds it twice in a row. */
  | { readonly kind: 'merge-sources'; readonly into: string; readonly from: string }
  | { readonly kind: 'put-track'; readonly track: Track }
  /** Only one that no event stands in. */
  | { readonly kind: 'remove-track'; readonly id: string }
  /** Ids of all tracks, from top to bottom. */
  | { readonly kind: 'order-tracks'; readonly ids: readonly string[] }
  | { readonly kind: 'put-event'; readonly event: TimelineEvent }
  | { readonly kind: 'remove-event'; readonly id: string }
  /** All claims of `from` are `into`'s; title, time and place stay those of `into`. */
  | { readonly kind: 'merge-events'; readonly into: string; readonly from: string }
  | { readonly kind: 'put-claim'; readonly claim: Claim }
  | { readonly kind: 'remove-claim'; readonly id: string }
  /** Puts `parts` where the claim stood. The first part may keep its id, and then its relations; else those go. */
  | { readonly kind: 'split-claim'; readonly id: string; readonly parts: readonly [Claim, ...Claim[]] }
  /** Replaces one of the same type between the same two claims. */
  | { readonly kind: 'put-relation'; readonly relation: Relation }
  | { readonly kind: 'remove-relation'; readonly type: Relation['type']; readonly claims: Relation['claims'] }
  /** Replaces one between the same two events. */
  | { readonly kind: 'put-order'; readonly order: EventOrder }
  | { readonly kind: 'remove-order'; readonly before: string; readonly after: string }
  /** Several that are one step to whoever takes it back: a claim, with its new event and sources. All or none. */
  | { readonly kind: 'together'; readonly edits: readonly Edit[]; readonly label: string };

/** What an edit leads to. */
export type EditOutcome =
  | { readonly kind: 'done'; readonly dataset: Dataset }
  /** Nothing was changed. `message` is a sentence: why not, and what would be right. */
  | { readonly kind: 'refused'; readonly message: string };
