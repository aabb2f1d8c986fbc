import { create } from 'zustand';
import type { Dataset } from '../model/dataset.ts';
import type { Format, ImportReport, Question } from '../model/importing.ts';
import { lookup } from '../model/lookup.ts';
import type { Mass } from '../model/mass.ts';
import type { Problem } from '../model/problem.ts';
import { choose, type Facet, NO_FILTER } from '../view/filter.ts';
import { NO_SELECTION } from '../view/selection.ts';
import type { Viewport } from '../view/viewport.ts';
import {
  type Grouping,
  INITIAL_VIEW,
  type Order,
  type Theme,
  type View,
  type ViewState,
} from '../view/viewState.ts';

/** Where loading stands. What was on screen stays while something else loads or fails. */
export type Loading =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'loading';
      /** Name of the file, or its address. */
      readonly from: string;
      /** Bytes that have arrived, and those announced; null where nobody said. */
      readonly bytes: number;
      readonly total: number | null;
      /** Records read so far; null while bytes still arrive. */
      readonly records: number | null;
    }
  /** The file cannot be read before the reader has said how. */
  | { readonly kind: 'asking'; readonly from: string; readonly question: Question }
  | {
      readonly kind: 'failed';
      readonly from: string;
      readonly message: string;
      /** What is wrong with the file that could not be used. */
      readonly problems: readonly Problem[];
      /** What the file was taken for; null where that could not be told, absent where no file arrived. */
      readonly format?: Format | null;
    };

/** A sheet laid over the page. One at a time. */
export type Sheet = 'keys' | 'about' | 'problems' | 'open' | 'share' | 'make';

/** What the reader chose, and what is loaded. Nothing that follows from these is kept here. */
export interface WhenceState extends ViewState {
  /** Of a mass (see there) the part of it that is made whole: what is near, and what is selected. */
  readonly dataset: Dataset | null;
  /** More events than `dataset` could hold; null where it holds all. */
  readonly mass: Mass | null;
  readonly problems: readonly Problem[];
  /** How the dataset on screen was read from its file; null for one that no file stands behind. */
  readonly report: ImportReport | null;
  readonly loading: Loading;
  /** A passing sentence for the reader: a vanished id, a copied link. */
  readonly notice: string | null;
  /** Id of the source under the pointer or in focus: lit everywhere. Not part of a link. */
  readonly litSource: string | null;
  readonly sheet: Sheet | null;
  /** Whether the rail is open as a drawer, on screens too narrow to show it beside the timeline. */
  readonly drawer: boolean;

  /** Puts a good dataset on screen. `view` is what the link asked for. */
  open(
    dataset: Dataset,
    problems: readonly Problem[],
    view?: Partial<ViewState>,
    report?: ImportReport | null,
  ): void;
  /** Puts a mass on screen; nothing of it is whole yet. */
  openMass(
    mass: Mass,
    problems: readonly Problem[],
    view: Partial<ViewState>,
    report: ImportReport | null,
  ): void;
  /** Takes another part of the mass as whole. What the reader chose stays. */
  showPart(dataset: Dataset): void;
  /** Takes the dataset after an edit. What the reader chose stays, but for a selection of what is no longer there. */
  showEdited(dataset: Dataset): void;
  setLoading(loading: Loading): void;
  /** Takes over a link's state (reload, back, forward). */
  restore(view: ViewState): void;
  /** Null goes back to the home view. */
  setViewport(viewport: Viewport | null): void;
  /** Null clears the selection. */
  select(event: string | null): void;
  /** Shows a source in the panel. */
  selectSource(source: string): void;
  /** See `choose`. */
  chooseFacet(facet: Facet, value: string, how: 'only' | 'add'): void;
  setText(text: string): void;
  /** Moves the second clock, see `Filter.known`. */
  setKnown(known: number | null): void;
  clearFilter(): void;
  setView(view: View): void;
  setGrouping(grouping: Grouping): void;
  setOrder(order: Order): void;
  setTheme(theme: Theme): void;
  setReaderZone(on: boolean): void;
  light(source: string | null): void;
  showSheet(sheet: Sheet | null): void;
  setDrawer(open: boolean): void;
  notify(notice: string | null): void;
}

/** A dataset with the frame of a mass, and none of its events yet. */
function nothingOf({ title, timeZone, tracks }: Mass): Dataset {
  return {
    format: 'whence/1',
    title,
    summary: null,
    timeZone,
    documents: [],
    sources: [],
    tracks,
    events: [],
    claims: [],
    relations: [],
    extra: {},
  };
}

/** The one store. Select narrowly: `useWhence((s) => s.selection)`. */
export const useWhence = create<WhenceState>()((set, get) => ({
  ...INITIAL_VIEW,
  dataset: null,
  mass: null,
  problems: [],
  report: null,
  loading: { kind: 'idle' },
  notice: null,
  litSource: null,
  sheet: null,
  drawer: false,

  open: (dataset, problems, view, report = null) => {
    get().mass?.close();
    set({
      ...INITIAL_VIEW,
      ...view,
      dataset,
      mass: null,
      problems,
      report,
      loading: { kind: 'idle' },
      litSource: null,
      sheet: null,
    });
  },
  openMass: (mass, problems, view, report) => {
    const before = get().mass;
    set({
      ...INITIAL_VIEW,
      ...view,
      dataset: nothingOf(mass),
      mass,
      problems,
      report,
      loading: { kind: 'idle' },
      litSource: null,
      sheet: null,
    });
    before?.close();
  },
  showPart: (dataset) => set({ dataset }),
  showEdited: (dataset) => {
    const { selection } = get();
    const { event, source } = lookup(dataset);
    const gone =
      (selection.kind === 'event' && !event.has(selection.id)) ||
      (selection.kind === 'source' && !source.has(selection.id));
    set(gone ? { dataset, selection: NO_SELECTION } : { dataset });
  },
  setLoading: (loading) => set({ loading }),
  restore: (view) => set({ ...view }),
  setViewport: (viewport) => set({ viewport }),
  select: (event) => set({ selection: event === null ? NO_SELECTION : { kind: 'event', id: event } }),
  chooseFacet: (facet, value, how) => set((s) => ({ filter: choose(s.filter, facet, value, how) })),
  selectSource: (id) => set({ selection: { kind: 'source', id } }),
  setKnown: (known) => set((s) => ({ filter: { ...s.filter, known } })),
  setText: (text) => set((s) => ({ filter: { ...s.filter, text } })),
  clearFilter: () => set({ filter: NO_FILTER }),
  setView: (view) => set({ view }),
  setGrouping: (grouping) => set({ grouping }),
  setOrder: (order) => set({ order }),
  setTheme: (theme) => set({ theme }),
  setReaderZone: (readerZone) => set({ readerZone }),
  light: (litSource) => set({ litSource }),
  showSheet: (sheet) => set({ sheet }),
  setDrawer: (drawer) => set({ drawer }),
  notify: (notice) => set({ notice }),
}));
