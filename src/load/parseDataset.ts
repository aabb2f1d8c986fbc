import { isZone } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { into, type JsonPath, ROOT, written } from './jsonPath.ts';
import { preview } from './preview.ts';
import { readClaims } from './readClaims.ts';
import { readEvents, tracksOf } from './readEvents.ts';
import { LISTS, Reading } from './reading.ts';
import { readOrders } from './readOrders.ts';
import { isRecord, unknownKeys, whatItIs } from './readRecord.ts';
import { readRelations } from './readRelations.ts';
import { readDocuments, readSources, readTracks } from './readSources.ts';
import { Report } from './report.ts';

/** A file as far as it could be read. */
export interface ParseResult {
  /** Null when the file as a whole is not `whence/1`; otherwise all records that are sound. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Records in the file's lists: sources, documents, tracks, events, claims, relations, orders. */
  readonly read: number;
  readonly accepted: number;
  /** `accepted + setAside === read`. */
  readonly setAside: number;
}

/** The version of the file format that this reads. */
export const FORMAT = 'whence/1';

const HEADER = { format: true, title: true, summary: true, timeZone: true };
const KNOWN: Readonly<Record<string, unknown>> = {
  ...HEADER,
  ...Object.fromEntries(LISTS.map((list) => [list, true])),
};

/**
 * Reads a parsed JSON value as a dataset. Never throws: each fault becomes a problem, a record with a fault is set
 * aside, and what hangs on it falls with it. All references within the dataset resolve.
 *
 * `ensureTemporal()` must have resolved.
 */
export function parseDataset(input: unknown): ParseResult {
  try {
    return readFile(input);
  } catch {
    // Only a program can get here (a getter that throws); a file cannot.
    return refused(null, 'The dataset cannot be read at all: write it as plain JSON.');
  }
}

/** The result for a file that is no dataset at all. */
export function refused(value: unknown, message: string, path: JsonPath = ROOT): ParseResult {
  const problem: Problem = { severity: 'error', path: written(path), value: preview(value), message };
  return { dataset: null, problems: [problem], read: 0, accepted: 0, setAside: 0 };
}

function readFile(input: unknown): ParseResult {
  if (!isRecord(input)) {
    return refused(
      input,
      `The file ${whatItIs(input)}: a dataset is an object in braces { } with "format": "${FORMAT}".`,
    );
  }
  const { format } = input;
  if (format !== FORMAT) {
    return refused(
      format,
      `“format” ${whatItIs(format)}: this page reads datasets with "format": "${FORMAT}".`,
      into(ROOT, 'format'),
    );
  }
  const early = new Report();
  const header = readHeader(input, early);
  const reading = new Reading(header.timeZone);
  const sources = readSources(input.sources, reading);
  const documents = readDocuments(input.documents, reading);
  const given = readTracks(input.tracks, reading);
  const hasTracks = Array.isArray(input.tracks) && input.tracks.length > 0;
  const events = readEvents(input.events, reading, hasTracks ? given : null);
  if (!hasTracks && events.length > 0) {
    reading.report.warning(
      into(ROOT, 'tracks'),
      input.tracks,
      'The file lists no tracks, so they are taken from the events: write a list like [{ "id": "palace", "name": "Palace" }].',
    );
  }
  const claims = readClaims(input.claims, reading, documents);
  const relations = readRelations(input.relations, reading);
  const orders = readOrders(input.orders, reading);
  const { read, accepted, report } = reading;
  const dataset: Dataset = {
    format: FORMAT,
    ...header,
    documents,
    sources,
    tracks: hasTracks ? given : tracksOf(events),
    events,
    claims,
    relations,
    ...(orders.length > 0 && { orders }),
    extra: unknownKeys(input, KNOWN),
  };
  return {
    dataset,
    problems: [...early.problems, ...report.problems],
    read,
    accepted,
    setAside: read - accepted,
  };
}

function readHeader(input: Readonly<Record<string, unknown>>, report: Report) {
  const { title, summary = null, timeZone } = input;
  const titled = typeof title === 'string' && title.trim() !== '';
  if (!titled) {
    report.warning(
      into(ROOT, 'title'),
      title,
      `“title” ${whatItIs(title)}: write the timeline’s title in quotation marks.`,
    );
  }
  if (summary !== null && typeof summary !== 'string') {
    report.warning(
      into(ROOT, 'summary'),
      summary,
      `“summary” ${whatItIs(summary)}: write text in quotation marks, or null.`,
    );
  }
  const placed = typeof timeZone === 'string' && isZone(timeZone);
  if (!placed) {
    report.warning(
      into(ROOT, 'timeZone'),
      timeZone,
      `“timeZone” ${whatItIs(timeZone)}${typeof timeZone === 'string' ? ', which is not known here' : ''}: write an IANA name like "Africa/Bamako". Until then local times are read in UTC.`,
    );
  }
  return {
    title: titled ? title : 'Untitled timeline',
    summary: typeof summary === 'string' ? summary : null,
    timeZone: placed ? timeZone : 'UTC',
  };
}
