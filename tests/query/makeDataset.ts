import type { Claim, Dataset, Hop } from '../../src/model/dataset.ts';

const extra = {};

/** The least that says what a test is about; the rest is filled in. Sources take their kind from `kinds`. */
export interface DatasetSketch {
  readonly events: readonly string[];
  readonly claims: readonly {
    readonly id: string;
    readonly event: string;
    /** Ids of sources from origin to publisher. */
    readonly chain: readonly [string, ...string[]];
    readonly hedge?: string;
    readonly text?: string;
    readonly exact?: string;
  }[];
  readonly contradicts?: readonly (readonly [string, string])[];
}

/** A dataset of undated events in one track `track`, with every source that a chain names (all agencies). */
export function makeDataset({ events, claims, contradicts = [] }: DatasetSketch): Dataset {
  const hop = (source: string): Hop => ({ source, verb: null, by: null, extra });
  const time = { start: null, end: null, stated: null, basis: null, why: null };
  return {
    format: 'whence/1',
    title: 'Sketch',
    summary: null,
    timeZone: 'UTC',
    documents: [],
    sources: [...new Set(claims.flatMap((claim) => claim.chain))].map((id) => ({
      id,
      name: id,
      kind: 'agency',
      anonymous: false,
      note: null,
      extra,
    })),
    tracks: [{ id: 'track', name: 'Track', extra }],
    events: events.map((id) => ({
      id,
      title: id,
      summary: null,
      track: 'track',
      place: null,
      tags: [],
      time,
      extra,
    })),
    claims: claims.map(
      ({ id, event, chain: [first, ...rest], hedge, text, exact }): Claim => ({
        id,
        event,
        text: text ?? id,
        stance: 'asserts',
        hedge: hedge ?? null,
        said: null,
        chain: [hop(first), ...rest.map(hop)],
        passages: exact
          ? [{ document: 'd', paragraph: 1, exact, prefix: '', suffix: '', directSpeech: true, extra }]
          : [],
        extra,
      }),
    ),
    relations: contradicts.map((pair) => ({
      type: 'contradicts',
      claims: pair,
      about: '?',
      on: null,
      extra,
    })),
    extra,
  };
}
