/** Set to 1 in the query of an address, it shows the compact page that stands in a frame on somebody else's. */
const KEY = 'embed';

/** Whether the page was asked for as a frame. */
export function isEmbed(search: string): boolean {
  return new URLSearchParams(search).get(KEY) === '1';
}

/** The query with the flag set or taken out; all else in it stays. Begins with `?`, or is ''. */
export function embedSearch(search: string, on: boolean): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=', 1)[0] !== KEY);
  const parts = on ? [`${KEY}=1`, ...others] : others;
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
