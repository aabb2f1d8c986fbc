import Papa from 'papaparse';
import {
  CHAIN_ARROW,
  COLUMNS_AFTER_HOPS,
  COLUMNS_BEFORE_HOPS,
  hopCell,
  hopColumn,
  type NamedHop,
} from '../model/claimColumns.ts';
import type { Claim, TimelineEvent } from '../model/dataset.ts';
import { harmlessCell } from '../model/harmlessCell.ts';
import { type Lookup, lookup } from '../model/lookup.ts';
import { claimsCsvLosses, namedHops } from './claimsCsvLosses.ts';
import type { DataWriter } from './exported.ts';
import { fileName } from './fileName.ts';

/** By this spreadsheets know that a CSV is in UTF-8. */
const MARK = '\uFEFF';

/** Cells in the order of columns; null is an empty one. */
type Cells = readonly (string | null)[];

/**
 * A table with a row for each claim, by event in the order of the file; an event without claims has a row with its
 * claim left empty. Cells that a spreadsheet would run as a formula begin with an apostrophe, see `harmlessCell`.
 */
export const writeClaimsCsv: DataWriter = (dataset) => {
  const tables = lookup(dataset);
  const width = dataset.claims.reduce((most, { chain }) => Math.max(most, chain.length), 1);
  const header = [
    ...COLUMNS_BEFORE_HOPS,
    ...Array.from({ length: width }, (_, index) => hopColumn(index + 1)),
    ...COLUMNS_AFTER_HOPS,
  ];
  let guarded = 0;
  const rows: string[][] = [header];
  const add = (cells: Cells) => {
    const row: string[] = [];
    for (let index = 0; index < header.length; index += 1) {
      const text = cells[index] ?? '';
      const harmless = harmlessCell(text);
      if (harmless !== text) guarded += 1;
      row.push(harmless);
    }
    rows.push(row);
  };
  for (const event of dataset.events) {
    const own = eventCells(event, tables);
    const claims = tables.claimsOfEvent.get(event.id) ?? [];
    if (claims.length === 0) add(own);
    for (const claim of claims) add(own.concat(claimCells(claim, tables, width)));
  }
  const text = Papa.unparse(rows, { newline: '\r\n' });
  return {
    name: `${fileName(dataset.title)}-claims.csv`,
    mime: 'text/csv;charset=utf-8',
    content: `${MARK}${text.toWellFormed()}\r\n`,
    losses: claimsCsvLosses(dataset, { guarded, wellFormed: text.isWellFormed() }),
  };
};

/** From `event_id` to `place`. */
function eventCells({ id, title, time, track, place }: TimelineEvent, tables: Lookup): Cells {
  const { start, end, stated } = time;
  return [
    id,
    title,
    start?.text ?? null,
    end?.text ?? null,
    stated,
    tables.track.get(track)?.name ?? track,
    place,
  ];
}

/** From `claim_id` on. */
function claimCells(claim: Claim, tables: Lookup, width: number): Cells {
  const { id, text, stance, hedge, said, passages } = claim;
  const hops = namedHops(claim, tables);
  // Where nobody is named the publisher stands alone.
  const origin = hops.length > 1 ? (hops[0]?.name ?? null) : null;
  const cells: (string | null)[] = [
    id,
    text,
    stance,
    hedge,
    said?.text ?? null,
    origin,
    hops.at(-1)?.name ?? null,
  ];
  cells.push(hops.map(chainStep).join(CHAIN_ARROW));
  for (let index = 0; index < width; index += 1) {
    const hop = hops[index];
    cells.push(hop ? hopCell(hop) : null);
  }
  const passage = passages[0];
  if (!passage) return cells;
  const document = tables.document.get(passage.document);
  const paragraph = passage.paragraph === null ? null : String(passage.paragraph);
  cells.push(document?.title ?? passage.document, document?.url ?? null, paragraph);
  cells.push(passage.exact, passage.directSpeech ? 'yes' : 'no');
  return cells;
}

function chainStep({ name, verb }: NamedHop): string {
  return verb ? `${name} (${verb})` : name;
}
