import type { Format } from '../../model/importing.ts';
import type { Severity } from '../../model/problem.ts';

/** One record of a flat file: what it says for each column, in their order. Missing at the end: not said. */
export interface FlatRow {
  /** "row 12", "item 3", "line 7". */
  readonly where: string;
  readonly cells: readonly unknown[];
  /** What the record holds beyond the columns. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** A fault found while a file was split into records. An error sets its record aside. */
export interface FlatNote {
  readonly severity: Severity;
  readonly where: string;
  readonly value: unknown;
  readonly message: string;
  readonly column?: string;
}

/** A flat file, split into records, nothing of it understood yet. */
export interface FlatTable {
  readonly format: Format;
  readonly title: string | null;
  /** Names, no two alike. */
  readonly columns: readonly string[];
  readonly rows: readonly FlatRow[];
  readonly notes: readonly FlatNote[];
  /** See `ImportReport.assumed`. */
  readonly assumed: readonly string[];
  /** Records of the file, those that could not be split included. */
  readonly read: number;
  /** What the file says beside its records, to be kept. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** A cell as text, empty for nothing. Of an object the part that names it. Looks one level deep, never further. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return isRichText(value) ? richText(value) : listText(value);
  return typeof value === 'object' && value !== null ? namingPart(value) : '';
}

const MOST_PARTS = 1000;

function listText(list: readonly unknown[]): string {
  return list.slice(0, MOST_PARTS).map(scalarText).filter(Boolean).join('; ');
}

/** One text in pieces, some of which carry a link or a style, as exports of Telegram have it. */
function isRichText(list: readonly unknown[]): boolean {
  return (
    list.some((part) => typeof part === 'object' && part !== null && Object.hasOwn(part, 'type')) &&
    list.every((part) => typeof part === 'string' || pieceOf(part) !== null)
  );
}

function richText(list: readonly unknown[]): string {
  const pieces = list
    .slice(0, MOST_PARTS)
    .map((part) => (typeof part === 'string' ? part : (pieceOf(part) ?? '')));
  return pieces.join('').trim();
}

function pieceOf(part: unknown): string | null {
  const text = typeof part === 'object' && part !== null ? own(part, 'text') : null;
  return typeof text === 'string' ? text : null;
}
const NAMING = [
  'name',
  'title',
  'label',
  'text',
  'headline',
  'value',
  'dateTime',
  'datetime',
  'date',
  'iso',
  '$date',
  'start',
  '@value',
  '#text',
  'main',
  'rendered',
  'en',
];

function namingPart(value: object): string {
  const key = NAMING.find((name) => Object.hasOwn(value, name) && scalarText(own(value, name)) !== '');
  return key === undefined ? '' : scalarText(own(value, key));
}

/** A key of the object itself, never one that all objects have. */
export function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** True for what a cell may be without anything getting lost when it is read as text. */
export function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
