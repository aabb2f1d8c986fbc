import { duration } from '../base/span.ts';
import { type Filter, FLAGS, type Flag } from './filter.ts';
import { withinReach } from './gesture.ts';
import { readText, writeText } from './linkText.ts';
import { readInstant, writeInstant } from './linkTime.ts';
import { type Viewport, ZOOM_LIMITS } from './viewport.ts';
import { GROUPINGS, INITIAL_VIEW, ORDERS, THEMES, VIEWS, type ViewState } from './viewState.ts';

/** One key of a link. A part at its default is not written, and a part that cannot be read keeps its default. */
export interface LinkPart {
  readonly key: string;
  /** What it holds, for the sentence that says it cannot be read: "The link’s … cannot be read". */
  readonly name: string;
  /** The value as it stands in the link, or null for the default. */
  write(view: ViewState): string | null;
  /** The view with this part taken over, or null when the value makes no sense. */
  read(value: string, view: ViewState): ViewState | null;
}

/** Every key. The order here is the order in every link, so that equal views have equal links. */
export const LINK_PARTS: readonly LinkPart[] = [
  {
    key: 't',
    name: 'span of time',
    write: ({ viewport }) => viewport && writeViewport(viewport),
    read: (value, view) => {
      const viewport = readViewport(value);
      return viewport && { ...view, viewport };
    },
  },
  {
    key: 'e',
    name: 'event',
    write: ({ selection }) => (selection.kind === 'event' ? writeText(selection.id) : null),
    read: (value, view) => {
      const id = readText(value);
      return id === null ? null : { ...view, selection: { kind: 'event', id } };
    },
  },
  {
    key: 'src',
    name: 'source',
    write: ({ selection }) => (selection.kind === 'source' ? writeText(selection.id) : null),
    read: (value, view) => {
      const id = readText(value);
      return id === null ? null : { ...view, selection: { kind: 'source', id } };
    },
  },
  listPart('s', 'list of sources', 'sources', (ids) => ids),
  listPart('f', 'list of properties', 'flags', (flags) => (flags.every(isFlag) ? flags : null)),
  listPart('k', 'list of tracks', 'tracks', (ids) => ids),
  {
    key: 'q',
    name: 'search text',
    write: ({ filter }) => (filter.text === '' ? null : writeText(filter.text)),
    read: (value, view) => {
      const text = readText(value);
      return text === null ? null : { ...view, filter: { ...view.filter, text } };
    },
  },
  {
    key: 'by',
    name: 'time up to which things were known',
    write: ({ filter }) => (filter.known === null ? null : writeInstant(filter.known)),
    read: (value, view) => {
      const known = readInstant(readText(value) ?? '');
      return known === null ? null : { ...view, filter: { ...view.filter, known } };
    },
  },
  choicePart('g', 'grouping', 'grouping', GROUPINGS),
  choicePart('view', 'kind of view', 'view', VIEWS),
  choicePart('o', 'order', 'order', ORDERS),
  choicePart('theme', 'theme', 'theme', THEMES),
  {
    key: 'zone',
    name: 'time zone',
    write: ({ readerZone }) => (readerZone ? 'me' : null),
    read: (value, view) => (value === 'me' ? { ...view, readerZone: true } : null),
  },
];

function listPart<F extends 'sources' | 'flags' | 'tracks'>(
  key: string,
  name: string,
  facet: F,
  check: (values: readonly string[]) => Filter[F] | null,
): LinkPart {
  return {
    key,
    name,
    write: ({ filter }) => (filter[facet].length === 0 ? null : filter[facet].map(writeText).join(',')),
    read: (value, view) => {
      const list: string[] = [];
      for (const item of value.split(',')) {
        const text = readText(item);
        if (text === null) return null;
        list.push(text);
      }
      const checked = check([...new Set(list)].sort());
      return checked && { ...view, filter: { ...view.filter, [facet]: checked } };
    },
  };
}

function choicePart<K extends 'grouping' | 'view' | 'order' | 'theme'>(
  key: string,
  name: string,
  field: K,
  choices: readonly ViewState[K][],
): LinkPart {
  return {
    key,
    name,
    write: (view) => (view[field] === INITIAL_VIEW[field] ? null : view[field]),
    read: (value, view) => {
      const choice = choices.find((each) => each === value);
      return choice === undefined ? null : { ...view, [field]: choice };
    },
  };
}

function isFlag(value: string): value is Flag {
  return FLAGS.some((flag) => flag === value);
}

function writeViewport({ start, end }: Viewport): string | null {
  const from = writeInstant(start);
  const to = writeInstant(end);
  return from === null || to === null || from === to ? null : `${from}..${to}`;
}

function readViewport(value: string): Viewport | null {
  const ends = (readText(value) ?? '').split('..');
  const start = readInstant(ends[0] ?? '');
  const end = readInstant(ends[1] ?? '');
  if (ends.length !== 2 || start === null || end === null) return null;
  const viewport = { start, end };
  const length = duration(viewport);
  // Rounding both ends may take a millisecond from the shortest, and "fit all" leaves air around the longest.
  if (length < ZOOM_LIMITS.shortest - 1 || length > ZOOM_LIMITS.longest * 1.1) return null;
  return withinReach(viewport) === viewport ? viewport : null;
}
