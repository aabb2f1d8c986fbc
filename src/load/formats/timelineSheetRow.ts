import { monthOf } from './dateWords.ts';
import { oldDate } from './timelineJsOld.ts';
import type { RawSlide } from './timelineJsText.ts';
import { sheetTime } from './timelineSheetTime.ts';

/** The first row of a sheet. */
export interface SheetHead {
  /** Names of the columns, as they stand there. */
  readonly names: readonly string[];
  /** Index of each column by its name in lower case; of two with one name the first. */
  readonly at: ReadonlyMap<string, number>;
  /** Indices of the columns that may fill a place in a slide, best first. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Names that more than one column has. */
  readonly repeated: readonly string[];
}

/** A cell that makes a row unusable. */
export interface CellFault {
  readonly value: string;
  readonly message: string;
  readonly column: string;
}

export function sheetHead(names: readonly string[]): SheetHead {
  const at = new Map<string, number>();
  const repeated: string[] = [];
  for (const [index, name] of names.entries()) {
    const key = keyOf(name);
    if (key === '') continue;
    if (at.has(key)) repeated.push(name.trim());
    else at.set(key, index);
  }
  const places = Object.entries(COLUMNS).flatMap(([place, own]) => {
    const indices = own.map((name) => at.get(name)).filter((index) => index !== undefined);
    return indices.length === 0 ? [] : [[place, indices] as const];
  });
  return { names, at, places: new Map(places), repeated };
}

/** `media_credit`, `Media  Credit` and `MEDIA CREDIT` are one column. */
function keyOf(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** Columns by the place in a slide that they fill. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'text.headline': ['headline'],
  'text.text': ['text'],
  display_date: ['display date'],
  group: ['group', 'tag'],
  type: ['type'],
  unique_id: ['unique id', 'id'],
  background: ['background'],
  'media.url': ['media'],
  'media.credit': ['media credit'],
  'media.caption': ['media caption'],
  'media.thumbnail': ['media thumbnail'],
  'media.alt': ['alt text', 'media alt', 'alt'],
  'media.title': ['media title'],
  'media.link': ['link', 'media link'],
  start_date: ['start date'],
  'start_date.year': ['year'],
  'start_date.month': ['month'],
  'start_date.day': ['day'],
  'start_date.time': ['time'],
  end_date: ['end date'],
  'end_date.year': ['end year'],
  'end_date.month': ['end month'],
  'end_date.day': ['end day'],
  'end_date.time': ['end time'],
};

/** For problems: the name of the column that fills a place in a slide, as this sheet writes it. */
export function columnOf(head: SheetHead): (path: string) => string {
  return (path) => {
    // Hours, minutes and seconds come from one cell; a date as a whole is told by its year.
    const [date, part] = path.split('.');
    const tries = [path, ...(part === undefined ? [] : [`${date}.time`]), `${date}.year`, `${date}.url`];
    for (const place of tries) {
      const index = head.places.get(place)?.[0];
      if (index !== undefined) return (head.names[index] ?? place).trim();
    }
    return path;
  };
}

export function isSheetTitle(cells: readonly string[], head: SheetHead): boolean {
  return cellAt(cells, head, 'type').toLowerCase() === 'title';
}

/** The column that fills a place in the slide of this row: the first with something in it. */
function indexAt(cells: readonly string[], { places }: SheetHead, place: string): number | undefined {
  return places.get(place)?.find((index) => (cells[index] ?? '').trim() !== '');
}

function cellAt(cells: readonly string[], head: SheetHead, place: string): string {
  const index = indexAt(cells, head, place);
  return index === undefined ? '' : (cells[index] ?? '').trim();
}

/** A row as the slide that TimelineJS makes of it (src/js/core/ConfigFactory.js). Columns of others go along. */
export function slideOfRow(
  cells: readonly string[],
  head: SheetHead,
): { slide: RawSlide; kind: 'slide' | 'era'; faults: readonly CellFault[] } {
  const cell = (place: string) => cellAt(cells, head, place);
  const faults: CellFault[] = [];
  const type = cell('type');
  const kind = type.toLowerCase() === 'era' ? 'era' : 'slide';
  const background = cell('background');
  const slide = {
    ...otherCells(cells, head),
    ...(['', 'title', 'era'].includes(type.toLowerCase()) ? {} : { Type: type }),
    ...given({ unique_id: cell('unique_id'), display_date: cell('display_date'), group: cell('group') }),
    text: given({ headline: cell('text.headline'), text: cell('text.text') }),
    media: given(
      Object.fromEntries(
        ['url', 'credit', 'caption', 'thumbnail', 'alt', 'title', 'link'].map((key) => [
          key,
          cell(`media.${key}`),
        ]),
      ),
    ),
    ...(background === '' ? {} : { background: backgroundOf(background) }),
    start_date: dateOfRow('start_date', cell, faults, head),
    end_date: dateOfRow('end_date', cell, faults, head),
  };
  return { slide, kind, faults };
}

function given(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

/** An address, or else a colour. */
function backgroundOf(cell: string): RawSlide {
  return /^(https?:)?\/\/?/i.test(cell) ? { url: cell } : { color: cell };
}

/** Cells that no place in the slide is filled from, under the names of their columns. */
function otherCells(cells: readonly string[], head: SheetHead): RawSlide {
  const used = new Set<number | undefined>();
  for (const place of head.places.keys()) {
    // A whole date is read where there is no year.
    if (place.includes('.') || !cellAt(cells, head, `${place}.year`)) used.add(indexAt(cells, head, place));
  }
  const other: [string, string][] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === '' || used.has(index)) continue;
    const name = head.names[index]?.trim() ?? '';
    const own = head.at.get(keyOf(name)) === index;
    other.push([own ? name : `column ${index + 1}`, cell]);
  }
  return Object.fromEntries(other);
}

function dateOfRow(
  date: 'start_date' | 'end_date',
  cell: (place: string) => string,
  faults: CellFault[],
  head: SheetHead,
): unknown {
  // Spreadsheets like to write 1,815 for the year 1815.
  const number = (part: string) => {
    const written = cell(`${date}.${part}`);
    const digits = written.replace(/[\s,]+/g, '');
    return /^[+-]?\d+$/.test(digits) ? digits : written;
  };
  // TimelineJS wants digits; people write March.
  const named = monthOf(cell(`${date}.month`).replace(/\.$/, ''));
  const month = named === null ? number('month') : String(named);
  const parts = given({ year: number('year'), month, day: number('day') });
  const whole = cell(date);
  if (Object.keys(parts).length === 0 && whole !== '') return oldDate(whole);
  const time = cell(`${date}.time`);
  if (time === '') return parts;
  const clock = sheetTime(time);
  if (clock.kind === 'time') return { ...parts, ...clock.parts };
  faults.push({ value: time, message: clock.message, column: columnOf(head)(`${date}.time`) });
  return parts;
}
