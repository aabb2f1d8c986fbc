import { flushSync } from 'react-dom';
import { type DeskTask, type DeskTaskKind, useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { lastMended } from './deskClaims.ts';
import { focusMark } from './focusMark.ts';
import { PANEL_TITLE } from './goToEvent.ts';

/** Lists that lead to forms, and that one comes back to. */
const LISTS: ReadonlySet<DeskTaskKind> = new Set(['problems', 'suggestions', 'compare']);

/** What had the focus when the panel was taken for a task, and how to find the like of it when it was drawn anew. */
let opener: { readonly element: Element | null; readonly tool: string | null } | null = null;
let list: DeskTask | null = null;

/** Remembers where tasks come from, as long as it is not told to stop. Returns what stops it. */
export function followTasks(): () => void {
  return useDesk.subscribe(({ task }, before) => {
    if (task === before.task) return;
    // Left to select words in the text, perhaps: the form of these offers to put them there.
    if (before.task.kind === 'claim' && before.task.id !== null) lastMended.set(before.task.id);
    if (before.task.kind === 'none') {
      const element = document.activeElement;
      opener = { element, tool: element?.getAttribute('data-tool') ?? null };
      list = null;
    } else if (LISTS.has(before.task.kind) && !LISTS.has(task.kind)) list = before.task;
    if (LISTS.has(task.kind) || task.kind === 'none') list = null;
  });
}

/** Ends a task from its form: back to the list that led to it, else to what is selected, with the focus where it was before. */
export function leaveTask(): void {
  const back = list;
  const { begin, end } = useDesk.getState();
  if (back) {
    flushSync(() => begin(back));
    return;
  }
  flushSync(end);
  focusBack();
}

/** Puts the focus where it was before a task, where it is nowhere now: else somebody has it elsewhere by intent. */
export function focusBack(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const { element, tool } = opener ?? { element: null, tool: null };
  opener = null;
  if (focusOn(element)) return;
  if (tool !== null && focusOn(document.querySelector(`[data-tool="${CSS.escape(tool)}"]`))) return;
  if (focusOn(document.querySelector('.desk-words'))) return;
  const event = selectedEvent(useWhence.getState().selection);
  if (event !== null && focusMark(event)) return;
  document.getElementById(PANEL_TITLE)?.focus();
}

function focusOn(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (element === document.body || !element.isConnected) return false;
  element.focus({ preventScroll: element.classList.contains('desk-words') });
  return element === document.activeElement;
}
