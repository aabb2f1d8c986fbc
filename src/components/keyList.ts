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
