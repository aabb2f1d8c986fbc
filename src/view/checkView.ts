import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { DecodedView } from './permalink.ts';
import { NO_SELECTION } from './selection.ts';
import type { ViewState } from './viewState.ts';

/**
 * Leaves out of a view whatever names a record that the dataset does not have, and says so in one sentence each.
 * Everything else is kept as it is; a sound view comes back as the same object.
 */
export function checkView(view: ViewState, dataset: Dataset): DecodedView {
  const known = lookup(dataset);
  const problems: string[] = [];
  const has = (what: string, ids: ReadonlyMap<string, unknown>) => (id: string) => {
    if (ids.has(id)) return true;
    problems.push(`This link points to the ${what} “${id}”, which this dataset does not have.`);
    return false;
  };
  const { selection, filter } = view;
  const selectionStands =
    selection.kind === 'none' || has(selection.kind, known[selection.kind])(selection.id);
  const sources = filter.sources.filter(has('source', known.source));
  const tracks = filter.tracks.filter(has('track', known.track));
  if (problems.length === 0) return { view, problems };
  return {
    view: {
      ...view,
      selection: selectionStands ? selection : NO_SELECTION,
      filter: { ...filter, sources, tracks },
    },
    problems,
  };
}
