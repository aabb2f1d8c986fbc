/** A row of the sheet of keys. `docs/keys.md` holds the same, and a test compares them. */
export interface KeyRow {
  /** Each of these does it. Named as the key is labelled. */
  readonly keys: readonly string[];
  readonly what: string;
}

/** All keys of the page. */
export const KEY_LIST: readonly KeyRow[] = [
  { keys: ['←', '→'], what: 'Previous or next event in time' },
  { keys: ['↑', '↓'], what: 'Event in the track above or below' },
  { keys: ['Home', 'End'], what: 'First or last event' },
  { keys: ['Page Up', 'Page Down'], what: 'Earlier or later by a screen' },
  { keys: ['+', '−'], what: 'Zoom in or out' },
  { keys: ['0'], what: 'Fit all events' },
  { keys: ['Enter'], what: 'Go to the details of the event' },
  { keys: ['[', ']'], what: 'Follow a relation to another event, back or on' },
  { keys: ['/'], what: 'Search' },
  { keys: ['Esc'], what: 'Clear the selection, close what is open' },
  { keys: ['?'], what: 'These keys' },
];

/** Keys that hold while a project is open. */
export const DESK_KEY_LIST: readonly KeyRow[] = [
  { keys: ['Ctrl Z'], what: 'Undo the last step' },
  { keys: ['Ctrl Shift Z', 'Ctrl Y'], what: 'Do it again' },
  { keys: ['Shift ←', 'Shift →'], what: 'In a text: select words' },
  { keys: ['Enter'], what: 'In a text: make a claim of the words selected' },
  { keys: ['Ctrl Enter'], what: 'In a form: save' },
  { keys: ['Esc'], what: 'In a form: leave; what was typed is kept' },
  { keys: ['Ctrl Shift ↑', 'Ctrl Shift ↓'], what: 'In a chain or a list of tracks: move earlier or later' },
  { keys: ['Ctrl Shift Enter'], what: 'In a chain: add a step before this one' },
  { keys: ['Ctrl Shift Backspace'], what: 'In a chain: take this step out' },
];
