/** What can be mended from the panel. */
export type DeskThing = 'claim' | 'event' | 'source';
