import { flushSync } from 'react-dom';
import { selectAndReveal } from './selectAndReveal.ts';

/** Id of the heading of the panel. Focus goes there when a link in the panel leads to another event. */
export const PANEL_TITLE = 'panel-title';

/** Selects an event from within the panel, and moves focus to its heading: the link that was pressed is gone by then. */
export function goToEvent(event: string): void {
  flushSync(() => selectAndReveal(event));
  document.getElementById(PANEL_TITLE)?.focus();
}
