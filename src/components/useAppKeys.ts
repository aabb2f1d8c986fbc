import { useEffect } from 'react';
import { assertUnreachable } from '../base/assert.ts';
import { placeEvents } from '../layout/placedEvent.ts';
import { followRelation } from '../query/followRelation.ts';
import { useWhence } from '../store/useWhence.ts';
import { type Action, keyAction, pressOf } from '../view/focus.ts';
import { type FocusItem, moveFocus } from '../view/moveFocus.ts';
import { selectedEvent } from '../view/selection.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { narrowedNow } from './useNarrowed.ts';
import { fitAll, panBy, ZOOM_STEP, zoomBy } from './viewportActions.ts';

/** How much of a screen PgUp and PgDn move, so that a strip of the old view stays for orientation. */
const PAGE = 0.8;

/** Listens to the keys of the whole page. Text fields, sheets and lists keep the keys they need themselves. */
export function useAppKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const action = keyAction(pressOf(event));
      if (!action || !wants(event.target, action)) return;
      if (act(action)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Keys that move only count where nothing else uses them: on the timeline, or with nothing focused. */
function wants(target: EventTarget | null, action: Action): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'))
    return false;
  switch (action.kind) {
    case 'move':
    case 'pan':
      return target === document.body || target.closest('#timeline') !== null;
    case 'open':
      return target.id === 'timeline';
    default:
      return true;
  }
}

function act(action: Action): boolean {
  const store = useWhence.getState();
  switch (action.kind) {
    case 'move': {
      if (store.mass) {
        void import('./massMove.ts').then(({ massMove }) => massMove(action.to));
        return true;
      }
      const next = moveFocus(focusOrder(), selectedEvent(store.selection), action.to);
      if (next !== null) selectAndReveal(next);
      return true;
    }
    case 'pan':
      panBy(action.by * PAGE);
      return true;
    case 'zoom':
      zoomBy(action.direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
      return true;
    case 'fit':
      fitAll();
      return true;
    case 'search':
      focusSearch();
      return true;
    case 'follow': {
      const from = selectedEvent(store.selection);
      const step =
        store.dataset && from !== null
          ? followRelation(store.dataset, from, action.direction, narrowedNow()?.eventIds)
          : null;
      if (step) selectAndReveal(step.event);
      return step !== null;
    }
    case 'open':
      document.getElementById('panel-title')?.focus();
      return true;
    case 'clear':
      return clear();
    case 'keys':
      store.showSheet('keys');
      return true;
    default:
      return assertUnreachable(action);
  }
}

/** The search box may be a moment behind the picture: the key waits for it. */
function focusSearch(frames = 60): void {
  const box = document.getElementById('search');
  if (box) box.focus();
  else if (frames > 0) requestAnimationFrame(() => focusSearch(frames - 1));
}

/** Esc takes one step back: from the panel to the timeline, then out of the selection. */
function clear(): boolean {
  const timeline = document.getElementById('timeline');
  if (document.activeElement?.closest('.app-panel, .panel-sheet') && timeline) {
    timeline.focus();
    if (document.querySelector('.panel-sheet') === null) return true;
  }
  useWhence.getState().select(null);
  return true;
}

function focusOrder(): readonly FocusItem[] {
  const { dataset, grouping } = useWhence.getState();
  const narrowed = narrowedNow();
  if (!dataset || !narrowed) return [];
  const { groups, placed, undated } = placeEvents(dataset, narrowed.events, grouping);
  const rank = new Map(groups.map((group, index) => [group.id, index]));
  const dated = placed.map((event) => ({
    id: event.id,
    group: rank.get(event.group) ?? 0,
    at: Number.isFinite(event.start.start) ? event.start.start : event.start.end,
  }));
  return [
    ...dated,
    ...undated.map((event) => ({ id: event.id, group: groups.length, at: Number.POSITIVE_INFINITY })),
  ];
}
