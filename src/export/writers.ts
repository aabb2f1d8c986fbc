import type { DataWriter } from './exported.ts';

/** A format that data can be saved in. */
export interface Writer {
  readonly id: string;
  readonly name: string;
  /** One line: what it is good for. */
  readonly about: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  /** Its code comes when it is asked for. */
  readonly load: () => Promise<DataWriter>;
}

/** All formats, in the order in which a list shows them. Only the first holds everything. */
export const WRITERS: readonly Writer[] = [
  {
    id: 'whence',
    name: 'Whence (whence/1 JSON)',
    about: 'All of it, to open here again, to edit, or to keep.',
    extension: 'json',
    load: async () => (await import('./whence.ts')).writeWhence,
  },
  {
    id: 'claims-csv',
    name: 'Table of claims (CSV)',
    about: 'For spreadsheets and statistics: one row a claim, with its chain hop by hop.',
    extension: 'csv',
    load: async () => (await import('./claimsCsv.ts')).writeClaimsCsv,
  },
  {
    id: 'web-annotation',
    name: 'Web Annotations (JSON-LD)',
    about: 'For annotation tools: every passage, found in its document by its words.',
    extension: 'jsonld',
    load: async () => (await import('./webAnnotation.ts')).writeWebAnnotation,
  },
  {
    id: 'schema-org',
    name: 'schema.org claims (JSON-LD)',
    about: 'For web pages and search engines: claims with their authors, and no verdict.',
    extension: 'jsonld',
    load: async () => (await import('./schemaOrgClaim.ts')).writeSchemaOrgClaim,
  },
  {
    id: 'prov',
    name: 'Provenance (PROV-O, JSON-LD)',
    about: 'For linked data: who said it, quoted from whom, hop by hop.',
    extension: 'jsonld',
    load: async () => (await import('./prov.ts')).writeProv,
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS (JSON)',
    about: 'For TimelineJS: a slide an event, with its claims in the text.',
    extension: 'json',
    load: async () => (await import('./timelineJs.ts')).writeTimelineJs,
  },
  {
    id: 'icalendar',
    name: 'Calendar (iCalendar)',
    about: 'For calendar programs: an entry for each event with a date.',
    extension: 'ics',
    load: async () => (await import('./iCalendar.ts')).writeICalendar,
  },
];
