import { assertUnreachable } from '../base/assert.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Choices, Format, ImportReport, Question } from '../model/importing.ts';
import type { Problem } from '../model/problem.ts';
import { decodeText } from './decodeText.ts';
import { ensureEdtfGrammar, needsEdtfGrammar } from './edtfGrammar.ts';
import type { FormatContext, FormatReading } from './formatReader.ts';
import { readAcled } from './formats/acled.ts';
import { readFlatJson } from './formats/flatJson.ts';
import { readGdelt } from './formats/gdelt.ts';
import { isParquet, PARQUET } from './formats/isParquet.ts';
import { readNdjson } from './formats/ndjson.ts';
import { orNothing } from './formats/orNothing.ts';
import { readTable } from './formats/table.ts';
import { readTimelineJs } from './formats/timelineJs.ts';
import { readTimelineSheet } from './formats/timelineSheet.ts';
import { readTimeMap } from './formats/timeMap.ts';
import { readVis } from './formats/vis.ts';
import { type ParseResult, parseDataset, refused } from './parseDataset.ts';
import { asChosen, type Recognised, recognise } from './recognise.ts';
import { tooManyWhole } from './wholeLimit.ts';

const JSON_FORMATS: ReadonlySet<Format> = new Set(['whence', 'json', 'ndjson']);

/** A file as it was opened. */
export interface InputFile {
  /** Its name, its address, or "pasted text". */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly choices: Choices;
}

/** What became of a file. */
export type InputReading =
  | {
      readonly kind: 'good';
      readonly dataset: Dataset;
      readonly problems: readonly Problem[];
      readonly report: ImportReport;
    }
  | { readonly kind: 'ask'; readonly question: Question }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly problems: readonly Problem[];
      /** What it was taken for, where it came that far. */
      readonly format: Format | null;
    };

/**
 * Reads a file of any format that Whence knows. Never rejects because of what is in it. Takes its time with a large
 * one: run it in a worker (`importWorker.ts`).
 *
 * @param progress told the number of records done, now and then.
 */
export async function readInput(
  { name, bytes, choices }: InputFile,
  progress: (records: number) => void,
): Promise<InputReading> {
  if (isParquet(bytes)) return readParquetFile({ name, bytes, choices }, progress);
  const decoded = await decodeText(bytes);
  if (decoded.kind === 'refused') return failed(decoded.message);
  const { text } = decoded;
  const found = choices.format === null ? recognise(text) : asChosen(text, choices.format);
  if (found.kind === 'unknown') return failed(found.message, choices.format);
  // In a table dates have no quotation marks around them, by which the rare ones are found in JSON.
  if (!JSON_FORMATS.has(found.format) || needsEdtfGrammar(text)) await ensureEdtfGrammar();
  const context = { title: titleOf(name), zone: choices.timeZone ?? 'UTC', choices, progress };
  const reading = readAs(found, text, context);
  if (reading.kind === 'ask') return reading;
  return told(reading, found, decoded.assumed, { name, bytes, choices });
}

/** The reader of these comes when it is needed: few files are of this kind. */
async function readParquetFile(
  { name, bytes, choices }: InputFile,
  progress: (records: number) => void,
): Promise<InputReading> {
  const { readParquet } = await import('./formats/parquet.ts');
  const context = { title: titleOf(name), zone: choices.timeZone ?? 'UTC', choices, progress };
  await ensureEdtfGrammar();
  const reading = await readParquet(bytes, context);
  if (reading.kind === 'ask') return reading;
  return told(reading, { format: 'parquet', why: PARQUET }, [], { name, bytes, choices });
}

function told(
  { result, assumed }: Extract<FormatReading, { kind: 'read' }>,
  { format, why }: { readonly format: Format; readonly why: string },
  decoded: readonly string[],
  { name, bytes, choices }: InputFile,
): InputReading {
  if (!result.dataset) {
    const message = result.problems[0]?.message ?? 'It holds nothing that could be shown.';
    return { kind: 'failed', message, problems: result.problems, format };
  }
  const tooMany = tooManyWhole(result.dataset);
  if (tooMany !== null) return { kind: 'failed', message: tooMany, problems: [], format };
  return {
    kind: 'good',
    dataset: result.dataset,
    problems: result.problems,
    report: {
      name,
      format,
      recognised: why,
      assumed: [...decoded, ...assumed],
      bytes: bytes.byteLength,
      read: result.read,
      taken: result.accepted,
      setAside: result.setAside,
      choices,
    },
  };
}

/** For a text that a reader chose to take for such a file. */
const NO_PARQUET =
  'This is no Parquet file: one begins and ends with the letters PAR1. Choose another format.';

function readAs(
  found: Extract<Recognised, { kind: 'known' }>,
  text: string,
  context: FormatContext,
): FormatReading {
  const { format, value } = found;
  switch (format) {
    case 'whence':
      return { kind: 'read', result: withEvents(parseDataset(value)), assumed: [] };
    case 'json':
      return readFlatJson(value, context);
    case 'ndjson':
      return readNdjson(text, context);
    case 'csv':
      return readTable(text, null, context);
    case 'tsv':
      return readTable(text, '\t', context);
    case 'parquet':
      return { kind: 'read', result: refused(undefined, NO_PARQUET), assumed: [] };
    case 'timelinejs':
      return readTimelineJs(value, context);
    case 'timelinejs-sheet':
      return readTimelineSheet(text, context);
    case 'vis-timeline':
      return readVis(value, context);
    case 'timemap':
      return readTimeMap(value, context);
    case 'acled':
      return readAcled(text, context);
    case 'gdelt':
      return readGdelt(text, context);
    default:
      return assertUnreachable(format);
  }
}

/** A dataset of which every event was lost is none; one that never had any is empty. */
function withEvents(result: ParseResult): ParseResult {
  const lost = result.problems.some(({ severity }) => severity === 'error');
  return lost ? orNothing(result, 'The file has no event that could be read.') : result;
}

/** The name of a file without folder and ending, for the heading of a dataset that has none of its own. */
export function titleOf(name: string): string {
  const last =
    name
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? name;
  return (
    last.replace(/\.(json|geojson|ndjson|jsonl|csv|tsv|tab|txt|parquet|gz|md|js)$/gi, '').trim() ||
    'Untitled timeline'
  );
}

function failed(message: string, format: Format | null = null): InputReading {
  return { kind: 'failed', message, problems: [], format };
}
