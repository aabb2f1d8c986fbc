import type { DateOrder } from '../../model/importing.ts';
import type { Draft } from '../draft.ts';
import type { AcledColumn, AcledHead } from './acledColumns.ts';
import { acledTime, withCentury } from './acledTime.ts';
import { type DateCell, readDateCell } from './dateCell.ts';
import { guessKind, isWithheld } from './guessKind.ts';

/** What one row is read with. */
export interface AcledReading {
  readonly draft: Draft;
  readonly head: AcledHead;
  readonly order: DateOrder | null;
  /** Dates read so far: many rows share one. */
  readonly dates: Map<string, DateCell>;
  readonly zone: string;
}

/**
 * One row of ACLED: an event, and a claim for each of its sources. `notes`, in ACLED's own words, is what each of them
 * is the origin of; ACLED passed it on.
 */
export function readAcledRow(cells: readonly string[], where: string, reading: AcledReading): void {
  const { draft, head } = reading;
  const at = (column: AcledColumn): string => cells[head.at.get(column) ?? -1]?.trim() ?? '';
  if (at('event_date') === '') {
    draft.error(where, '', 'The date is missing: write it like 2012-03-05.', 'event_date');
    return;
  }
  const date = dateOf(at('event_date'), reading);
  if (date.kind !== 'time') {
    const unclear = 'Day and month cannot be told apart: write the date like 2012-03-05.';
    draft.error(where, at('event_date'), date.kind === 'bad' ? date.message : unclear, 'event_date');
    return;
  }
  const timed = acledTime(date, at('time_precision'));
  if (timed.doubt !== null && head.at.has('time_precision')) {
    draft.warning(where, at('time_precision'), timed.doubt, 'time_precision');
  }
  const year = at('year').replace(/\.0+$/, '');
  if (year !== '' && year !== String(timed.year)) {
    const message = `The event_date is in ${timed.year}: write that year, or mend the date. The date is taken.`;
    draft.warning(where, at('year'), message, 'year');
  }
  const title = titleOf(at);
  if (title === '') {
    draft.error(
      where,
      null,
      'The row says neither what happened nor where: write an event_type and a location.',
    );
    return;
  }
  const sources = listOf(at('source'));
  const notes = at('notes');
  const tags = [...listOf(at('tags')), ...listOf(at('civilian_targeting'))];
  const event = draft.event(
    {
      id: at('event_id_cnty') || null,
      title,
      summary: summaryOf(at, sources.length === 0 ? notes : ''),
      track: at('event_type') || at('disorder_type') || 'Events',
      place: [...new Set([at('location'), at('admin1'), at('country')])].filter(Boolean).join(', ') || null,
      tags: [...new Set(tags)],
      time: timed.time,
      kept: keptOf(cells, head),
    },
    where,
  );
  if (sources.length === 0 && head.at.has('source')) {
    draft.warning(
      where,
      at('source'),
      'No source is named, so nobody claims this event: write its source.',
      'source',
    );
  }
  if (notes === '' && sources.length > 0 && head.at.has('notes')) {
    draft.warning(where, notes, 'There are no notes: the claim says what the title says.', 'notes');
  }
  for (const name of sources) {
    const origin = draft.source(name, { kind: guessKind(name), anonymous: isWithheld(name) });
    const acled = draft.source('ACLED', {
      kind: 'institution',
      note: 'Armed Conflict Location & Event Data',
    });
    const chain = [{ source: origin }, { source: acled, verb: 'recorded' }];
    draft.claim({ event, text: notes || title, chain }, where);
  }
}

function dateOf(cell: string, { dates, order, zone }: AcledReading): DateCell {
  let date = dates.get(cell);
  if (!date) {
    date = readDateCell(withCentury(cell), { order, epoch: null, zone });
    if (date.kind === 'time') date = { ...date, stated: cell };
    dates.set(cell, date);
  }
  return date;
}

/** "Armed clash, Bamako: A – B". ACLED's order of two actors says nothing about who did what to whom. */
function titleOf(at: (column: AcledColumn) => string): string {
  const what = at('sub_event_type') || at('event_type') || at('disorder_type');
  const head = [what, at('location')].filter(Boolean).join(', ');
  const actors = [at('actor1'), at('actor2')].filter(Boolean).join(' – ');
  return [head, actors].filter(Boolean).join(': ').replace(/\s+/g, ' ');
}

function summaryOf(at: (column: AcledColumn) => string, notes: string): string | null {
  const beside = [at('assoc_actor_1'), at('assoc_actor_2')].flatMap(listOf);
  const parts = [
    notes,
    beside.length > 0 ? `Also involved: ${beside.join('; ')}.` : '',
    at('fatalities') === '' ? '' : `Reported fatalities: ${at('fatalities')}.`,
  ];
  return parts.filter(Boolean).join(' ') || null;
}

const NONE: readonly string[] = [];

/** What stands between semicolons, each once. */
function listOf(text: string): readonly string[] {
  if (text === '') return NONE;
  const seen = new Set<string>();
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !seen.has(part.toLowerCase()) && seen.add(part.toLowerCase()));
}

/** All cells with something in them, under the names of their columns. */
function keptOf(cells: readonly string[], { kept }: AcledHead): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (const { index, name } of kept) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    if (name !== '__proto__') record[name] = cell;
    // An assignment would set the record’s prototype.
    else Object.defineProperty(record, name, { value: cell, enumerable: true });
  }
  return record;
}
