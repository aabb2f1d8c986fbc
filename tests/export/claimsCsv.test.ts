import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeClaimsCsv } from '../../src/export/claimsCsv.ts';
import { readTable } from '../../src/load/formats/table.ts';
import { parseText } from '../../src/load/parseText.ts';
import { COLUMNS_AFTER_HOPS, COLUMNS_BEFORE_HOPS, hopColumn } from '../../src/model/claimColumns.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { readHarmlessCell } from '../../src/model/harmlessCell.ts';
import { lookup } from '../../src/model/lookup.ts';
import { contextOf, resultOf } from '../load/formats/foreignReading.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { runs } from '../runs.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { strictCsv } from './strictCsv.ts';
import { textOf, written } from './written.ts';

const mali = read('mali-2012');

function read(name: string): Dataset {
  const { dataset } = parseText(readFileSync(`data/${name}.json`, 'utf8'));
  if (!dataset) throw new Error(`${name} is unsound`);
  return dataset;
}

/** The rows as objects, by a reader that is not ours. */
function rowsOf(dataset: Dataset) {
  return [...csvParse(textOf(writeClaimsCsv, dataset).slice(1))];
}

describe('writeClaimsCsv', () => {
  test('has a row for each claim and each event without one, in columns of the agreed names', () => {
    const text = textOf(writeClaimsCsv, mali);
    expect(text.startsWith('\uFEFFevent_id,')).toBe(true);
    const [header, ...rows] = strictCsv(text.slice(1));
    expect(header).toEqual([...COLUMNS_BEFORE_HOPS, 'hop_1', 'hop_2', 'hop_3', ...COLUMNS_AFTER_HOPS]);
    const silent = mali.events.filter(({ id }) => !lookup(mali).claimsOfEvent.has(id));
    expect(rows).toHaveLength(mali.claims.length + silent.length);
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
  });

  test('tells a claim in full', () => {
    expect(rowsOf(mali).find((row) => row.claim_id === 'coup-attempted')).toEqual({
      event_id: 'coup-statement',
      event_title: expect.stringContaining('coup'),
      event_start: '2012-03-21T06:00/2012-03-22',
      event_end: '',
      event_stated: '',
      track: 'Statements',
      place: '',
      claim_id: 'coup-attempted',
      claim: expect.stringContaining('coup'),
      stance: 'asserts',
      hedge: '',
      said: '2012-03-21T06:00/2012-03-22',
      origin: 'Defence ministry official',
      publisher: 'GlobalPost',
      chain: 'Defence ministry official (told) → Reuters (quoted) → GlobalPost (quoted)',
      hop_1: 'Defence ministry official (told)',
      hop_2: 'Reuters (quoted)',
      hop_3: 'GlobalPost (quoted)',
      document: 'Mali soldiers attack presidential palace in Bamako, raising coup fears',
      url: '',
      paragraph: '13',
      quote: expect.stringContaining('coup'),
      direct_speech: 'yes',
    });
  });

  test('leaves the claim of a silent event empty, and the origin where nobody is named', () => {
    const dataset = makeDataset({
      events: ['silent', 'told'],
      claims: [{ id: 'c', event: 'told', chain: ['paper'] }],
    });
    const [silent, told] = rowsOf(dataset);
    expect(silent).toMatchObject({ event_id: 'silent', claim_id: '', claim: '', hop_1: '', chain: '' });
    expect(told).toMatchObject({ event_id: 'told', claim_id: 'c', origin: '', publisher: 'paper' });
  });

  test('two readers that are not ours agree on every cell, and no cell is a formula', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const text = textOf(writeClaimsCsv, dataset);
        const [header = [], ...rows] = strictCsv(text.slice(1));
        expect(rowsOf(dataset)).toEqual(
          rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]]))),
        );
        for (const cell of rows.flat()) {
          const visible = cell.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
          const runs = /^[=+@-]/.test(visible) && !/^[+-]?\d[\d.,]*(e[+-]?\d+)?$/i.test(visible);
          expect(runs, JSON.stringify(cell)).toBe(false);
          expect(/^[\t\r\n]/.test(cell), JSON.stringify(cell)).toBe(false);
        }
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  test('read back, a table gives what the loss report does not name', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const { content, losses } = written(writeClaimsCsv, dataset);
        fc.pre(
          losses.every(
            (loss) => !/name of another|signs around|publisher is not|publishers are not|Half/.test(loss),
          ),
        );
        const { dataset: again } = resultOf(readTable(content.slice(1), ',', contextOf(dataset.timeZone)));
        fc.pre(dataset.events.length > 0);
        if (!again) throw new Error('The table was not read');
        expect(outline(again)).toEqual(outline(dataset));
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test.each(['mali-2012', 'harbour-fire', 'long-watch'])('so it does for %s.json', (name) => {
    const dataset = read(name);
    const { content } = written(writeClaimsCsv, dataset);
    const { dataset: again } = resultOf(readTable(content.slice(1), ',', contextOf(dataset.timeZone)));
    expect(again && outline(again)).toEqual(outline(dataset));
  });

  test('its loss report counts what this dataset has, and nothing else', () => {
    expect(written(writeClaimsCsv, mali).losses).toEqual([
      'The title and the summary of the whole have no place in a table of claims.',
      'Times are written as the clocks of Africa/Bamako show them, and a table of claims does not say so.',
      'Sources, tracks and documents stand by their names: their ids have no place in a table of claims.',
      '34 relations between claims have no place in a table of claims.',
      '29 summaries of events have no place in a table of claims.',
      '40 tags have no place in a table of claims.',
      '29 notes on how times are known have no place in a table of claims.',
      '29 reasons for times have no place in a table of claims.',
      '4 passages beside the first of their claim have no place in a table of claims.',
      '46 contexts of quotations (what stands before or after them) have no place in a table of claims.',
      '11 kinds of sources have no place in a table of claims.',
      '2 marks that a source is not named have no place in a table of claims.',
      '11 notes about sources have no place in a table of claims.',
      '1 language of a document has no place in a table of claims.',
      '1 time of publication has no place in a table of claims.',
    ]);
    const plain = makeDataset({ events: ['a'], claims: [{ id: 'c', event: 'a', chain: ['paper'] }] });
    expect(written(writeClaimsCsv, plain).losses).toEqual([
      'The title of the whole has no place in a table of claims.',
      'Sources, tracks and documents stand by their names: their ids have no place in a table of claims.',
      '1 kind of a source has no place in a table of claims.',
    ]);
  });

  test('tells of cells that it made harmless', () => {
    const dataset = makeDataset({
      events: ['a'],
      claims: [
        { id: 'c', event: 'a', chain: ['paper'], text: '=HYPERLINK("http://x")' },
        { id: 'd', event: 'a', chain: ['paper'], text: '-5' },
      ],
    });
    expect(rowsOf(dataset).map(({ claim }) => claim)).toEqual(['\'=HYPERLINK("http://x")', '-5']);
    expect(written(writeClaimsCsv, dataset).losses).toContain(
      '1 cell begins with an apostrophe, because a spreadsheet would run it as a formula.',
    );
    expect(hopColumn(3)).toBe('hop_3');
    expect(readHarmlessCell('\'=HYPERLINK("http://x")')).toBe('=HYPERLINK("http://x")');
  });
});

/** What a table of claims holds of a dataset, in an order of its own. */
function outline(dataset: Dataset) {
  const { source, track, document } = lookup(dataset);
  const nameOf = (id: string | undefined) => source.get(id ?? '')?.name.trim();
  const claimOf = ({ id, event, text, stance, hedge, said, chain, passages: [first] }: Claim) => ({
    id,
    event,
    text,
    stance,
    hedge: hedge || null,
    said: said?.text ?? null,
    chain: chain.map(({ source, verb, by }) => [nameOf(source), verb || null, by || null]),
    passage: first && {
      exact: first.exact,
      paragraph: first.paragraph,
      directSpeech: first.directSpeech,
      title: document.get(first.document)?.title,
      url: document.get(first.document)?.url,
    },
  });
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return {
    events: dataset.events.map(({ id, title, time, track: row, place }) => ({
      id,
      title,
      start: time.start?.text ?? null,
      end: time.end?.text ?? null,
      stated: time.stated || null,
      track: track.get(row)?.name.trim(),
      place: place || null,
    })),
    claims: dataset.claims.map(claimOf).sort(byId),
  };
}
