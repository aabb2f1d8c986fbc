import { jsonText } from './jsonText.ts';
import { halfCharacters } from './losses.ts';

/** A record of keys of ours without what is null or an empty list: linked data has no nulls. */
export function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key in record) {
    const value = record[key];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[key] = value;
  }
  return kept;
}

/** A JSON-LD document as text. Its literals are those of RDF, which holds no half characters. */
export function linkedText(document: object): {
  readonly content: string;
  readonly losses: readonly string[];
} {
  const text = jsonText(document);
  // JSON.stringify writes half of a surrogate pair as an escape; a backslash of the text itself is written as two.
  const whole = text.replace(/\\(?:u(d[89a-f]..)|.)/g, (sign, half) =>
    half === undefined ? sign : '\ufffd',
  );
  return { content: `${whole}\n`, losses: halfCharacters(whole === text) };
}
