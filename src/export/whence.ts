import type {
  Claim,
  Dataset,
  EventOrder,
  Extra,
  Hop,
  Passage,
  Relation,
  Source,
  SourceDocument,
  TimelineEvent,
  Track,
} from '../model/dataset.ts';
import type { EventTime } from '../model/time.ts';
import type { DataWriter } from './exported.ts';
import { fileName } from './fileName.ts';
import { jsonText } from './jsonText.ts';

type Raw = Record<string, unknown>;

/**
 * A dataset as `whence/1` writes it: `parseDataset(toWhence(dataset))` gives it back, unknown keys too. Keys stand in
 * the order of `docs/format.md`, then those of the record's own. Times are written as the file said them.
 */
export function toWhence(dataset: Dataset): Raw {
  const { $schema, ...extra } = dataset.extra;
  return fromEntries([
    // First, where editors look for it.
    ...(Object.hasOwn(dataset.extra, '$schema') ? [['$schema', $schema] as const] : []),
    ['format', dataset.format],
    ['title', dataset.title],
    ['summary', dataset.summary],
    ['timeZone', dataset.timeZone],
    ...Object.entries(extra),
    ['documents', dataset.documents.map(documentOf)],
    ['sources', dataset.sources.map(sourceOf)],
    ['tracks', dataset.tracks.map(trackOf)],
    ['events', dataset.events.map(eventOf)],
    ['claims', dataset.claims.map(claimOf)],
    ['relations', dataset.relations.map(relationOf)],
    // Few datasets have any.
    ...(dataset.orders?.length ? [['orders', dataset.orders.map(orderOf)] as const] : []),
  ]);
}

/** The file format of this program. Nothing is lost. */
export const writeWhence: DataWriter = (dataset) => ({
  name: `${fileName(dataset.title)}.json`,
  mime: 'application/json;charset=utf-8',
  content: `${jsonText(toWhence(dataset))}\n`,
  losses: [],
});

function documentOf({ id, title, publisher, published, language, url, text, extra }: SourceDocument): Raw {
  return withExtra({ id, title, publisher, published: published?.text ?? null, language, url, text }, extra);
}

function sourceOf({ id, name, kind, anonymous, note, extra }: Source): Raw {
  return withExtra({ id, name, kind, anonymous, note }, extra);
}

function trackOf({ id, name, extra }: Track): Raw {
  return withExtra({ id, name }, extra);
}

function eventOf({ id, title, summary, track, place, tags, time, extra }: TimelineEvent): Raw {
  return withExtra({ id, title, summary, track, place, tags, time: timeOf(time) }, extra);
}

function timeOf({ start, end, stated, basis, why, extra }: EventTime): Raw | null {
  const said = [start, end, stated, basis, why].some((part) => part !== null);
  // Only a time that a file does not write at all has no room for unknown keys.
  if (!said && extra === undefined) return null;
  return withExtra({ start: start?.text ?? null, end: end?.text ?? null, stated, basis, why }, extra);
}

function claimOf({ id, event, text, stance, hedge, said, chain, passages, extra }: Claim): Raw {
  return withExtra(
    {
      id,
      event,
      text,
      stance,
      hedge,
      said: said?.text ?? null,
      chain: chain.map(hopOf),
      passages: passages.map(passageOf),
    },
    extra,
  );
}

function hopOf({ source, verb, by, extra }: Hop): Raw {
  return withExtra(by === null ? { source, verb } : { source, verb, by }, extra);
}

function passageOf({ document, paragraph, exact, prefix, suffix, directSpeech, extra }: Passage): Raw {
  const words = { exact, prefix, suffix, directSpeech };
  return withExtra(paragraph === null ? { document, ...words } : { document, paragraph, ...words }, extra);
}

function relationOf({ type, claims, about, on, extra }: Relation): Raw {
  return withExtra({ type, claims: [...claims], about, on }, extra);
}

function orderOf({ before, after, why, extra }: EventOrder): Raw {
  return withExtra({ before, after, why }, extra);
}

function withExtra(own: Raw, extra: Extra['extra'] = {}): Raw {
  const keys = Object.keys(extra);
  return keys.length === 0 ? own : fromEntries([...Object.entries(extra), ...Object.entries(own)], own);
}

/** Own keys of all, `__proto__` too. Keys of `first` come first: a key that stands twice keeps its first place. */
function fromEntries(entries: readonly (readonly [string, unknown])[], first: Raw = {}): Raw {
  return Object.fromEntries([...Object.entries(first), ...entries]);
}
