import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { timeWindow } from '../../src/edit/timeWindow.ts';
import type { Claim, Dataset, Hop, Source, TimelineEvent } from '../../src/model/dataset.ts';

const extra = {};

function source(id: string): Source {
  return { id, name: id.toUpperCase(), kind: 'agency', anonymous: false, note: null, extra };
}

function event(id: string, start: string | null): TimelineEvent {
  const read = start === null ? null : timeWindow(start, 'UTC');
  const time = { end: null, stated: null, basis: null, why: null };
  const window = read?.kind === 'good' ? read.window : null;
  return {
    id,
    title: `Event ${id}`,
    summary: null,
    track: 'events',
    place: null,
    tags: [],
    // As the loader gives it: a time that is not written has no keys of its own.
    time: { start: window, ...time, ...(window && { extra }) },
    extra,
  };
}

function claim(id: string, of: string, [origin, ...rest]: readonly [string, ...string[]]): Claim {
  const hop = (name: string): Hop => ({ source: name, verb: null, by: null, extra });
  return {
    id,
    event: of,
    text: `The claim ${id}.`,
    stance: 'asserts',
    hedge: null,
    said: null,
    chain: [hop(origin), ...rest.map(hop)],
    passages: [],
    extra,
  };
}

/** A document `doc` of `paper`, an agency `reuters`, an event `mutiny`, and claims as given. */
function make({
  text,
  claims,
}: {
  readonly text: string | null;
  readonly claims: readonly Claim[];
}): Dataset {
  return {
    ...emptyDataset({ title: 'Desk', timeZone: 'UTC' }),
    documents: [
      {
        id: 'doc',
        title: 'The report',
        publisher: 'paper',
        published: null,
        language: 'en',
        url: null,
        text,
        extra,
      },
    ],
    sources: [source('paper'), source('reuters')],
    events: [event('mutiny', '2012-03-21')],
    claims,
  };
}

export const deskDataset = { source, event, claim, make };
