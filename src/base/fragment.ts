/** The key under which a link carries its dataset, see `base/deflate`. */
export const DATA_KEY = 'd';

/** The parts of a link's fragment by key, undecoded. Of a key that comes twice the first holds. */
export function fragmentValues(fragment: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const key = at < 0 ? pair : pair.slice(0, at);
    if (!values.has(key)) values.set(key, at < 0 ? '' : pair.slice(at + 1));
  }
  return values;
}

/** The dataset that a fragment carries, packed, or null. Not read: it may be broken. */
export function fragmentData(fragment: string): string | null {
  return fragmentValues(fragment).get(DATA_KEY) || null;
}

/**
 * A fragment of choices with a dataset beside them. The dataset comes last, so that the part a person can read does.
 *
 * @param choices without `#` and without a dataset; '' for none.
 * @param data packed, or null to carry none.
 */
export function withData(choices: string, data: string | null): string {
  if (data === null) return choices;
  return `${choices}${choices && '&'}${DATA_KEY}=${data}`;
}
