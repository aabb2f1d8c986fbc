import { withData } from '../base/fragment.ts';
import { embedSearch } from './embed.ts';
import { encodeView } from './permalink.ts';
import type { ViewState } from './viewState.ts';

export interface PageLink {
  readonly view: ViewState;
  /** The dataset to carry inside the link, packed; null for none. With one, the link names no file. */
  readonly data: string | null;
  /** Whether it opens the compact page for a frame. */
  readonly embed: boolean;
}

/**
 * A link to a page of Whence with everything the reader chose.
 *
 * @param address of the page on screen: says where Whence is, and which file is open.
 */
export function pageLink(address: string, { view, data, embed }: PageLink): string {
  const url = new URL(address);
  const search = data === null ? url.search : withoutFile(url.search);
  const fragment = withData(encodeView(view), data);
  url.search = '';
  url.hash = '';
  return `${url.href}${embedSearch(search, embed)}${fragment && `#${fragment}`}`;
}

function withoutFile(search: string): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^data(=|$)/.test(part));
  return others.length === 0 ? '' : `?${others.join('&')}`;
}
