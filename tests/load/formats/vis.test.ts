import fc from 'fast-check';
import { DataSet } from 'vis-data';
import { describe, expect, it } from 'vitest';
import { isVis, readVis } from '../../../src/load/formats/vis.ts';
import { runs } from '../../runs.ts';
import {
  contextOf,
  eventLines,
  expectSound,
  fixture,
  problemLines,
  resultOf,
  spoiled,
} from './foreignReading.ts';

const read = (value: unknown, zone?: string) => resultOf(readVis(value, contextOf(zone)));
const readFixture = (name: string) => read(JSON.parse(fixture(`vis/${name}.json`)));

describe('good files', () => {
  it('have boxes, points, ranges and backgrounds', () => {
    const result = readFixture('good-types');
    expectSound(result);
    expect(eventLines(result)).toEqual([
      '1 | Events | 2014-04-20 | Box & bold',
      '2 | Events | 2014-04-14T09:30:00 | Point',
      'three | Events | 2014-04-16 → 2014-04-19 | Range',
      '4 | Background | 2014-04-10 → 2014-04-12 | A shaded stretch',
      '5 | Events | 2014-04 | Heading',
    ]);
    const events = result.dataset?.events ?? [];
    expect(events.map(({ summary }) => summary)).toEqual([
      null,
      null,
      'Line one\nLine two',
      null,
      'and more',
    ]);
    expect(events.map(({ tags }) => tags)).toEqual([[], [], [], ['background'], []]);
    expect(events.map(({ extra }) => extra)).toEqual([
      { content: '<b>Box</b> &amp; bold' },
      { type: 'point', className: 'red', style: 'color: red' },
      {
        editable: { updateTime: true },
        selectable: false,
        limitSize: false,
      },
      { type: 'background', subgroup: 'a' },
      { type: 'box', align: 'left', content: 'Heading<br>and <i>more</i>' },
    ]);
    expect(result).toMatchObject({ read: 5, accepted: 5 });
  });

  it('have groups, in their order, nested ones under the name of theirs', () => {
    const result = readFixture('good-groups');
    expectSound(result);
    expect(result.dataset?.tracks.map(({ name }) => name)).toEqual([
      'Yard',
      'Floor',
      'Floor › Hall',
      'Floor › Hall › Desk',
      'Floor › Room',
      'Yard (yard2)',
      'cellar',
      'Background',
      'Events',
    ]);
    expect(eventLines(result)).toEqual([
      'a | Floor › Room | 2014-04-20T10:00 → 2014-04-20T12:00 | In the room',
      'b | Floor › Hall › Desk | 2014-04-20T11:00 | On the desk',
      'c | Floor › Hall › Desk | 2014-04-20T11:30 | Also on the desk',
      'd | Yard | 2014-04-21 | In the yard',
      'e | cellar | 2014-04-21 | Nowhere',
      'f | cellar | 2014-04-22 | Nowhere too',
      'g | Background | 2014-04-20T22:00 → 2014-04-21T06:00 | Night',
      'h | Events | 2014-04-22 | Loose',
    ]);
    expect(problemLines(result)).toEqual([
      'warning item 5, group: No group has this id, so vis-timeline would not show the item: it gets a track of that name.',
    ]);
    expect(result.dataset?.extra).toEqual({ options: { stack: true } });
    expect(result.dataset?.tracks[4]?.extra).toEqual({
      id_: 'room',
      content: '<i>Room</i>',
      order: 2,
      className: 'blue',
    });
  });

  it('have nested groups in the order of the file where they have none of their own', () => {
    const groups = [
      { id: 'c' },
      { id: 'p', nestedGroups: ['a', 'b', 'c'] },
      { id: 'a' },
      { id: 'b', order: 1 },
    ];
    const named = groups.map((group) => ({ ...group, content: group.id.toUpperCase() }));
    const { dataset } = read({ items: [{ content: 'x', start: 0, group: 'a' }], groups: named });
    expect(dataset?.tracks.map(({ name }) => name)).toEqual(['P', 'P › B', 'P › A', 'P › C']);
    const inside = [{ id: 'c', nestedInGroup: 'p' }, { id: 'p' }, { id: 'a', nestedInGroup: 'p' }];
    const again = read({
      items: [{ content: 'x', start: 0, group: 'a' }],
      groups: inside.map((group) => ({ ...group, content: group.id.toUpperCase() })),
    });
    expect(again.dataset?.tracks.map(({ name }) => name)).toEqual(['P', 'P › C', 'P › A']);
  });

  it('have dates in all forms that vis-timeline takes', () => {
    const result = readFixture('good-dates');
    expect(result.dataset?.events.map(({ id, time }) => [id, time.start?.text])).toEqual([
      ['number', '2012-03-21T06:00:00'],
      ['milli', '2012-03-21T06:00:00/2012-03-21T06:00:01'],
      ['date', '2012-03-21T06:00:00'],
      ['offset', '2012-03-21T06:00:00'],
      ['asp', '2012-03-21T06:00:00'],
      ['asp-offset', '2012-03-21T06:00:00'],
      ['digits', '2012-03-21T06:00:00'],
      ['local', '2012-03-21T06:00:00'],
      ['day', '2012-03-21'],
      ['month', '2012-03'],
      ['year', '2012'],
      ['moment', '2012-03-21T06:00:00'],
      ['string', '2012-03-21T06:00:00'],
      ['slashes', '2012-03-21'],
      ['bce', '-0043-03-15'],
      ['huge', undefined],
    ]);
    expect(problemLines(result)).toEqual([
      'warning item 11, start: This is read as the date 2012, not as milliseconds.',
      'warning item 16, start: This lies outside the years that can be placed, -9999 to 9999. It is kept, unplaced.',
    ]);
    expect(result.dataset?.events[15]).toMatchObject({
      extra: { start: 1e17 },
      time: { why: expect.any(String) },
    });
  });

  it('may be DataSets of older versions, written as JSON', () => {
    const result = readFixture('good-dataset');
    expect(eventLines(result)).toEqual([
      '1 | Group | 2014-04-20T00:00:00 | First',
      '2 | Group | 2014-04-21T00:00:00 | Second',
    ]);
    expect(result.problems).toEqual([]);
  });

  it('may be what a DataSet of vis-data gives', () => {
    const items = new DataSet([
      { id: 1, content: 'One', start: new Date(Date.UTC(2012, 2, 21, 6)), group: 'g' },
      {
        id: 2,
        content: 'Two',
        start: Date.UTC(2012, 2, 21, 7),
        end: new Date(Date.UTC(2012, 2, 22)),
        group: 'g',
      },
    ]);
    const groups = new DataSet([{ id: 'g', content: 'Group' }]);
    const file = JSON.parse(JSON.stringify({ items: items.get(), groups: groups.get() }));
    expect(isVis(file)).toBe(true);
    expect(eventLines(read(file, 'Africa/Bamako'))).toEqual([
      '1 | Group | 2012-03-21T06:00:00 | One',
      '2 | Group | 2012-03-21T07:00:00 → 2012-03-22T00:00:00 | Two',
    ]);
    const lost = JSON.parse(JSON.stringify({ items, groups }));
    expect(isVis(lost)).toBe(true);
    expect(problemLines(read(lost))).toEqual([
      'error $: This is a DataSet as JSON.stringify(items) writes it, without its items: write JSON.stringify(items.get()).',
    ]);
  });

  it('are read on the clocks of the zone, instants wherever they were written', () => {
    const items = [
      { content: 'instant', start: '2012-03-21T06:00:00Z' },
      { content: 'local', start: '2012-03-21T06:00' },
      { content: 'twice', start: Date.UTC(2012, 9, 28, 0, 30) },
    ];
    expect(eventLines(read(items, 'Europe/Berlin')).map((line) => line.split(' | ')[2])).toEqual([
      '2012-03-21T07:00:00',
      '2012-03-21T06:00',
      '2012-10-28T02:30:00+02:00',
    ]);
  });
});

describe('broken files', () => {
  it('lose the items with impossible dates, each with a sentence', () => {
    const result = readFixture('broken-dates');
    expectSound(result);
    expect(result).toMatchObject({ read: 8, accepted: 3, setAside: 5 });
    expect(problemLines(result)).toEqual([
      'error item 1, start: There is no day 30 in February 2014: its days go from 01 to 28.',
      expect.stringMatching(/^error item 2, start: “soon” cannot be read as a time/),
      'error item 3, start: This is no date: write one like "2014-04-20", "2014-04-20T06:00:00Z", or milliseconds.',
      'error item 4, end: The end is before the start: write an end that is not over by 2014-04-20.',
      'warning item 5, start: There is no start, so the event is undated: write one.',
      'warning item 6, end: An item of the type range has an end: write one.',
      'error item 7, start: This is no date: write one like "2014-04-20", "2014-04-20T06:00:00Z", or milliseconds.',
    ]);
  });

  it('with wrong types, poisoned keys and ids taken twice keep what can be used', () => {
    const result = readFixture('broken-types');
    expectSound(result);
    expect(result).toMatchObject({ read: 8, accepted: 6, setAside: 2 });
    expect(eventLines(result)).toEqual([
      '1 | Events | 2014-04-20 | Untitled',
      '1-2 | Events | 2014-04-20 | Untitled',
      '__proto__ | __proto__ | 2014-04-20 | __proto__',
      '5 | Events | 2014-04-20 | 5',
      'tip | Events | 2014-04-20 | Tip',
      'no-id | Events | 2014-04-20 | No id',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('have groups in circles, taken twice, or without a name', () => {
    const result = readFixture('broken-groups');
    expectSound(result);
    expect(result.dataset?.tracks.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Four', '5', '6']);
    expect(problemLines(result).map((line) => line.split(':')[0])).toEqual([
      'warning group 5, content',
      'warning group 6, id',
      'warning group 7',
      'warning group 8',
      'warning group 9, content',
      'warning group 4, nestedGroups',
      'warning group 5, nestedGroups',
      'warning group 1, id',
      'warning group 2, id',
      'warning group 3, id',
      'warning group 4, id',
    ]);
  });

  it('have been emptied by JSON', () => {
    expect(problemLines(readFixture('broken-dataset'))).toEqual([
      expect.stringContaining('without its items: write JSON.stringify(items.get())'),
    ]);
  });

  it.each([[null], [{}], ['x'], [[]], [{ items: {} }], [[null, 3]]])('%j: nothing to show', (value) => {
    const result = read(value);
    expect(result.dataset).toBeNull();
    expectSound(result);
  });
});

describe('recognition', () => {
  it.each([
    'good-types',
    'good-groups',
    'good-dates',
    'good-dataset',
    'broken-dates',
    'broken-types',
    'broken-groups',
  ])('%s', (name) => expect(isVis(JSON.parse(fixture(`vis/${name}.json`)))).toBe(true));

  it.each([
    [null],
    [[]],
    [{}],
    [{ items: [] }],
    [[{ title: 'x', start: '2012' }]],
    [{ events: [] }],
    [[1, 2, 3]],
  ])('not %j', (value) => expect(isVis(value)).toBe(false));
});

describe('whatever is in a file', () => {
  const keys = [
    'items',
    'groups',
    'content',
    'start',
    'end',
    'group',
    'type',
    'title',
    'nestedGroups',
    'nestedInGroup',
    'order',
    '_data',
    'length',
    '_d',
    '_i',
    '_isAMomentObject',
    'subgroup',
  ];
  const values = [
    '2014-04-20',
    '/Date(5)/',
    '2014',
    '1e9',
    5,
    1e20,
    'a',
    'b',
    '<b>x</b>',
    'background',
    null,
    true,
    '',
    '3/4/2014',
  ];
  const tree = spoiled(keys, values);

  it('nothing throws, and the counts add up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tree), (value) => {
        isVis(value);
        expectSound(read(value));
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  it('neither in items and groups', () => {
    const small = fc.constantFrom('a', 'b', 1, 2);
    const item = fc.record({ id: small, content: tree, start: tree, end: tree, group: small });
    const group = fc.record({
      id: small,
      content: tree,
      nestedGroups: fc.oneof(tree, fc.array(small)),
      order: tree,
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(item, tree), { maxLength: 4 }),
        fc.array(fc.oneof(group, tree), { maxLength: 4 }),
        (items, groups) => {
          const result = read({ items, groups });
          expectSound(result);
          expect(result.read).toBe(items.length);
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });

  it('any string is a date or a sentence', () => {
    const pieces = fc.constantFrom(
      '2014',
      '-',
      '04',
      '20',
      'T',
      ' ',
      '06',
      ':',
      '00',
      'Z',
      '+02:00',
      '/',
      'Date(',
      ')',
      '.',
      'GMT',
      'Apr',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (start) => {
        const result = read([
          { content: 'x', start },
          { content: 'sound', start: 0 },
        ]);
        expectSound(result);
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  it('groups may be nested twenty thousand deep', () => {
    const groups = Array.from({ length: 20_000 }, (_, id) => ({
      id,
      content: `g${id}`,
      nestedGroups: [id + 1],
    }));
    const result = read({ items: [{ content: 'x', start: 0, group: 19_999 }], groups });
    expect(eventLines(result)).toEqual([
      'x | … › g19995 › g19996 › g19997 › g19998 › g19999 | 1970-01-01T00:00:00 | x',
    ]);
  });
});
