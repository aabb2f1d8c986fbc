import { fragmentData, withData } from '../base/fragment.ts';
import { checkView } from '../view/checkView.ts';
import { type DecodedView, decodeView, encodeView, isLink } from '../view/permalink.ts';
import { viewChange } from '../view/viewChange.ts';
import type { ViewState } from '../view/viewState.ts';
import { historyWriter } from './historyWriter.ts';
import { useWhence, type WhenceState } from './useWhence.ts';

/** How the URL follows. */
export interface UrlSyncOptions {
  /** How long the viewport and the search text rest before the URL follows, in ms. Default 250. */
  readonly rest?: number;
}

/** What the current location asks for, for the first load. Ids are unchecked: see `checkView`. */
export function readView(): ViewState {
  return readLocation().view;
}

/**
 * Binds the store and the URL's fragment both ways, and gives the function that ends it.
 *
 * - A choice (selection, filter, grouping, view, theme, zone) becomes an entry of the history; the viewport and the
 *   search text, which pass through many values, replace the current one once they rest.
 * - Back, forward and an edited fragment are taken over. What cannot be read, or is not in the dataset, is left out
 *   and said in a notice; the rest is kept.
 * - The first dataset to arrive is shown as the location asks; until it is there, nothing is written. The rest of
 *   the URL (`?data=…`) stays as it is, and when that has changed, the URL waits for the dataset that it names.
 * - A dataset that came inside the link (`d=…`) stays in it as long as it is on screen. One that is opened in its place,
 *   by no address, takes it out.
 */
export function startUrlSync({ rest = 250 }: UrlSyncOptions = {}): () => void {
  const writer = historyWriter(rest);
  /** The query whose dataset is shown; null before the first. */
  let query: string | null = null;
  /** That dataset, where it came inside the link. */
  let data: string | null = null;
  let restoring = false;

  const takeOver = () => {
    const { dataset, mass, restore, notify } = useWhence.getState();
    if (!dataset) return;
    writer.cancel();
    query = window.location.search;
    data = fragmentData(window.location.hash);
    const asked = readLocation();
    // What a mass holds is not known here: what selects in it says so (`startMassSelection`).
    const checked = mass ? { view: asked.view, problems: [] } : checkView(asked.view, dataset);
    restoring = true;
    restore(checked.view);
    restoring = false;
    const problems = [...asked.problems, ...checked.problems];
    if (problems.length > 0) notify(problems.join(' '));
  };

  const onState = (now: WhenceState, before: WhenceState) => {
    if (restoring || !now.dataset) return;
    // Of a mass the part that is whole changes all the time.
    const isOther = now.mass !== before.mass || (now.mass === null && now.dataset !== before.dataset);
    if (!isNamed()) {
      // What waits was meant for the location before.
      writer.cancel();
      if (isOther) takeOver();
      return;
    }
    if (isOther && data !== null) {
      data = null;
      writer.write(encodeView(now), 'push');
      writer.flush();
      return;
    }
    const change = viewChange(before, now);
    if (change === 'choice') writer.write(fragmentOf(now), 'push');
    else if (change === 'passing') writer.write(fragmentOf(now), 'replace');
  };
  /** Whether the location still names the dataset on screen. A foreign fragment says nothing of it. */
  const isNamed = () => {
    const { hash, search } = window.location;
    return search === query && (!isLink(hash) || fragmentData(hash) === data);
  };
  const fragmentOf = (view: ViewState) => withData(encodeView(view), data);

  // Going back fires both popstate and hashchange. A foreign fragment, such as a skip link's, is not for us.
  const onNavigation = () => {
    const { hash } = window.location;
    if (!isNamed() || !isLink(hash)) return;
    if (hash.replace('#', '') !== fragmentOf(useWhence.getState())) takeOver();
  };

  takeOver();
  const end = useWhence.subscribe(onState);
  window.addEventListener('popstate', onNavigation);
  window.addEventListener('hashchange', onNavigation);
  window.addEventListener('pagehide', writer.flush);
  return () => {
    writer.flush();
    end();
    window.removeEventListener('popstate', onNavigation);
    window.removeEventListener('hashchange', onNavigation);
    window.removeEventListener('pagehide', writer.flush);
  };
}

function readLocation(): DecodedView {
  return decodeView(window.location.hash);
}
