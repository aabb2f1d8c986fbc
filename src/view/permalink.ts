import { DATA_KEY, fragmentValues } from '../base/fragment.ts';
import { LINK_PARTS } from './linkParts.ts';
import { readText } from './linkText.ts';
import { INITIAL_VIEW, type ViewState } from './viewState.ts';

/** The version that `encodeView` writes. A later one may give a key another meaning. */
const VERSION = '1';

/**
 * What a reader chose, as the fragment of a link, without `#`: `v=1&t=2012-03-21T03:00Z..2012-03-22T12:00Z&e=coup`.
 * Equal views give equal links; the initial view gives ''. The ends of the viewport are rounded to whole
 * milliseconds. Safe in a URL as it stands.
 */
export function encodeView(view: ViewState): string {
  const parts: string[] = [];
  for (const { key, write } of LINK_PARTS) {
    const value = write(view);
    if (value !== null) parts.push(`${key}=${value}`);
  }
  return parts.length === 0 ? '' : [`v=${VERSION}`, ...parts].join('&');
}

/** A link, read: the view it asks for, and one sentence for each part that could not be taken over. */
export interface DecodedView {
  readonly view: ViewState;
  readonly problems: readonly string[];
}

/**
 * The inverse of `encodeView`. Never throws: a part that cannot be read keeps its default and gives a sentence.
 * Keys it does not know are left to others. Whether the ids exist is for `checkView` to say.
 *
 * @param text the fragment, with or without `#`.
 */
export function decodeView(text: string): DecodedView {
  const values = fragmentValues(text);
  const version = values.get('v') ?? VERSION;
  if (version !== VERSION) {
    const problem = `This link is of version ${quote(version)}, which this Whence does not know; it shows the first view instead.`;
    return { view: INITIAL_VIEW, problems: [problem] };
  }
  let view = INITIAL_VIEW;
  const problems: string[] = [];
  for (const { key, name, read } of LINK_PARTS) {
    const value = values.get(key);
    if (value === undefined) continue;
    const next = read(value, view);
    if (next) view = next;
    else problems.push(`The ${name} in this link, ${quote(value)}, cannot be read and was left out.`);
  }
  return { view, problems };
}

/** True for '' and for any fragment with a key of ours; false for a foreign one, such as the target of a skip link. */
export function isLink(text: string): boolean {
  const values = fragmentValues(text);
  return values.size === 0 || OUR_KEYS.some((key) => values.has(key));
}

const OUR_KEYS: readonly string[] = ['v', DATA_KEY, ...LINK_PARTS.map(({ key }) => key)];

const LONGEST_QUOTE = 40;

function quote(value: string): string {
  const text = readText(value) ?? value;
  const letters = [...text];
  return `“${letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : text}”`;
}
