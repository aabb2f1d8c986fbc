import type { FlatRow, FlatTable } from '../formats/flatTable.ts';
import { type JsonItem, jsonTable } from '../formats/jsonRecords.ts';
import { CHUNK } from './byteChunks.ts';
import type { FlatColumns } from './flatReader.ts';
import { type MassPlan, markedColumns, searchRole } from './massPlan.ts';
import { ROLE, type Scanned } from './scanned.ts';
import { RecordScan } from './scanRecord.ts';
import { RowScan, type TableShape } from './scanRow.ts';
import type { TextMatcher } from './textMatcher.ts';

/** How the text of a mass is written. */
export type MassShape =
  | { readonly kind: 'json' }
  | { readonly kind: 'ndjson' }
  /** Rows of a Parquet file, each made a line of JSON. */
  | { readonly kind: 'parquet' }
  | { readonly kind: 'table'; readonly table: TableShape };

/** The text of a mass, looked into record by record. */
export class MassText {
  readonly #flat: FlatColumns;
  readonly #plan: MassPlan;
  readonly #shape: MassShape;
  readonly #scan: RecordScan | RowScan;

  constructor(flat: FlatColumns, plan: MassPlan, shape: MassShape) {
    this.#flat = flat;
    this.#plan = plan;
    this.#shape = shape;
    const roleOf = (name: string) => (name === plan.id ? ROLE.id : searchRole(plan, name));
    this.#scan =
      shape.kind === 'table'
        ? new RowScan([...plan.roles.keys()].map(roleOf), shape.table, markedColumns(plan))
        : new RecordScan(roleOf, shape.kind !== 'json');
  }

  /** Where a record stands in the file, as problems say it. @param record number from 0, those set aside included. */
  where(record: number): string {
    switch (this.#shape.kind) {
      case 'json':
        return `item ${record + 1}`;
      case 'ndjson':
        return `line ${record + 1}`;
      case 'parquet':
        return `row ${record + 1}`;
      case 'table':
        // The header is row 1.
        return `row ${record + 2}`;
    }
  }

  /** Some rows as the careful readers want them. */
  table(rows: readonly number[]): FlatTable {
    const format = this.#shape.kind === 'table' ? 'csv' : this.#shape.kind;
    if (this.#scan instanceof RecordScan) {
      const items = rows.map((row): JsonItem => ({ where: this.#whereOf(row), value: this.#record(row) }));
      // All columns of the file, in its order, come from a record that has them all.
      const all = Object.fromEntries([...this.#plan.roles.keys()].map((name) => [name, null]));
      const table = jsonTable([{ where: '', value: all }, ...items], { format, title: null });
      return { ...table, rows: table.rows.slice(1), read: rows.length };
    }
    const scan = this.#scan;
    const columns = [...this.#plan.roles.keys()];
    const tableRows = rows.map((row): FlatRow => {
      const bytes = this.#find(row, scan);
      return { where: this.#whereOf(row), cells: columns.map((_, place) => scan.cell(bytes, place)) };
    });
    const base = { title: null, notes: [], assumed: [], read: rows.length } as const;
    return { ...base, format, columns, rows: tableRows };
  }

  /** The id of a record; null where it has none. */
  id(row: number): string | null {
    if (this.#plan.id === null) return null;
    const bytes = this.#find(row, this.#scan);
    const place = this.#scan.places[ROLE.id] ?? -1;
    return place < 0 ? null : this.#scan.text(bytes, place) || null;
  }

  /** Whether the words stand in what is searched of a record. */
  matches(row: number, matcher: TextMatcher): boolean {
    const scan: Scanned = this.#scan;
    const bytes = this.#find(row, this.#scan);
    matcher.begin();
    const { roles, plain, valueStart, valueEnd } = scan;
    for (let place = 0; place < scan.size; place += 1) {
      if (roles[place] !== ROLE.searched) continue;
      const done =
        plain[place] === 1
          ? matcher.see(bytes, valueStart[place] ?? 0, valueEnd[place] ?? 0)
          : matcher.read(scan.text(bytes, place));
      if (done) return true;
    }
    return false;
  }

  #whereOf(row: number): string {
    return this.where(recordOf(row, this.#flat.faults.aside));
  }

  #record(row: number): unknown {
    const { offsets } = this.#flat;
    const bytes = this.#chunk(row);
    const from = (offsets[row] ?? 0) % CHUNK;
    const to = (this.#scan as RecordScan).scan(bytes, from, bytes.length);
    return JSON.parse(decoder.decode(bytes.subarray(from, to)));
  }

  /** Scans a record, and gives the bytes that its places are of. */
  #find(row: number, scan: RecordScan | RowScan): Uint8Array {
    const bytes = this.#chunk(row);
    const from = (this.#flat.offsets[row] ?? 0) % CHUNK;
    scan.scan(bytes, from, bytes.length, true);
    return bytes;
  }

  #chunk(row: number): Uint8Array {
    const chunk = this.#flat.chunks[Math.floor((this.#flat.offsets[row] ?? 0) / CHUNK)];
    if (!chunk) throw new RangeError(`there is no row ${row}`);
    return chunk;
  }
}

/** Number of the record of a row, where some records are no rows. */
export function recordOf(row: number, aside: readonly number[]): number {
  let [low, high] = [0, aside.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((aside[middle] ?? 0) - middle <= row) low = middle + 1;
    else high = middle;
  }
  return row + low;
}

const decoder = new TextDecoder();
