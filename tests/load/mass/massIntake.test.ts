import { describe, expect, it } from 'vitest';
import { MassIntake } from '../../../src/load/mass/massIntake.ts';
import { readInput } from '../../../src/load/readInput.ts';
import { type Choices, NO_CHOICES } from '../../../src/model/importing.ts';
import { carefulLines, columnLines } from './massOf.ts';

const COUNT = 3000;
const rows = Array.from({ length: COUNT }, (_, i) => ({
  id: `e${i}`,
  start: new Date(1.3e12 + i * 3_600_000).toISOString(),
  title: `Something happened at place number ${i}`,
  lane: i % 3 === 0 ? 'Gao' : 'Kidal, north',
}));

const json = JSON.stringify(rows);
const lines = rows.map((row) => JSON.stringify(row)).join('\n');
const table = (delimiter: string, newline = '\n') =>
  [
    'id,start,title,lane'.replaceAll(',', delimiter),
    ...rows.map((row) =>
      Object.values(row)
        .map((cell) => `"${cell}"`)
        .join(delimiter),
    ),
  ].join(newline);

function intake(text: string, choices: Choices = NO_CHOICES, size = 65_536): MassIntake {
  const bytes = new TextEncoder().encode(text);
  const own = new MassIntake(choices);
  for (let at = 0; at < bytes.length; at += size) own.push(bytes.slice(at, at + size));
  return own;
}

const read = (text: string, choices?: Choices, size?: number) => intake(text, choices, size).finish(1000);

describe('MassIntake', () => {
  it.each([
    ['json', json],
    ['json', `\uFEFF ${JSON.stringify(rows, null, 2)}\n`],
    ['ndjson', lines],
    ['ndjson', `\uFEFF${lines.replaceAll('\n', '\r\n')}\r\n`],
    ['csv', table(',')],
    ['csv', `\uFEFF${table(';', '\r\n')}\r\n`],
    ['tsv', table('\t')],
  ] as const)('reads %s as the careful way does, and calls it so', async (format, text) => {
    const mass = read(text, NO_CHOICES, 50_001);
    if (!mass) throw new Error('no mass');
    const bytes = new TextEncoder().encode(text);
    const careful = await readInput({ name: 'file', bytes, choices: NO_CHOICES }, () => undefined);
    if (careful.kind !== 'good') throw new Error(careful.kind);
    expect(mass.format).toBe(format);
    expect([mass.format, mass.recognised]).toEqual([careful.report.format, careful.report.recognised]);
    const { dataset, problems } = careful;
    const result = { dataset, problems, read: COUNT, accepted: COUNT, setAside: 0 };
    expect(columnLines(mass)).toEqual(carefulLines({ kind: 'read', result, assumed: [] }));
    expect(mass.flat.columns.count).toBe(COUNT);
  });

  it('keeps all bytes of what it leaves to the careful readers', () => {
    for (const text of [
      `${json}]`,
      json.slice(0, -1),
      json.replace('"e2500"', 'e2500'),
      lines.slice(0, -5),
      `${table(',')}\na,b`,
      `{"events":${json}}`,
      'a'.repeat(400_000),
      '[',
      '',
    ]) {
      const own = intake(text, NO_CHOICES, 70_000);
      expect(own.finish(1000)).toBeNull();
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(own.bytes()) === text).toBe(true);
    }
    expect(intake(json).finish(COUNT + 1)).toBeNull();
    expect(intake(json).finish(COUNT)).not.toBeNull();
  });

  it('keeps the bytes where it fails late, across chunks', () => {
    const long = JSON.stringify(Array.from({ length: 90_000 }, () => rows[0])).replace(/\]$/, ',]');
    const own = intake(long);
    expect(own.finish(1000)).toBeNull();
    expect(new TextDecoder().decode(own.bytes()) === long).toBe(true);
  });

  const listOf = (make: (i: number) => unknown) =>
    JSON.stringify(Array.from({ length: COUNT }, (_, i) => make(i)));
  it.each([
    [
      'vis-timeline items',
      listOf((i) => ({ id: i, content: `item ${i}`, start: '2012-03-21', group: 1, type: 'box' })),
    ],
    ['a GeoJSON feature list', JSON.stringify({ type: 'FeatureCollection', features: rows })],
    [
      'features',
      listOf((i) => ({ type: 'Feature', properties: { start: '2012', title: `a ${i} with a longer name` } })),
    ],
    [
      'times in objects',
      listOf((i) => ({ time: { start: '2012-03-21', end: null }, title: `a ${i} with a longer name` })),
    ],
    [
      'rows that share events',
      listOf((i) => ({ event_id: i >> 1, start: '2012-03-21', title: `a ${i} with a longer name` })),
    ],
    ['no start', listOf((i) => ({ title: `a ${i} with a longer name and some more words`, lane: 'x' }))],
    [
      'two starts',
      listOf((i) => ({ start: '2012-03-21', begin: '2012-03-22', title: `a ${i} with a longer name` })),
    ],
    [
      'no title',
      listOf((i) => ({ start: '2012-03-21', zz: `a ${i} with a longer name and some more words` })),
    ],
    [
      'dates in doubt',
      listOf((i) => ({ start: '03/04/2012', title: `a ${i} with a longer name and words` })),
    ],
    [
      'numbers in doubt',
      listOf((i) => ({ start: 12_345_678 + i, title: `a ${i} with a longer name and words` })),
    ],
    [
      'a list of lists',
      JSON.stringify([['start', 'title'], ...rows.map(({ start, title }) => [start, title])]),
    ],
    ['a table without a header', table(',').slice(table(',').indexOf('\n') + 1)],
    [
      'our own export',
      [
        'event_id,event_title,event_start,claim_id,claim,chain,hop_1',
        ...rows.map(({ id, title, start }) => `${id},${title},${start},c${id},x,y,z`),
      ].join('\n'),
    ],
    [
      'an ACLED table',
      [
        'event_id_cnty,event_date,disorder_type,event_type,actor1,fatalities,source,notes',
        ...rows.map(({ id }) => `${id},2012-03-21,Violence,Battles,A,0,AFP,Some notes of a row`),
      ].join('\n'),
    ],
    ['a table of one column', `title\n${rows.map(({ title }) => title).join('\n')}`],
    ['a table in Windows-1252', '\u0000'],
  ])('leaves %s to the careful readers', (_, text) => {
    const bytes =
      text === '\u0000'
        ? Uint8Array.from([...new TextEncoder().encode(table(',').slice(0, 150_000)), 0xe9, 0x0a])
        : null;
    if (!bytes) {
      expect(read(text)).toBeNull();
      return;
    }
    const own = new MassIntake(NO_CHOICES);
    own.push(bytes);
    expect(own.finish(1)).toBeNull();
  });

  it('goes by the format that a reader chose', () => {
    const chosen = (format: Choices['format']) => ({ ...NO_CHOICES, format });
    expect(read(json, chosen('json'))?.format).toBe('json');
    expect(read(lines, chosen('ndjson'))?.format).toBe('ndjson');
    expect(read(table(','), chosen('csv'))?.format).toBe('csv');
    expect(read(table('\t'), chosen('tsv'))?.format).toBe('tsv');
    expect(read(json, chosen('ndjson'))).toBeNull();
    expect(read(lines, chosen('json'))).toBeNull();
    expect(read(json, chosen('vis-timeline'))).toBeNull();
    expect(read(table(','), chosen('acled'))).toBeNull();
    const vis = listOf((i) => ({ id: i, content: `item ${i} and more words`, start: '2012-03-21' }));
    expect(read(vis, chosen('json'))?.format).toBe('json');
  });

  it('learns columns that come late, where nothing else changes for them', () => {
    const late = (extra: object) => JSON.stringify([...rows, { ...rows[0], ...extra }]);
    expect(read(late({ note: 'kept', place: 'Gao', anything: 1 }))?.flat.columns.count).toBe(COUNT + 1);
    expect(read(late({ end: '2013' }))).toBeNull();
    expect(read(late({ event_id: 'x' }))).toBeNull();
    expect(read(late({ said: '2013' }))).toBeNull();
    const wide = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`k${i}`, i]));
    expect(read(late(wide))).toBeNull();
  });

  it('looks at more bytes where records are long', () => {
    const long = JSON.stringify(rows.map((row) => ({ ...row, note: 'x'.repeat(2000) })));
    expect(read(long)?.flat.columns.count).toBe(COUNT);
  });

  it('holds back a file that names sources until it is longer than one that names none', () => {
    const sourced = JSON.stringify(rows.map((row) => ({ ...row, source: 'Reuters' })));
    expect(intake(json).finish(COUNT + 1, COUNT)?.flat.columns.count).toBe(COUNT);
    expect(intake(sourced).finish(COUNT + 1, COUNT)).toBeNull();
    expect(intake(sourced).finish(COUNT, COUNT)?.flat.columns.count).toBe(COUNT);
  });
});
