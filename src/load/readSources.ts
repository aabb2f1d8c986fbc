import type { Source, SourceDocument, Track } from '../model/dataset.ts';
import { into, type JsonPath } from './jsonPath.ts';
import type { Reading } from './reading.ts';
import { readRecord } from './readRecord.ts';
import { readOptionalTime } from './readTime.ts';
import { DocumentSchema, SourceSchema, TrackSchema } from './schemas.ts';

/** Who originates, carries or publishes. */
export function readSources(raw: unknown, reading: Reading): readonly Source[] {
  return reading.list('sources', raw, (record, path) => {
    const source = readRecord(SourceSchema, record, path, reading.report);
    return source && reading.take('sources', source.id, path) ? source : null;
  });
}

/** The texts that claims stand in. Their publishers must have been read. */
export function readDocuments(raw: unknown, reading: Reading): readonly SourceDocument[] {
  const { report } = reading;
  return reading.list('documents', raw, (record, path) => {
    const document = readRecord(DocumentSchema, record, path, report);
    if (!document) return null;
    const missing = reading.missing('sources', document.publisher, 'this document');
    if (missing) {
      report.error(into(path, 'publisher'), document.publisher, `${missing}.`);
      return null;
    }
    if (!reading.take('documents', document.id, path)) return null;
    const published = readOptionalTime(document.published, into(path, 'published'), reading);
    return { ...document, published, url: webAddress(document.url, into(path, 'url'), reading) };
  });
}

/** Only web addresses become links: `javascript:` and the like must never get that far. */
function webAddress(url: string | null, path: JsonPath, { report }: Reading): string | null {
  if (url === null || /^https?:\/\/[^\s]+$/i.test(url)) return url;
  report.warning(
    path,
    url,
    'This is no web address, and is left out: write one that starts with https:// or http://, or null.',
  );
  return null;
}

/** The rows of the timeline. */
export function readTracks(raw: unknown, reading: Reading): readonly Track[] {
  return reading.list('tracks', raw, (record, path) => {
    const track = readRecord(TrackSchema, record, path, reading.report);
    return track && reading.take('tracks', track.id, path) ? track : null;
  });
}
