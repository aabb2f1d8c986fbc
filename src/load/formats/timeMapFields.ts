import { isRecord } from '../readRecord.ts';
import { hasMarkup, htmlText } from './htmlText.ts';
import { textOf } from './textOf.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The first of these keys with text in it, as plain text. Empty where none has any. */
export function firstText(record: Raw, ...keys: readonly string[]): string {
  for (const key of keys) {
    const text = textOf(record[key]);
    if (text !== '') return hasMarkup(text) ? htmlText(text).trim() : text;
  }
  return '';
}

/** A name, or several, given as text, in a list, or as objects with a name. */
export function namesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((each) => (isRecord(each) ? firstText(each, 'name', 'title', 'id') : firstText({ each }, 'each')))
    .filter((name) => name !== '');
}

/**
 * What stands under a key of several values. datasheet-server gathers the columns `source1`, `source2` under `sources`;
 * some servers leave them as they are, and early files have one `source`.
 *
 * @param name in the singular: "source", "association", "affil_".
 */
export function listed(record: Raw, name: string): readonly unknown[] {
  const found: unknown[] = [];
  for (const key of [`${name}s`, name]) {
    const value = record[key];
    if (Array.isArray(value)) found.push(...value);
    else if (value !== undefined) found.push(value);
  }
  for (let index = 0; index <= MOST_COLUMNS; index += 1) {
    const value = record[`${name}${index}`];
    if (value !== undefined) found.push(value);
  }
  return found.filter((value) => value !== '' && value !== null);
}

const MOST_COLUMNS = 20;

/** A record without the keys that were taken out of it, and without empty values. */
export function keptOf(record: Raw, taken: ReadonlySet<string>): Raw {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => !taken.has(key) && value !== '' && value !== null),
  );
}
