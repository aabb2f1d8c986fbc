import { fragmentData, withData } from '../base/fragment.ts';
import { encodeView } from '../view/permalink.ts';
import { INITIAL_VIEW } from '../view/viewState.ts';

/**
 * The link to one event on the page at `link`, or null where that is no address of the web. A dataset that travels in
 * the link goes on in it.
 */
export function eventLink(link: string | null, id: string): string | null {
  if (link === null || !/^https?:\/\//i.test(link)) return null;
  const at = link.indexOf('#');
  const page = at < 0 ? link : link.slice(0, at);
  const view = encodeView({ ...INITIAL_VIEW, selection: { kind: 'event', id } });
  return `${page}#${withData(view, at < 0 ? null : fragmentData(link.slice(at)))}`;
}
