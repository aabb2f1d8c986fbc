import type { EventTime, TimeWindow } from './time.ts';

/** Keys of a record that `whence/1` does not define. They are kept, so that nothing is lost on a round trip. */
export interface Extra {
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The kinds of source, in the order in which lists show them. */
export const SOURCE_KINDS = [
  'publisher',
  'agency',
  'broadcaster',
  'official',
  'person',
  'military',
  'institution',
  'witness',
  'social',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A person, body or outlet that originates, carries or publishes claims. */
export interface Source extends Extra {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** True when the document hides who it is ("an official"); such an origin counts as one voice at most. */
  readonly anonymous: boolean;
  readonly note: string | null;
}

/** A text that claims stand in. (`Document` is the browser's.) */
export interface SourceDocument extends Extra {
  readonly id: string;
  readonly title: string;
  /** Id of the source that published it: every chain of its claims ends there. */
  readonly publisher: string;
  readonly published: TimeWindow | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly text: string | null;
}

/** A row of the timeline. The order in the file is the order on screen. */
export interface Track extends Extra {
  readonly id: string;
  readonly name: string;
}

/** Something that happened, or is planned, in our own words. (`Event` is the browser's.) */
export interface TimelineEvent extends Extra {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Id of a track. */
  readonly track: string;
  readonly place: string | null;
  readonly tags: readonly string[];
  readonly time: EventTime;
}

/** One step of a chain: a source, and what it did with the words. */
export interface Hop extends Extra {
  /** Id of a source. */
  readonly source: string;
  /** What this source did, in the past tense: "told", "tweeted", "wrote", "quoted", "cited", "published". */
  readonly verb: string | null;
  /** The channel, where the document names it: "telephone", "Twitter". */
  readonly by: string | null;
}

/** Where a claim stands, after the W3C Web Annotation TextQuoteSelector (exact, prefix, suffix). */
export interface Passage extends Extra {
  /** Id of a document. */
  readonly document: string;
  /** Counts the document's non-empty lines, from 1; null where the file does not say. */
  readonly paragraph: number | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** True when the words are quoted as spoken or written by the origin. */
  readonly directSpeech: boolean;
}

export const STANCES = ['asserts', 'denies', 'doubts', 'reports'] as const;
/** How the chain's origin stands to the statement. `reports` passes on without own commitment. */
export type Stance = (typeof STANCES)[number];

/** One statement about one event, in our own words. */
export interface Claim extends Extra {
  readonly id: string;
  /** Id of an event. */
  readonly event: string;
  readonly text: string;
  readonly stance: Stance;
  /** The publisher's own distance, verbatim ("reportedly"), or null. */
  readonly hedge: string | null;
  /** When it was said, where known. */
  readonly said: TimeWindow | null;
  /** From the origin (first) through carriers to the publisher (last). Never empty. */
  readonly chain: readonly [Hop, ...Hop[]];
  readonly passages: readonly Passage[];
}

export const RELATION_TYPES = ['contradicts', 'supports', 'repeats', 'bears-on'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** How two claims stand to each other. `contradicts` says that both cannot be true. */
export interface Relation extends Extra {
  readonly type: RelationType;
  /** Two claim ids. For `supports` and `repeats` the first does it to the second. */
  readonly claims: readonly [string, string];
  /** The question it is about: "Is it a coup or a mutiny?" */
  readonly about: string;
  /** The aspect in dispute: "occurrence", "actor", "cause", "time", "place", "number". */
  readonly on: string | null;
}

/** That one event came before another, where the documents say so and times alone do not. */
export interface EventOrder extends Extra {
  /** Id of the event that began no later than `after`. */
  readonly before: string;
  /** Id of the event that began no sooner than `before`. */
  readonly after: string;
  /** One sentence: how we know. */
  readonly why: string | null;
}

/** A dataset in the file format `whence/1`, with its times placed. All references in it resolve. */
export interface Dataset extends Extra {
  readonly format: 'whence/1';
  readonly title: string;
  readonly summary: string | null;
  /** IANA name. Local times in the file are in it. */
  readonly timeZone: string;
  readonly documents: readonly SourceDocument[];
  readonly sources: readonly Source[];
  readonly tracks: readonly Track[];
  readonly events: readonly TimelineEvent[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  /** Absent means none. */
  readonly orders?: readonly EventOrder[];
}
