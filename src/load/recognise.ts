import Papa from 'papaparse';
import { FORMAT_NAMES, type Format } from '../model/importing.ts';
import { isAcled, isAcledJson } from './formats/acled.ts';
import { knownNames } from './formats/columnRoles.ts';
import { looksFlat } from './formats/flatJson.ts';
import { isGdelt } from './formats/gdelt.ts';
import { isTimelineJs } from './formats/timelineJs.ts';
import { isTimelineSheet } from './formats/timelineSheet.ts';
import { isTimeMap } from './formats/timeMap.ts';
import { isVis } from './formats/vis.ts';
import { notData } from './notData.ts';
import { type JsonRead, readJson } from './readJson.ts';
import { isRecord } from './readRecord.ts';
import { unwrapScript } from './unwrapScript.ts';

/** A text with the format it was found to be in. */
export type Recognised =
  | {
      readonly kind: 'known';
      readonly format: Format;
      /** One sentence: by what it was recognised. */
      readonly why: string;
      /** The parsed value, of JSON formats. */
      readonly value?: unknown;
    }
  | { readonly kind: 'unknown'; readonly message: string };

/** Formats that are one JSON text. */
const JSON_FORMATS: ReadonlySet<Format> = new Set([
  'whence',
  'json',
  'timelinejs',
  'vis-timeline',
  'timemap',
]);

/** Tells the format of a text from its content alone: endings of file names are often wrong. */
export function recognise(text: string): Recognised {
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) return unknown('The file is empty: it holds no text at all.');
  if (start === '<') {
    return unknown('This is a web page or XML, not a dataset: open the data file itself, JSON or a table.');
  }
  const script = unwrapScript(text);
  const inside = script === null ? null : readJson(script);
  if (inside?.kind === 'value') return recogniseValue(inside.value);
  const other = notData(text);
  if (other !== null) return unknown(other);
  if (start === '{' || start === '[') return recogniseJson(text);
  return recogniseTable(text);
}

/** Reads a text as the format that a reader chose for it. */
export function asChosen(text: string, format: Format): Recognised {
  // Chosen or not, it says by what it is known.
  const found = recognise(text);
  if (found.kind === 'known' && found.format === format) return found;
  const why = `You chose to read it as: ${FORMAT_NAMES[format]}.`;
  if (!JSON_FORMATS.has(format)) return { kind: 'known', format, why };
  const read = readJson(unwrapScript(text) ?? text);
  return read.kind === 'value' ? { kind: 'known', format, why, value: read.value } : unknown(read.message);
}

function recogniseJson(text: string): Recognised {
  const read = readJson(text);
  if (read.kind === 'value') return recogniseValue(read.value);
  if (linesOfRecords(text, read)) {
    return {
      kind: 'known',
      format: 'ndjson',
      why: 'Recognised by its lines, each of which is a JSON record.',
    };
  }
  return unknown(read.message);
}

/** What is no JSON as a whole may be so line by line. One line in full is enough: any other may be broken. */
function linesOfRecords(text: string, read: JsonRead): boolean {
  if (read.kind === 'value') return false;
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const whole = lines.filter((line) => {
    const one = /^\s*\{.*\}\s*$/.test(line) ? readJson(line) : null;
    // Whole datasets one after the other are no records.
    return one?.kind === 'value' && isRecord(one.value) && !isWhence(one.value);
  });
  return whole.length > 0 && whole.length * 2 >= lines.length;
}

function recogniseValue(value: unknown): Recognised {
  const found = (format: Format, why: string): Recognised => ({ kind: 'known', format, why, value });
  if (isRecord(value) && isWhence(value)) {
    return found('whence', `Recognised by its "format": "${String(value.format).slice(0, 40)}".`);
  }
  if (isTimelineJs(value))
    return found('timelinejs', 'Recognised by its events with “start_date” and “text”.');
  if (isTimeMap(value)) return found('timemap', 'Recognised by its events with lists of sources.');
  if (isVis(value)) return found('vis-timeline', 'Recognised by its items with “content” and “start”.');
  if (isAcledJson(value)) return known('acled', 'Recognised by the keys of an answer of ACLED’s API.');
  if (looksFlat(value)) return found('json', 'Recognised as a JSON list of records.');
  return unknown(
    'This is JSON, but none of the formats that can be opened: a Whence dataset has "format": "whence/1", a list of events is [ { "title": …, "start": … }, … ].',
  );
}

function isWhence({ format }: Readonly<Record<string, unknown>>): boolean {
  return typeof format === 'string' && format.startsWith('whence');
}

function recogniseTable(text: string): Recognised {
  const firstLine = /[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  if (isGdelt(firstLine)) {
    return known(
      'gdelt',
      'Recognised by its sixteen columns, which begin with an event’s number and two times.',
    );
  }
  // A quoted header may run over lines, but not over many.
  const head = Papa.parse<string[]>(text.slice(0, 20_000), { preview: 10, skipEmptyLines: 'greedy' });
  // Lines of a title may stand before the names of the columns.
  const [first = []] = head.data;
  const names = first.length < 2 ? (head.data.find((row) => knownNames(row) >= 2) ?? first) : first;
  const columns = names.map((name) => name.trim());
  if (columns.length < 2 || isProse(head.data)) {
    return unknown(
      'This is text without columns, and no JSON: a table needs a first row with the names of its columns, with commas, semicolons or tabs between them.',
    );
  }
  if (isAcled(columns)) return known('acled', 'Recognised by the columns of an ACLED export.');
  if (isTimelineSheet(columns)) {
    return known('timelinejs-sheet', 'Recognised by the columns of a TimelineJS spreadsheet.');
  }
  return head.meta.delimiter === '\t'
    ? known('tsv', 'Recognised as a table by the tabs between its columns.')
    : known('csv', `Recognised as a table by the “${head.meta.delimiter}” between its columns.`);
}

/** Sentences have commas too, but no names of columns, and not as many commas in each line. */
function isProse([first = [], ...rows]: readonly (readonly string[])[]): boolean {
  if (knownNames(first) > 0) return false;
  const sentence = first.some((cell) => /[.!?]$/.test(cell.trim()) || cell.trim().split(/\s+/).length > 8);
  return sentence && rows.every(({ length }) => length !== first.length);
}

function known(format: Format, why: string): Recognised {
  return { kind: 'known', format, why };
}

function unknown(message: string): Recognised {
  return { kind: 'unknown', message };
}
