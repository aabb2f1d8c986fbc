import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { narrow } from '../../src/query/narrow.ts';
import { tableRows } from '../../src/query/tableRows.ts';
import { told } from '../../src/query/told.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { makeDataset } from './makeDataset.ts';
import { toldNarrowing } from './toldNarrowing.ts';

const all = (dataset: Dataset) => told(dataset, narrow(dataset, NO_FILTER, null));
const sample = all(SAMPLE).documents[0];

describe('told', () => {
  test('goes paragraph by paragraph, a row for each event in it', () => {
    expect(sample?.paragraphs.flatMap(({ rows }) => rows.map((row) => row.key))).toEqual([
      '2 fire-starts',
      '3 fire-starts',
      '4 fire-starts',
      '5 accident-statement',
      '6 arson-statement',
      '7 arson-statement',
      '8 inspection',
    ]);
    expect(sample?.events.map(({ id }) => id)).toEqual([
      'fire-starts',
      'accident-statement',
      'arson-statement',
      'inspection',
    ]);
  });

  test('claims on the same words share the passage, claims of one event in one paragraph the row', () => {
    const [first, second] = SAMPLE.claims;
    if (!first || !second) throw new Error('The sample has claims');
    const [place] = first.passages;
    if (!place) throw new Error('The first claim has a passage');
    const elsewhere = { ...place, exact: 'smoke' };
    const dataset = {
      ...SAMPLE,
      claims: [first, { ...second, passages: [place, elsewhere, elsewhere] }, ...SAMPLE.claims.slice(2)],
    };
    const paragraph = all(dataset).documents[0]?.paragraphs[0];
    const ids = (groups: readonly { readonly claims: readonly { readonly id: string }[] }[] | undefined) =>
      groups?.map(({ claims }) => claims.map(({ id }) => id));
    expect(ids(paragraph?.passages)).toEqual([['smoke', 'two-fires'], ['two-fires']]);
    expect(ids(paragraph?.rows)).toEqual([['smoke', 'two-fires']]);
  });

  test('documents come in order of publication, those of no date last, all of them', () => {
    const [document] = SAMPLE.documents;
    if (!document?.published) throw new Error('The sample has a dated document');
    const later = { ...document.published, earliest: document.published.latest };
    const early = { ...document.published, earliest: Number.NEGATIVE_INFINITY };
    const dataset = {
      ...SAMPLE,
      documents: [
        { ...document, id: 'undated', published: null },
        { ...document, id: 'later', published: later },
        document,
        { ...document, id: 'early', published: early },
      ],
    };
    expect(all(dataset).documents.map((each) => each.document.id)).toEqual([
      'early',
      'courier-report',
      'later',
      'undated',
    ]);
  });

  test('claims without a passage, and their events, are told nowhere, and counted', () => {
    const dataset = makeDataset({
      events: ['a', 'silent'],
      claims: [{ id: 'c', event: 'a', chain: ['paper'] }],
    });
    const { documents, nowhere } = all(dataset);
    expect(documents).toEqual([]);
    expect(nowhere.claims.map(({ id }) => id)).toEqual(['c']);
    expect(nowhere.events.map(({ id }) => id)).toEqual(['a', 'silent']);
  });

  test('shows exactly the claims and events of the table, whatever is narrowed', () => {
    fc.assert(
      fc.property(toldNarrowing, ({ dataset, narrowed }) => {
        const { documents, nowhere } = told(dataset, narrowed);
        const rows = documents.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.rows));
        const claims = new Set([...rows.flatMap((row) => row.claims), ...nowhere.claims]);
        const events = new Set([...rows.map(({ event }) => event.id), ...nowhere.events.map(({ id }) => id)]);
        const table = tableRows(dataset, narrowed);
        expect(events).toEqual(new Set(table.map(({ event }) => event.id)));
        expect(claims.size).toBe(table.reduce((sum, row) => sum + row.matching, 0));
        expect(claims).toEqual(new Set(narrowed.claims));
        for (const { paragraphs, events: own, claims: said } of documents) {
          // The counts above the chart are those of the chart.
          expect(new Set(own)).toEqual(new Set(paragraphs.flatMap((p) => p.rows.map((row) => row.event))));
          expect(new Set(said)).toEqual(new Set(paragraphs.flatMap((p) => p.rows.flatMap((r) => r.claims))));
          const keys = paragraphs.flatMap((p) => [...p.rows, ...p.passages].map(({ key }) => key));
          expect(new Set(paragraphs.flatMap((p) => p.rows.map(({ key }) => key))).size).toBe(
            paragraphs.flatMap((p) => p.rows).length,
          );
          expect(keys.every((key) => !key.includes('undefined'))).toBe(true);
          const numbers = paragraphs.map(({ paragraph }) => paragraph ?? 1e9);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('each passage has every claim that names it, and no other', () => {
    fc.assert(
      fc.property(toldNarrowing, ({ dataset, narrowed }) => {
        for (const { document, paragraphs } of told(dataset, narrowed).documents) {
          for (const { paragraph, passages } of paragraphs) {
            for (const { passage, claims } of passages) {
              const naming = narrowed.claims.filter((claim) =>
                claim.passages.some(
                  (each) =>
                    each.document === document.id &&
                    each.paragraph === paragraph &&
                    each.exact === passage.exact &&
                    each.prefix === passage.prefix,
                ),
              );
              expect(new Set(claims)).toEqual(new Set(naming));
              expect(claims.length).toBe(naming.length);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
