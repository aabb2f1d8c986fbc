import { type BrokenFile, gzip, latin, lines, utf16, whence } from './brokenFile.ts';

const CSV = lines('date,title,source', '2012-03-21,Mutiny begins,Reuters', '2012-03-22,Palace taken,AFP');
const bytes = (...all: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(all.flatMap((each) => [...each]));

/** Faults of the bytes: encodings, and files that are no text. */
export const BROKEN_BYTES: readonly BrokenFile[] = [
  { name: 'nothing in it', content: '', becomes: 'failed', says: [/file is empty/] },
  { name: 'nothing but spaces', content: ' \n\t \r\n ', becomes: 'failed', says: [/file is empty/] },
  { name: 'nothing but a byte order mark', content: '\uFEFF', becomes: 'failed', says: [/file is empty/] },
  {
    name: 'a byte order mark before JSON',
    content: `\uFEFF${whence()}`,
    becomes: 'good',
    says: [],
    events: 1,
  },
  {
    name: 'two byte order marks before JSON',
    content: `\uFEFF\uFEFF${whence()}`,
    becomes: 'good',
    says: [],
    events: 1,
  },
  { name: 'a byte order mark before CSV', content: `\uFEFF${CSV}`, becomes: 'good', says: [], events: 2 },
  {
    name: 'UTF-16 LE with a mark',
    content: utf16(CSV, 'le', true),
    becomes: 'good',
    says: [/file is UTF-16 text/],
    events: 2,
  },
  {
    name: 'UTF-16 BE with a mark',
    content: utf16(whence(), 'be', true),
    becomes: 'good',
    says: [/file is UTF-16 text/],
    events: 1,
  },
  {
    name: 'UTF-16 BE with a mark and no letter of ASCII in its words',
    content: utf16('Дата;Событие\n21.03.2012;Мятеж\n', 'be', true),
    becomes: 'good',
    says: [/file is UTF-16 text/],
    events: 1,
    keeps: ['Мятеж'],
  },
  {
    name: 'UTF-16 LE without a mark',
    content: utf16(CSV, 'le', false),
    becomes: 'good',
    says: [/file is UTF-16 text/],
    events: 2,
  },
  {
    name: 'UTF-16 BE without a mark',
    content: utf16(CSV, 'be', false),
    becomes: 'good',
    says: [/file is UTF-16 text/],
    events: 2,
  },
  {
    name: 'UTF-16 cut in the middle of a letter',
    content: bytes(utf16(CSV, 'le', true), [0x41]),
    becomes: 'failed',
    says: [/begins as UTF-16 text and then is none: save it as UTF-8/],
  },
  {
    name: 'half of a pair of UTF-16',
    content: bytes(utf16(CSV, 'le', true), [0x00, 0xd8, 0x41, 0x00]),
    becomes: 'failed',
    says: [/begins as UTF-16 text and then is none/],
  },
  {
    name: 'Windows-1252 in a table',
    content: latin('Datum;Titel\n2012-03-21;Pr\xe4sident gest\xfcrzt\n'),
    becomes: 'good',
    says: [/not UTF-8 text \(line 2\).*Windows-1252/],
    events: 1,
    keeps: ['Präsident gestürzt'],
  },
  {
    name: 'Windows-1252 in JSON',
    content: latin('[\n{"date":"2012","title":"gest\xfcrzt"}\n]'),
    becomes: 'failed',
    says: [/not UTF-8 text in line 2: save it as JSON in UTF-8/],
  },
  {
    name: 'a byte of nought in the middle of a table',
    content: CSV.replace('Palace', 'Pa\0lace'),
    becomes: 'failed',
    says: [/byte \d+ is empty/],
  },
  {
    name: 'a zip archive, or an xlsx',
    content: bytes(latin('PK\x03\x04'), latin(CSV)),
    becomes: 'failed',
    says: [/spreadsheet \(\.xlsx\).*save the sheet as CSV/],
  },
  {
    name: 'an old xls',
    content: latin('\xd0\xcf\x11\xe0\xa1\xb1'),
    becomes: 'failed',
    says: [/old Office document.*CSV/],
  },
  { name: 'a PDF', content: latin('%PDF-1.7\n%\xe2\xe3'), becomes: 'failed', says: [/is a PDF, not text/] },
  {
    name: 'a PNG',
    content: latin('\x89PNG\r\n\x1a\n\0\0'),
    becomes: 'failed',
    says: [/is a picture, not text/],
  },
  { name: 'a JPEG', content: latin('\xff\xd8\xff\xe0'), becomes: 'failed', says: [/is a picture, not text/] },
  {
    name: 'gzip that is cut off',
    content: gzip(CSV).slice(0, 40),
    becomes: 'failed',
    says: [/packed \(gzip\) and broken/],
  },
  { name: 'gzip of gzip', content: gzip(gzip(CSV)), becomes: 'failed', says: [/packed twice/] },
  { name: 'gzip of a picture', content: gzip('%PDF-1.4'), becomes: 'failed', says: [/is a PDF/] },
  {
    name: 'a lone surrogate as an escape',
    content: '[{"date":"2012","title":"a \\ud800 b"}]',
    becomes: 'good',
    says: [],
    events: 1,
  },
  {
    name: 'a web page',
    content: '<!DOCTYPE html>\n<html><body>Not found</body></html>',
    becomes: 'failed',
    says: [/web page or XML.*open the data file itself/],
  },
  { name: 'XML', content: '<?xml version="1.0"?><events/>', becomes: 'failed', says: [/web page or XML/] },
  {
    name: 'a calendar',
    content: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    becomes: 'failed',
    says: [/is a calendar \(iCalendar\).*CSV/],
  },
  {
    name: 'a program',
    content: 'var items = new vis.DataSet([{id: 1, start: "2012"}]);',
    becomes: 'failed',
    says: [/program in JavaScript.*JSON\.stringify/],
  },
  {
    name: 'prose',
    content:
      'On Wednesday, soldiers in Kati, a town, fired in the air.\nThe palace was taken, Reuters said.\n',
    becomes: 'failed',
    says: [/text without columns/],
  },
];
