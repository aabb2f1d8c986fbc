import { encodeView } from './permalink.ts';
import type { ViewState } from './viewState.ts';

/**
 * What became of a view: a `choice` one wants to go back to (selection, filter, grouping, …), something `passing`
 * through many values (viewport, search text, second clock), or `none`. A change of both kinds is a choice.
 */
export function viewChange(before: ViewState, now: ViewState): 'none' | 'passing' | 'choice' {
  if (!touched(before, now)) return 'none';
  if (choices(before) !== choices(now)) return 'choice';
  return encodeView(before) === encodeView(now) ? 'none' : 'passing';
}

function choices(view: ViewState): string {
  return encodeView({ ...view, viewport: null, filter: { ...view.filter, text: '', known: null } });
}

// The store changes far more often (hovering, loading) than the view: most calls end here.
function touched(a: ViewState, b: ViewState): boolean {
  return (
    a.viewport !== b.viewport ||
    a.selection !== b.selection ||
    a.filter !== b.filter ||
    a.grouping !== b.grouping ||
    a.view !== b.view ||
    a.order !== b.order ||
    a.theme !== b.theme ||
    a.readerZone !== b.readerZone
  );
}
