import type { FormatReading } from '../../../src/load/formatReader.ts';
import type { FlatTable } from '../../../src/load/formats/flatTable.ts';
import { jsonTable } from '../../../src/load/formats/jsonRecords.ts';
import { splitTable } from '../../../src/load/formats/table.ts';
import { FlatReader } from '../../../src/load/mass/flatReader.ts';
import type { MassRead } from '../../../src/load/mass/massIntake.ts';
import { massPlan } from '../../../src/load/mass/massPlan.ts';
import type { MassShape } from '../../../src/load/mass/massText.ts';
import { TableReader } from '../../../src/load/mass/tableReader.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { type Choices, NO_CHOICES } from '../../../src/model/importing.ts';
import { extentOf } from '../../../src/model/time.ts';

const encoder = new TextEncoder();

/** Cuts bytes where `cuts` say, as they may arrive. */
export function pieces(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...places, bytes.length].map((end, i) => bytes.slice(places[i - 1] ?? 0, end));
}

/** The records of a JSON text as columns, planned by the first `sample` of them; null where it is not for columns. */
export function massOfJson(
  text: string,
  {
    lines = false,
    cuts = [],
    choices = NO_CHOICES,
    sample = 200,
  }: { lines?: boolean; cuts?: readonly number[]; choices?: Choices; sample?: number } = {},
): MassRead | null {
  const format = lines ? 'ndjson' : 'json';
  const values: unknown[] = lines
    ? text
        .split(/\r\n|\n|\r/)
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line.replace(/^\uFEFF/, '')))
    : JSON.parse(text.replace(/^\uFEFF/, ''));
  const items = values.slice(0, sample).map((value, i) => ({ where: `item ${i + 1}`, value }));
  const plan = massPlan(jsonTable(items, { format, title: null }), choices);
  if (!plan) return null;
  const reader = new FlatReader(plan, lines);
  let alive = true;
  for (const piece of pieces(encoder.encode(text), cuts)) alive = reader.push(piece) && alive;
  const flat = reader.finish();
  const shape: MassShape = lines ? { kind: 'ndjson' } : { kind: 'json' };
  return flat && alive ? { format, recognised: '', shape, flat, plan } : null;
}

/** The same of a table. */
export function massOfTable(
  text: string,
  delimiter: ',' | '\t' | ';',
  newline: '\n' | '\r\n' | '\r',
  cuts: readonly number[] = [],
  choices: Choices = NO_CHOICES,
): MassRead | null {
  const table: FlatTable = splitTable(text, delimiter);
  const plan = massPlan({ ...table, rows: table.rows.slice(0, 200), notes: [] }, choices);
  if (!plan) return null;
  const shape = { delimiter: delimiter.charCodeAt(0), newline, columns: table.columns.length };
  const reader = new TableReader(plan, shape);
  let alive = true;
  for (const piece of pieces(encoder.encode(text), cuts)) alive = reader.push(piece) && alive;
  const flat = reader.finish();
  return flat && alive
    ? { format: 'csv', recognised: '', shape: { kind: 'table', table: shape }, flat, plan }
    : null;
}

export function contextOf(choices: Choices = NO_CHOICES) {
  return { title: 'file', zone: choices.timeZone ?? 'UTC', choices, progress: () => undefined };
}

/** What the columns hold, an event a line. */
export function columnLines({ flat }: MassRead): readonly string[] {
  const { count, start, end, track, tracks } = flat.columns;
  return Array.from({ length: count }, (_, row) =>
    line(start[row] ?? Number.NaN, end[row] ?? Number.NaN, tracks[track[row] ?? -1]),
  );
}

/** The same of the events that a careful reader made; null where it asks or finds none. */
export function carefulLines(reading: FormatReading): readonly string[] | null {
  const dataset = reading.kind === 'read' ? reading.result.dataset : null;
  if (!dataset) return null;
  const names = new Map(dataset.tracks.map(({ id, name }) => [id, name]));
  return dataset.events.map(({ time, track }) => {
    const extent = extentOf(time);
    return line(extent?.start ?? Number.NaN, extent?.end ?? Number.NaN, names.get(track));
  });
}

function line(start: number, end: number, track: string | undefined): string {
  return `${start} ${end} ${track}`;
}

/** A dataset without its ids: sources, documents and tracks by what they are called. */
export function withoutIds({ events, claims, sources, documents, tracks }: Dataset) {
  const sourceOf = new Map(sources.map(({ id, ...rest }) => [id, rest]));
  const trackOf = new Map(tracks.map(({ id, name }) => [id, name]));
  const documentOf = new Map(
    documents.map(({ id, publisher, ...rest }) => [
      id,
      { ...rest, publisher: sourceOf.get(publisher)?.name },
    ]),
  );
  return events.map(({ id, track, ...event }) => ({
    ...event,
    track: trackOf.get(track),
    claims: claims
      .filter((claim) => claim.event === id)
      .map(({ id: _, event: __, chain, passages, ...claim }) => ({
        ...claim,
        chain: chain.map(({ source, ...hop }) => ({ ...hop, source: sourceOf.get(source)?.name })),
        passages: passages.map(({ document, ...passage }) => ({
          ...passage,
          document: documentOf.get(document),
        })),
      })),
  }));
}
