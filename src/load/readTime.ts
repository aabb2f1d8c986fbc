import type { EventTime, TimeWindow } from '../model/time.ts';
import { into, type JsonPath } from './jsonPath.ts';
import { isBackwards } from './parseTime.ts';
import type { Reading } from './reading.ts';
import { readRecord } from './readRecord.ts';
import { TimeSchema } from './schemas.ts';

const UNDATED: EventTime = { start: null, end: null, stated: null, basis: null, why: null };

/** When an event happened; null, and an error, when that cannot be placed. */
export function readTime(raw: unknown, path: JsonPath, reading: Reading): EventTime | null {
  if (raw === null || raw === undefined) return UNDATED;
  const { report } = reading;
  const time = readRecord(TimeSchema, raw, path, report);
  if (!time) return null;
  const start = readEnd(time.start, into(path, 'start'), reading);
  const end = readEnd(time.end, into(path, 'end'), reading);
  if (start === 'bad' || end === 'bad') return null;
  if (start && end && isBackwards(start, end)) {
    report.error(
      into(path, 'end'),
      end.text,
      `The end is before the start: write an end that is not over by ${start.text}.`,
    );
    return null;
  }
  const { stated, basis, why, extra } = time;
  return { start: dated(start, into(path, 'start'), reading), end, stated, basis, why, extra };
}

/** A start open on both sides says nothing, and cannot be drawn. */
function dated(start: TimeWindow | null, path: JsonPath, { report }: Reading): TimeWindow | null {
  if (!start || Number.isFinite(start.earliest) || Number.isFinite(start.latest)) return start;
  report.warning(
    path,
    start.text,
    'A start open on both sides says nothing, and is read as null: write null.',
  );
  return null;
}

function readEnd(text: string | null, path: JsonPath, reading: Reading): TimeWindow | null | 'bad' {
  if (text === null) return null;
  const parsed = reading.window(text);
  if (parsed.kind === 'ok') return parsed.window;
  reading.report.error(path, text, parsed.message);
  return 'bad';
}

/** A time beside the main matter of a record (published, said). One that cannot be read is left out with a warning. */
export function readOptionalTime(text: string | null, path: JsonPath, reading: Reading): TimeWindow | null {
  if (text === null) return null;
  const parsed = reading.window(text);
  if (parsed.kind === 'ok') return parsed.window;
  reading.report.warning(path, text, `${parsed.message} It is left out until then.`);
  return null;
}
