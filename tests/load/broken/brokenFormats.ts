import { type BrokenFile, lines } from './brokenFile.ts';

const slide = (year: unknown, headline: unknown, more: object = {}) => ({
  start_date: { year },
  text: { headline },
  ...more,
});
const tljs = (...events: readonly unknown[]) => JSON.stringify({ events });
const vis = (...items: readonly unknown[]) => JSON.stringify(items);
const groups = (list: readonly unknown[]) =>
  JSON.stringify({ items: [{ id: 1, content: 'a', start: '2012', group: 1 }], groups: list });
const timeMap = (sources: object, ...events: readonly unknown[]) => JSON.stringify({ events, sources });
const shot = {
  id: 'e1',
  description: 'Shots',
  date: '2012-03-21',
  time: '06:00',
  sources: ['s1'],
  location: 'Kati',
};
const mention = (...cells: readonly string[]) => [...cells, ...Array(16 - cells.length).fill('')].join('\t');
const ACLED =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,country,source,notes,fatalities';

/** Faults of the formats of other tools. */
export const BROKEN_FORMATS: readonly BrokenFile[] = [
  {
    name: 'TimelineJS without slides',
    content: '{"title":{"text":{"headline":"x"}},"events":[]}',
    becomes: 'failed',
    says: [/no slide that could be read/],
  },
  {
    name: 'TimelineJS with an object for its slides',
    content: '{"scale":"human","events":{}}',
    becomes: 'failed',
    says: [/slides in a list “events”/],
  },
  {
    name: 'TimelineJS slides of one unique_id',
    content: tljs(slide(2012, 'a', { unique_id: 'x' }), slide(2013, 'b', { unique_id: 'x' })),
    becomes: 'good',
    says: [/item 2.*item 1 has this id already/],
    events: 2,
  },
  {
    name: 'TimelineJS dates that cannot be',
    content: tljs(
      slide('soon', 'a'),
      slide(2012, 'b', { start_date: { year: 2012, month: 13 } }),
      slide(2012, 'c', { start_date: { year: 2012, month: 2, day: 31 } }),
      slide(2012, 'd'),
    ),
    becomes: 'good',
    says: [
      /item 1, start_date\.year: /,
      /item 2, start_date\.month: There is no month 13/,
      /item 3, start_date\.day: There is no day 31/,
    ],
    events: 1,
    counts: [4, 3],
  },
  {
    name: 'TimelineJS slides that are none',
    content: tljs(null, 5, [], slide(2012, 'a')),
    becomes: 'good',
    says: [/item 1: A slide is an object/, /item 3: /],
    events: 1,
    counts: [4, 3],
  },
  {
    name: 'TimelineJS years beyond all',
    content: tljs(slide(99999, 'a'), slide(2012, 'b')),
    becomes: 'good',
    says: [/item 1.*year 99999 lies outside/],
    events: 2,
    keeps: ['99999'],
  },
  {
    name: 'a TimelineJS sheet without dates',
    content: lines('Year,Headline,Text,Media', ',a,,', '2012,b,,'),
    becomes: 'good',
    says: [/row 2, Year: There is no start date/],
    events: 2,
  },
  {
    name: 'vis items without a start',
    content: vis(
      { id: 1, content: 'a' },
      { id: 2, content: 'b', start: '2012' },
      { id: 3, content: 'c', start: '2013' },
    ),
    becomes: 'good',
    says: [/item 1, start: There is no start/],
    events: 3,
  },
  {
    name: 'vis items of one id',
    content: vis({ id: 1, content: 'a', start: '2012' }, { id: 1, content: 'b', start: '2013' }),
    becomes: 'good',
    says: [/item 2, id: item 1 has this id already/],
    events: 2,
  },
  {
    name: 'vis dates that cannot be',
    content: vis(
      { id: 1, content: 'a', start: 'soon' },
      { id: 2, content: 'b', start: '2012-02-31' },
      { id: 3, content: 'c', start: {} },
      { id: 4, content: 'd', start: 1e300 },
      { id: 5, content: 'e', start: '2012' },
    ),
    becomes: 'good',
    says: [
      /item 1, start: /,
      /item 2, start: .*no day 31/,
      /item 3, start: /,
      /item 4, start: .*outside the years/,
    ],
    counts: [5, 3],
    events: 2,
  },
  {
    name: 'vis groups nested in themselves',
    content: groups([
      { id: 1, content: 'a', nestedGroups: [2] },
      { id: 2, content: 'b', nestedGroups: [1] },
    ]),
    becomes: 'good',
    says: [/group \d.*nested in itself/],
    events: 1,
    keeps: ['"name":"a"', '"name":"b"'],
  },
  {
    name: 'vis items of no group',
    content: JSON.stringify({
      items: [{ id: 1, content: 'a', start: '2012', group: 'ghost' }],
      groups: [{ id: 1, content: 'g' }],
    }),
    becomes: 'good',
    says: [/item 1, group: No group has this id/],
    events: 1,
  },
  {
    name: 'a DataSet of vis without its items',
    content: '{"items":{"_data":{},"length":3}}',
    becomes: 'failed',
    says: [/JSON\.stringify\(items\.get\(\)\)/],
  },
  {
    name: 'parents of TimeMap that run in a circle',
    content: timeMap(
      {
        s1: { id: 's1', title: 'a', parent: 's2', author: 'A' },
        s2: { id: 's2', title: 'b', parent: 's1', author: 'B' },
      },
      shot,
    ),
    becomes: 'good',
    says: [/sources\.s1, parent: Its parents run in a circle/],
    events: 1,
  },
  {
    name: 'a TimeMap event of no source',
    content: timeMap({ s2: { id: 's2', title: 'b', author: 'B' } }, shot),
    becomes: 'good',
    says: [/events\[0\], sources: No source has this id/],
    events: 1,
  },
  {
    name: 'a TimeMap date that cannot be',
    content: timeMap(
      { s1: { id: 's1', title: 'a', author: 'A' } },
      { ...shot, date: '2012-02-31' },
      { ...shot, id: 'e2' },
    ),
    becomes: 'good',
    says: [/events\[0\], date: .*no day 31/],
    events: 1,
    counts: [3, 1],
  },
  {
    name: 'ACLED without event_date',
    content: lines(ACLED.replace('event_date,', 'week,'), 'M1,2012,1,Battles,Armed clash,A,Mali,AFP,x,0'),
    becomes: 'failed',
    says: [/column “event_date” in its first row, which is missing/],
  },
  {
    name: 'ACLED rows that are cut off',
    content: lines(ACLED, 'M1,2012-03-21,1,Battles', 'M2,2012-03-22,1,Battles,Armed clash,A,Mali,AFP,x,0'),
    becomes: 'good',
    says: [/row 2: The number of cells is 4 in this row and 10 in the header/],
    events: 1,
    counts: [2, 1],
  },
  {
    name: 'ACLED precisions that are none',
    content: lines(ACLED, 'M1,2012-03-21,9,Battles,Armed clash,A,Mali,AFP,x,0'),
    becomes: 'good',
    says: [/row 2, time_precision: .*1 \(day\), 2 \(week\) and 3 \(month\)/],
    events: 1,
  },
  {
    name: 'GDELT with fifteen columns',
    content: lines(
      mention('1', '20240727101500', '20240727103000', '1', 'bbc.co.uk', 'https://b/1')
        .split('\t')
        .slice(0, 15)
        .join('\t'),
    ),
    becomes: 'good',
    says: [],
    events: 1,
  },
  {
    name: 'GDELT with twelve columns in a row',
    content: lines(
      mention('1', '20240727101500', '20240727103000', '1', 'bbc.co.uk', 'https://b/1'),
      '2\t20240727101500\t20240727103000\t1\ta\tb\t1\t1\t1\t1\t1\t1',
    ),
    becomes: 'good',
    says: [/row 2: The number of cells is 12/],
    events: 1,
    counts: [2, 1],
  },
  {
    name: 'GDELT times that cannot be',
    content: lines(
      mention('1', '20240727101500', '20240727103000', '1', 'bbc.co.uk', 'https://b/1'),
      mention('2', '20241327101500', '20240727103000', '1', 'bbc.co.uk', 'https://b/2'),
      mention('3', '0', '20240727103000', '1', 'bbc.co.uk', 'https://b/3'),
    ),
    becomes: 'good',
    says: [/row 2, EventTimeDate: There is no month 13/, /row 3, EventTimeDate: .*fourteen digits/],
    events: 1,
    counts: [3, 2],
  },
  {
    name: 'GDELT’s table of events',
    content: `1043310523\t20240727\t202407\t2024\t2024.5671\tGOV\tGOVERNMENT${'\t'.repeat(54)}\n`,
    becomes: 'failed',
    says: [/GDELT’s table of events.*mentions\.CSV/],
  },
];
