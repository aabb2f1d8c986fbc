import type { Format } from '../model/importing.ts';

/** One line each: what comes across of a format. */
export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  whence: 'Everything: events, claims, chains of sources, passages, and keys that Whence does not know.',
  json: 'A list of records with keys such as title, start, end, source, quote, url and place.',
  ndjson: 'The same, one JSON record on each line.',
  csv: 'A first row with names of columns, commas or semicolons between them. Where a name is unclear, you say what the column holds.',
  tsv: 'The same with tabs, as spreadsheets copy their cells.',
  parquet:
    'The same from data frames and databases; dates and times stay what they are. Snappy or uncompressed.',
  timelinejs:
    'Dates of every precision, eras, groups, the title slide and media; their credits become sources.',
  'timelinejs-sheet': 'The spreadsheet that a TimelineJS is made from, saved as CSV.',
  'vis-timeline': 'Boxes, points, ranges and backgrounds, with their groups; HTML becomes plain text.',
  timemap: 'Events with their lists of sources; author, affiliation and parent become chains.',
  acled: 'Each source becomes an origin, the precision of time a window, the notes a claim.',
  gdelt: 'The times of event and mention become the two clocks, the name of the mention its publisher.',
};
