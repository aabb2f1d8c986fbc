import { MINUTE } from '../../base/units.ts';
import { asUtc } from '../../base/zone.ts';
import { impossibleDay } from '../parseDate.ts';
import { localText } from './instantText.ts';

/** The columns of GDELT 2.0’s Mentions table, which has no header (Data Format Codebook 2.0, 19 February 2015). */
export const GDELT_COLUMNS = [
  'GlobalEventID',
  'EventTimeDate',
  'MentionTimeDate',
  'MentionType',
  'MentionSourceName',
  'MentionIdentifier',
  'SentenceID',
  'Actor1CharOffset',
  'Actor2CharOffset',
  'ActionCharOffset',
  'InRawText',
  'Confidence',
  'MentionDocLen',
  'MentionDocTone',
  'MentionDocTranslationInfo',
  'Extras',
] as const;
export type GdeltColumn = (typeof GDELT_COLUMNS)[number];

/** The last two columns are mostly empty, and some programs drop empty cells at the end of a line. */
export const FEWEST_CELLS = GDELT_COLUMNS.length - 2;

/** GDELT makes an update every quarter of an hour. */
const STEP = 15 * MINUTE;

export type GdeltTime =
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'bad'; readonly message: string };

/**
 * The window of a stamp like `20150218230000` (UTC), the quarter of an hour of an update. The codebook leaves open
 * whether a stamp names the beginning or the end of its quarter, so the window holds both quarters around it.
 */
export function gdeltTime(stamp: string): GdeltTime {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp);
  if (!digits) return bad('A time of GDELT has fourteen digits: write it like 20150218230000.');
  const [year, month, day, hour, minute, second] = digits.slice(1).map(Number) as Six;
  if (month < 1 || month > 12) return bad(`There is no month ${month}: months go from 01 to 12.`);
  const impossible = impossibleDay(year, month, day);
  if (impossible) return bad(impossible);
  if (hour > 23 || minute > 59 || second > 59) {
    return bad('There is no such clock time: hours go from 00 to 23, minutes and seconds to 59.');
  }
  const at = asUtc(year, month, day, hour, minute, second);
  return { kind: 'time', text: `${instant(at - STEP)}/${instant(at + STEP)}` };
}

type Six = [number, number, number, number, number, number];

function instant(ms: number): string {
  return `${localText(ms).replace(/:00$/, '')}Z`;
}

function bad(message: string): GdeltTime {
  return { kind: 'bad', message };
}

/** True for the first line of a file of mentions, or of one to which someone added the names of the columns. */
export function isGdelt(firstLine: string): boolean {
  if (namedColumns(firstLine)) return true;
  const cells = firstLine.replace(/^\uFEFF/, '').split('\t');
  if (cells.length < FEWEST_CELLS || cells.length > GDELT_COLUMNS.length + 1) return false;
  if (isGdeltHeader(cells)) return true;
  const [event = '', first = '', mention = '', type = ''] = cells;
  return (
    /^\d{1,15}$/.test(event) && [first, mention].every((cell) => /^\d{14}$/.test(cell)) && /^\d$/.test(type)
  );
}

/** A first line with the names of the columns, as BigQuery and spreadsheets save it. */
export interface GdeltHeader {
  readonly delimiter: string;
  /** Where each column of `GDELT_COLUMNS` stands in the file; -1 for none. */
  readonly places: readonly number[];
}

/** The names of the columns in a first line that has some of them in another order, or other signs than tabs between. */
export function namedColumns(firstLine: string): GdeltHeader | null {
  const [, delimiter] = /^\uFEFF?"?\w+"?([,;|\t])/.exec(firstLine) ?? [];
  if (delimiter === undefined) return null;
  const names = firstLine
    .replace(/^\uFEFF/, '')
    .split(delimiter)
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
  const places = GDELT_COLUMNS.map((name) => names.indexOf(name.toLowerCase()));
  return NEEDED.every((name) => (places[GDELT_COLUMNS.indexOf(name)] ?? -1) >= 0)
    ? { delimiter, places }
    : null;
}

const NEEDED = ['GlobalEventID', 'EventTimeDate', 'MentionTimeDate', 'MentionIdentifier'] as const;

export function isGdeltHeader(cells: readonly string[]): boolean {
  return (
    cells[0]?.trim().toLowerCase() === 'globaleventid' && cells[1]?.trim().toLowerCase() === 'eventtimedate'
  );
}
