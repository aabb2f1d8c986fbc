import { Draft } from '../draft.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { isRecord } from '../readRecord.ts';
import type { PlacedCell } from './dateOrderSurvey.ts';
import { documentedOrder } from './documentedOrder.ts';
import { orNothing } from './orNothing.ts';
import { readTimeMapEvent } from './timeMapEvent.ts';
import { firstText } from './timeMapFields.ts';
import { SourceItems } from './timeMapItems.ts';
import { type TimeMapShape, timeMapShape } from './timeMapShape.ts';
import { sourceDate } from './timeMapSource.ts';
import { TimeMapSources } from './timeMapSources.ts';
import { Associations } from './timeMapTags.ts';

export { isTimeMap } from './timeMapShape.ts';

/** How many events are read between two notes of progress. */
const STRIDE = 500;

/**
 * Reads the data of TimeMap (Forensic Architecture): `{ events, sources, associations, … }`, with sources by id or in a
 * list, or a list of events with their sources in them. Counts are in events and in sources of the list.
 */
export function readTimeMap(value: unknown, context: FormatContext): FormatReading {
  const shape = timeMapShape(value);
  if (!shape) {
    const message = 'TimeMap’s data is a list of events, or an object with one under “events”: write it so.';
    return { kind: 'read', result: refused(value, message), assumed: [] };
  }
  const { zone, choices, title } = context;
  const draft = new Draft({
    title: firstText(shape.rest, 'title', 'name') || title,
    summary: firstText(shape.rest, 'summary', 'description') || null,
    timeZone: zone,
    kept: keptHeader(shape),
  });
  const items = new SourceItems(shape, draft);
  const dates = datesOf(shape, items);
  const { order, assumed, why } = documentedOrder(dates, choices.dateOrder, 'month-first', 'TimeMap');
  if (why !== null) return { kind: 'ask', question: question(shape, why, context) };
  const how = { order, zone };
  const sources = new TimeMapSources(items, draft, how);
  const reading = { draft, items, sources, associations: new Associations(shape.associations), how };
  for (const [index, event] of shape.events.entries()) {
    if (index % STRIDE === STRIDE - 1) context.progress(index + 1);
    readTimeMapEvent(event, `events[${index}]`, reading);
  }
  sources.readAll();
  const read = shape.events.length + (shape.sources?.length ?? 0);
  return {
    kind: 'read',
    result: orNothing(draft.finish(read), 'The file has no event that could be read.'),
    assumed: assumedOf(shape, assumed, zone),
  };
}

function assumedOf({ sources }: TimeMapShape, order: string | null, zone: string): readonly string[] {
  const assumed = [`TimeMap knows no time zones: clock times are read in ${zone}.`];
  if (order !== null) assumed.push(order);
  if (sources === null) {
    assumed.push(
      'The file has no list of sources: an id of one that stands in an event is taken as its name.',
    );
  }
  return assumed;
}

function datesOf({ events }: TimeMapShape, items: SourceItems): readonly PlacedCell[] {
  const ofEvents = events.flatMap((event, index) =>
    isRecord(event) ? [{ cell: firstText(event, 'date'), where: `events[${index}]` }] : [],
  );
  return [...ofEvents, ...[...items.all].map(({ raw, where }) => ({ cell: sourceDate(raw), where }))];
}

function keptHeader({ rest }: TimeMapShape): Readonly<Record<string, unknown>> {
  const taken = new Set(['title', 'summary', 'events']);
  return Object.fromEntries(Object.entries(rest).filter(([key]) => !taken.has(key)));
}

function question({ events }: TimeMapShape, why: string, { choices }: FormatContext) {
  const columns = [
    { name: 'date', role: 'start', sure: true },
    { name: 'time', role: 'keep', sure: true },
    { name: 'description', role: 'claim', sure: true },
    { name: 'location', role: 'place', sure: true },
  ] as const;
  const rows = events.filter(isRecord).slice(0, 8);
  return {
    format: 'timemap',
    asks: ['dateOrder'],
    why: [why],
    columns,
    rows: rows.map((event) => columns.map(({ name }) => firstText(event, name).slice(0, 200))),
    proposal: { ...choices, format: 'timemap', dateOrder: null },
  } as const;
}
