import { fragmentData } from '../base/fragment.ts';
import type { ExportContext } from '../export/exported.ts';
import { useWhence } from '../store/useWhence.ts';
import { linkReach } from '../view/linkReach.ts';
import { pageLink } from '../view/pageLink.ts';
import type { ViewState } from '../view/viewState.ts';

/** A link with a whole dataset inside is not for a citation, nor for every record of a file. */
const LONGEST = 2000;

/** A link to a view of the dataset on screen, for handlers outside a render; see `useLink`. */
export function linkTo(view: ViewState): string {
  const { href, hash } = window.location;
  return pageLink(href, { view, data: fragmentData(hash), embed: false });
}

/** What an export says beside the data: a link that others can open, if there is one, and the time. */
export function exportContext(): ExportContext {
  const { href, hash } = window.location;
  const reach = linkReach(href, fragmentData(hash) !== null);
  const link = linkTo(useWhence.getState());
  const opens = reach === 'anyone' || reach === 'machine';
  return { link: opens && link.length <= LONGEST ? link : null, at: Date.now() };
}
