import * as v from 'valibot';
import { into, type JsonPath } from './jsonPath.ts';
import { preview } from './preview.ts';
import type { Report } from './report.ts';

/** The schema of one kind of record. */
export type RecordSchema = v.ObjectSchema<v.ObjectEntries, v.ErrorMessage<v.ObjectIssue>>;

/** A record as its schema gives it, with the keys that the schema does not know beside it. */
export type ReadRecord<S extends RecordSchema> = v.InferOutput<S> & {
  readonly extra: Readonly<Record<string, unknown>>;
};

/**
 * Reads one record. Each fault goes to the report with its path; with any fault the record is null.
 *
 * @param weight what a fault means for the caller: `warning` when it goes on without this record's owner being lost.
 * @param after said at the end of each sentence, for the reader to know what became of it.
 */
export function readRecord<S extends RecordSchema>(
  schema: S,
  raw: unknown,
  path: JsonPath,
  report: Report,
  weight: 'error' | 'warning' = 'error',
  after = '',
): ReadRecord<S> | null {
  if (!isRecord(raw)) {
    report[weight](path, raw, `A record is an object: write it in braces { }${after}.`);
    return null;
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return { ...result.output, extra: unknownKeys(raw, schema.entries) };
  for (const issue of result.issues) {
    const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    report[weight](steps.reduce(into, path), issue.input, `${sentence(steps, issue)}${after}.`);
  }
  return null;
}

/** True for what JSON writes in braces. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of a record that `known` has none of. `fromEntries` makes own keys of all, `__proto__` too. */
export function unknownKeys(
  raw: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(raw).filter((key) => !Object.hasOwn(known, key));
  return keys.length === 0 ? NOTHING : Object.fromEntries(keys.map((key) => [key, raw[key]]));
}

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

function sentence(steps: readonly (string | number)[], issue: v.BaseIssue<unknown>): string {
  const name = steps.map((step, index) => (index === 0 ? step : `[${step}]`)).join('');
  return `“${name}” ${whatItIs(issue.input)}: ${issue.message}`;
}

/** "is missing", "is a number", "is empty", "is "paper"". */
export function whatItIs(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  switch (typeof value) {
    case 'string':
      return value.trim() === '' ? 'is empty' : `is ${preview(value.slice(0, 30))}`;
    case 'number':
      return Number.isFinite(value) ? `is the number ${value}` : 'is no JSON value';
    case 'boolean':
      return `is ${value}`;
    case 'object':
      return 'is an object';
    default:
      return 'is no JSON value';
  }
}
