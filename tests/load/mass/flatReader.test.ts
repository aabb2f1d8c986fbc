import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlatJson } from '../../../src/load/formats/flatJson.ts';
import { jsonTable } from '../../../src/load/formats/jsonRecords.ts';
import { readNdjson } from '../../../src/load/formats/ndjson.ts';
import { FlatReader } from '../../../src/load/mass/flatReader.ts';
import { massPlan } from '../../../src/load/mass/massPlan.ts';
import { type Choices, NO_CHOICES } from '../../../src/model/importing.ts';
import { runs } from '../../runs.ts';
import { flatRecords, written } from './arbitraryFlat.ts';
import { carefulLines, columnLines, contextOf, massOfJson } from './massOf.ts';

const cuts = fc.array(fc.nat(2000), { maxLength: 6 });
const choices: fc.Arbitrary<Choices> = fc.constantFrom(
  NO_CHOICES,
  { ...NO_CHOICES, timeZone: 'Europe/Paris' },
  { ...NO_CHOICES, timeZone: 'Africa/Bamako', dateOrder: 'day-first' },
  { ...NO_CHOICES, epoch: 'milliseconds', dateOrder: 'month-first' },
);

describe('FlatReader', () => {
  it('fills the columns with what the careful reader makes of the same records, however they arrive', () => {
    let [taken, left] = [0, 0];
    fc.assert(
      fc.property(
        flatRecords,
        fc.constantFrom('compact', 'python', 'pretty', 'lines'),
        cuts,
        choices,
        fc.constantFrom(1, 3, 200),
        (records, style, places, chosen, sample) => {
          const text = written(records, style);
          const lines = style === 'lines';
          const read = massOfJson(text, { lines, cuts: places, choices: chosen, sample });
          if (!read) {
            left += 1;
            return;
          }
          taken += 1;
          const careful = lines
            ? readNdjson(text, contextOf(chosen))
            : readFlatJson(JSON.parse(text), contextOf(chosen));
          expect(columnLines(read)).toEqual(carefulLines(careful));
          if (careful.kind !== 'read') throw new Error('the careful reader asks');
          expect(read.flat.faults.aside.length).toBe(careful.result.setAside);
        },
      ),
      { numRuns: runs(120, 5000) },
    );
    // A property of nothing would hold too.
    expect(taken).toBeGreaterThan(left / 3);
  });

  const one = '{"start":"2012-03-21","title":"a"}';
  const readerOf = (text: string, lines = false) =>
    massOfJson(lines ? `${one}\n` : `[${one}]`, { lines }) && broken(text, lines);

  it.each([
    `[${one},]`,
    `[${one}`,
    `[${one},`,
    `[,${one}]`,
    `[${one},,${one}]`,
    `[${one} ${one}]`,
    `[${one}][${one}]`,
    `[${one}]x`,
    '[',
    '[]',
    '',
    `[${one},5]`,
    `[${one},[${one}]]`,
    `{"events":[${one}]}`,
    `[${one}]]`,
    `[${one},{"start":"2012","title":"a" "b"}]`,
    `[{"start":"2012","start":"2013","title":"a"}]`,
  ])('gives %s back', (text) => {
    expect(readerOf(text)).toBeNull();
  });

  it.each([
    `${one}${one}`,
    `${one} ${one}`,
    `${one},\n${one}`,
    `${one}\n[${one}]`,
    `${one}\n{"start":`,
    `[${one}]`,
    `{"start":\n"2012","title":"a"}`,
  ])('gives the lines %j back', (text) => {
    expect(readerOf(text, true)).toBeNull();
  });

  it('takes a byte order mark, and white space around', () => {
    expect(broken(`\uFEFF \n[${one}]\n `, false)?.flat.columns.count).toBe(1);
    expect(broken(`\uFEFF${one}\r\n\r\n${one}\n`, true)?.flat).toMatchObject({
      columns: { count: 2 },
      faults: { aside: [1], blank: 1 },
    });
  });

  it('gives back what holds more tracks than a column can tell apart', () => {
    const many = (count: number) =>
      `[${Array.from({ length: count }, (_, i) => `{"start":"2012","title":"a","lane":"t${i}"}`).join(',')}]`;
    expect(massOfJson(many(65_535))?.flat.columns.tracks).toHaveLength(65_535);
    expect(massOfJson(many(65_536))).toBeNull();
  });

  it('gives back dates and numbers that can be meant in two ways, wherever they stand', () => {
    const file = (...starts: readonly unknown[]) =>
      JSON.stringify(starts.map((start) => ({ start, title: 'a' })));
    const plain = ['2012-03-21', '2012-03-22'];
    const count = (...starts: readonly unknown[]) =>
      massOfJson(file(...starts), { sample: 2 })?.flat.columns.count;
    expect(count(...plain, '25/03/2012', '21/04/2012')).toBe(4);
    expect(count(...plain, '03/04/2012')).toBeUndefined();
    // The first decides for all that follow, as it does for the careful reader.
    expect(count(...plain, '25/03/2012', '03/04/2012')).toBe(4);
    expect(count(...plain, '25/03/2012', '03/04/2012', '03/25/2012')).toBeUndefined();
    expect(count(...plain, 12345)).toBeUndefined();
    expect(count(...plain, 1704110239000)).toBe(3);
    expect(count(...plain, 2012, 1704110239000)).toBeUndefined();
    expect(count(1704110239000, 1704110239001, 20120321)).toBeUndefined();
    expect(count(1704110239, 1704110240, 170411023)).toBeUndefined();
  });

  it('takes ends as the careful reader does: to the end of the day, and none before the start', () => {
    const file = JSON.stringify([
      { start: '2012-03-21', end: '2012-03-22', title: 'a' },
      { start: '2012-03-21', end: '2012-03-20', title: 'b' },
      { start: '2012-03-21T10:00', end: '14:30', title: 'c' },
      { start: '2012-03-21T10:00', end: 'ongoing', title: 'd' },
      { start: 'no time', end: '2012-03-20', title: 'e' },
    ]);
    const read = massOfJson(file);
    expect(read && columnLines(read)).toEqual([
      `${Date.UTC(2012, 2, 21)} ${Date.UTC(2012, 2, 23)} Events`,
      `${Date.UTC(2012, 2, 21)} ${Date.UTC(2012, 2, 22)} Events`,
      `${Date.UTC(2012, 2, 21, 10)} ${Date.UTC(2012, 2, 21, 14, 30)} Events`,
      `${Date.UTC(2012, 2, 21, 10)} Infinity Events`,
      'NaN NaN Events',
    ]);
    expect(read?.flat.faults).toMatchObject({ faulty: [1, 4], faultyCount: 2, aside: [] });
  });

  it('reads clock times that a zone has twice, or not at all, as the careful reader does', () => {
    const choices = { ...NO_CHOICES, timeZone: 'Europe/Paris' };
    const at = (text: string) => ({ start: text, title: 'a' });
    const records = [
      '2012-03-25T01:59',
      '2012-03-25T02:30',
      '2012-03-25T03:00',
      '2012-10-28T01:59:59',
      '2012-10-28T02:30',
      '2012-10-28T03:00',
      '2012-10-28',
      '2012-03-25 02:30:00+01:00',
    ].map(at);
    const read = massOfJson(JSON.stringify(records), { choices });
    const lines = carefulLines(readFlatJson(records, contextOf(choices)));
    expect(read && columnLines(read)).toEqual(lines);
    expect(lines?.filter((line) => line.startsWith('NaN'))).toHaveLength(1);
  });

  it('reads records across its chunks, and lets go of one that is too long', () => {
    const title = 'x'.repeat(900);
    const records = Array.from({ length: 10_000 }, (_, i) => ({
      start: i * 1000 + 1e12,
      title,
      lane: `t${i % 3}`,
    }));
    const text = JSON.stringify(records);
    const read = massOfJson(text, { cuts: Array.from({ length: 150 }, (_, i) => i * 65_536) });
    expect(read?.flat.chunks.length).toBe(3);
    expect(read?.flat.columns.start).toEqual(Float64Array.from(records, ({ start }) => start));
    expect(
      massOfJson(JSON.stringify([...records.slice(0, 3), { start: 1e12, title: 'y'.repeat(5_000_000) }]), {
        cuts: [1_500_000],
      }),
    ).toBeNull();
  });
});

/** Reads a text that may be none, planned by a good record. */
function broken(text: string, lines: boolean) {
  const items = [{ where: 'item 1', value: { start: '2012-03-21', title: 'a' } }];
  const plan = massPlan(jsonTable(items, { format: 'json', title: null }), NO_CHOICES);
  if (!plan) throw new Error('no plan');
  const reader = new FlatReader(plan, lines);
  reader.push(new TextEncoder().encode(text));
  const flat = reader.finish();
  return flat && { flat };
}
