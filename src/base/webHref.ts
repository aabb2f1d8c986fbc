/**
 * The one way to an `href`: the address as the browser understands it, where that leads to a page by http or https; null
 * for all else. A file may hold any text as an address, a script too, and what it leads to is only known once parsed.
 *
 * @param base what a relative address starts from: the page's own, and never for text of a file.
 */
export function webHref(address: string | null, base?: string): string | null {
  if (address === null || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
