import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeSchemaOrgClaim } from '../../src/export/schemaOrgClaim.ts';
import { originOf } from '../../src/model/provenance.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { ours, sample } from './datasets.ts';
import { count, objects, type Statement, statementsOf } from './linked.ts';
import { textOf, written } from './written.ts';

const ROOT = 'urn:whence:mutiny-in-mali';

/** The sources of the works that a work is based on, back to the first. */
function authorsBack(statements: readonly Statement[], work: string): readonly string[] {
  const [author = ''] = objects(statements, work, '/author');
  const [base] = objects(statements, work, '/isBasedOn');
  return base === undefined ? [author] : [...authorsBack(statements, base), author];
}

describe('writeSchemaOrgClaim', () => {
  test('writes every claim with its author, its chain and where it appears, and no verdict', async () => {
    const dataset = ours('mali-2012');
    const text = textOf(writeSchemaOrgClaim, dataset);
    expect(text).not.toMatch(/ClaimReview|reviewRating/);
    const statements = await statementsOf(text);
    expect(count(statements, '#type', 'schema.org/Claim')).toBe(dataset.claims.length);
    expect(count(statements, '#type', 'schema.org/Quotation')).toBe(46);
    expect(count(statements, '#type', 'schema.org/Event')).toBe(dataset.events.length);
    expect(statements.some(({ subject, kind }) => kind === 'blank' || subject.startsWith('_:'))).toBe(false);
    for (const claim of dataset.claims) {
      const iri = `${ROOT}:claim:${claim.id}`;
      expect(objects(statements, iri, '/author')).toEqual([`${ROOT}:source:${originOf(claim).source}`]);
      expect(objects(statements, iri, '/about')).toEqual([`${ROOT}:event:${claim.event}`]);
      const works = objects(statements, iri, '/appearance');
      const last = `${iri}:hop:${claim.chain.length}`;
      expect(works).toContain(last);
      expect(authorsBack(statements, last)).toEqual(
        claim.chain.map(({ source }) => `${ROOT}:source:${source}`),
      );
      for (const { document } of claim.passages) expect(works).toContain(`${ROOT}:document:${document}`);
    }
  });

  test('dates what has one date, and gives a window as a period only', async () => {
    const dataset = sample((raw) => {
      raw.timeZone = 'Europe/Berlin';
      raw.events[0].time = { start: '2012-03-21', end: '2012-04' };
      raw.events[1].time = { start: '2012-03-21T06:00/2012-03-21T12:00' };
      raw.claims[0].event = raw.events[0].id;
      raw.claims[0].said = '2012-03-21T09:30';
      raw.claims[1].event = raw.events[1].id;
    });
    const graph: Record<string, unknown>[] = JSON.parse(textOf(writeSchemaOrgClaim, dataset))['@graph'];
    const events = graph.filter((node) => node['@type'] === 'Event');
    expect(events[0]).toMatchObject({ startDate: '2012-03-21', endDate: '2012-04' });
    expect(events[1]).not.toHaveProperty('startDate');
    const claims = graph.filter((node) => node['@type'] === 'Claim');
    expect(claims[0]).toMatchObject({
      dateCreated: '2012-03-21T08:30:00Z',
      temporalCoverage: '2012-03-20T23:00:00Z/2012-04-30T22:00:00Z',
    });
    expect(claims[1]).toMatchObject({ temporalCoverage: '2012-03-21T05:00:00Z/2012-03-21T11:00:00Z' });
  });

  test('calls a document the first appearance only where it certainly came out first', () => {
    const firstOf = (published: readonly (string | null)[]) => {
      const dataset = sample((raw) => {
        const [one] = raw.documents;
        raw.documents = published.map((time, i) => ({ ...one, id: `d${i}`, url: null, published: time }));
        raw.claims = [
          {
            ...raw.claims[0],
            passages: raw.documents.map(({ id }: { id: string }) => ({ document: id, exact: 'x' })),
          },
        ];
        raw.relations = [];
      });
      const graph: Record<string, unknown>[] = JSON.parse(textOf(writeSchemaOrgClaim, dataset))['@graph'];
      const first = graph.find((node) => node['@type'] === 'Claim')?.firstAppearance as
        | { '@id': string }
        | undefined;
      return first?.['@id'].split(':').at(-1);
    };
    expect(firstOf(['2012-03-22', '2012-03-21'])).toBe('d1');
    expect(firstOf(['2012-03-21', '2012-03-21'])).toBeUndefined();
    expect(firstOf(['2012-03', '2012-03-21'])).toBeUndefined();
    expect(firstOf(['2012-03-21', null])).toBeUndefined();
    expect(firstOf([null])).toBe('d0');
  });

  test('only addresses of the web become links', async () => {
    const dataset = ours('harbour-fire');
    const [first, ...rest] = dataset.documents;
    if (!first) throw new Error('no document');
    const spoilt = { ...dataset, documents: [{ ...first, url: 'javascript:alert(1)' }, ...rest] };
    const statements = await statementsOf(textOf(writeSchemaOrgClaim, spoilt));
    const links = statements
      .filter(({ predicate }) => predicate.endsWith('/url'))
      .map(({ object }) => object);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https?:\/\//);
    expect(textOf(writeSchemaOrgClaim, spoilt)).not.toContain('javascript:');
  });

  test('stays valid linked data whatever texts, ids and addresses hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWhole, async (dataset) => {
        const statements = await statementsOf(textOf(writeSchemaOrgClaim, dataset));
        expect(count(statements, '#type', 'schema.org/Claim')).toBe(dataset.claims.length);
        expect(statements.some(({ subject }) => subject.startsWith('_:'))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('names its losses', () => {
    expect(written(writeSchemaOrgClaim, ours('mali-2012')).losses).toEqual([
      '48 times are windows, estimates or doubtful, and have no dates of their own in schema.org.',
      '34 relations between claims have no place in schema.org.',
      '6 tracks have no place in schema.org.',
      '14 wordings of times as their documents have them have no place in schema.org.',
      '29 notes on how times are known have no place in schema.org.',
      '29 reasons for times have no place in schema.org.',
      '46 contexts of quotations (what stands before or after them) have no place in schema.org.',
      '4 stances other than “asserts” and 4 hedges are told in words only, in the text of their claim or its credit.',
      '11 kinds of sources and 2 marks that a source is not named are told in words only, in the description of their source.',
    ]);
  });
});
