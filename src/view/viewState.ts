import { type Filter, NO_FILTER } from './filter.ts';
import { NO_SELECTION, type Selection } from './selection.ts';
import type { Viewport } from './viewport.ts';

/** In the order of the tabs. */
export const VIEWS = ['timeline', 'accounts', 'told', 'sources', 'known', 'story', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const GROUPINGS = ['track', 'place', 'origin'] as const;
/** By what the rows of the timeline are grouped. */
export type Grouping = (typeof GROUPINGS)[number];

export const ORDERS = ['time', 'told'] as const;
/** In which order a story is told: as it happened, or as the documents tell it. */
export type Order = (typeof ORDERS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** All that a reader chose, and all that a link carries. Everything else on screen follows from it and the dataset. */
export interface ViewState {
  readonly view: View;
  /** Null: the dataset's own first view ("home"). */
  readonly viewport: Viewport | null;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly order: Order;
  readonly theme: Theme;
  /** Whether the axis also marks the reader's own time zone. */
  readonly readerZone: boolean;
}

export const INITIAL_VIEW: ViewState = {
  view: 'timeline',
  viewport: null,
  selection: NO_SELECTION,
  filter: NO_FILTER,
  grouping: 'track',
  order: 'time',
  theme: 'system',
  readerZone: false,
};
