import type { Column, ColumnRole } from '../../model/importing.ts';
import { datePart, namedRoles } from './columnNames.ts';
import { cellText, type FlatRow, isPlain } from './flatTable.ts';

/** Looks into the rows of a flat file by what its columns hold. */
export class RowReader {
  readonly columns: readonly Column[];
  /** Cells are ours, and stay letter for letter. */
  readonly isExact: boolean;
  readonly #byRole = new Map<ColumnRole, number[]>();
  readonly #text: (value: unknown) => string;
  /** Part of a date that each column of starts holds, by its name. */
  readonly startParts: readonly ReturnType<typeof datePart>[];
  /** The column that says when a document was published; -1 for none. It is kept as well. */
  readonly published: number;

  /** @param text how a cell is read, when not as `cellText` does. */
  constructor(columns: readonly Column[], text: (value: unknown) => string = cellText) {
    this.columns = columns;
    this.isExact = text !== cellText;
    this.#text = text;
    for (const [index, { role }] of columns.entries()) {
      const indexes = this.#byRole.get(role);
      if (indexes) indexes.push(index);
      else this.#byRole.set(role, [index]);
    }
    this.startParts = this.names('start').map(datePart);
    this.published = columns.findIndex(
      ({ name, role }) => role === 'keep' && namedRoles(name).some((named) => named.role === 'published'),
    );
  }

  has(role: ColumnRole): boolean {
    return this.#byRole.has(role);
  }

  /** Name of the first column of a role, to tell of a fault in it; empty where there is none. */
  name(role: ColumnRole): string {
    return this.names(role)[0] ?? '';
  }

  names(role: ColumnRole): readonly string[] {
    return this.#indexes(role).map((index) => this.columns[index]?.name ?? '');
  }

  at(row: FlatRow, index: number): string {
    return this.#text(row.cells[index]);
  }

  /** The cells of a role as text, empty ones too. Most roles have one column. */
  texts(row: FlatRow, role: ColumnRole): readonly string[] {
    return this.#indexes(role).map((index) => this.at(row, index));
  }

  values(row: FlatRow, role: ColumnRole): readonly unknown[] {
    return this.#indexes(role).map((index) => row.cells[index]);
  }

  /** The cells of a role as one text; null where all are empty. */
  text(row: FlatRow, role: ColumnRole, between = ' '): string | null {
    const indexes = this.#indexes(role);
    const [only] = indexes;
    if (indexes.length === 1 && only !== undefined) return this.at(row, only) || null;
    return (
      this.texts(row, role)
        .filter((text) => text !== '')
        .join(between) || null
    );
  }

  /** What of a row is kept as it stands: columns that nobody reads, and structures that a text would not do justice. */
  kept(row: FlatRow): [string, unknown][] {
    const found: [string, unknown][] = [];
    for (const [index, { name, role }] of this.columns.entries()) {
      const value = row.cells[index];
      if (value === undefined || value === '') continue;
      if (role === 'keep' ? !isBlank(value) : !isReadWhole(value)) found.push([name, value]);
    }
    if (row.rest) found.push(...Object.entries(row.rest));
    return found;
  }

  /** The cells of a role as they stand, to be kept under the names of their columns. */
  raw(row: FlatRow, role: ColumnRole): [string, unknown][] {
    return this.#indexes(role).flatMap((index): [string, unknown][] => {
      const value = row.cells[index];
      return value === undefined || value === null || isBlank(value)
        ? []
        : [[this.columns[index]?.name ?? '', value]];
    });
  }

  #indexes(role: ColumnRole): readonly number[] {
    return this.#byRole.get(role) ?? NONE;
  }
}

const NONE: readonly number[] = [];

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function isReadWhole(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isPlain) : isPlain(value);
}
