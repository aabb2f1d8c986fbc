import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeProv } from '../../src/export/prov.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { ours, sample } from './datasets.ts';
import { count, objects, statementsOf } from './linked.ts';
import { textOf, written } from './written.ts';

const PROV = 'http://www.w3.org/ns/prov#';
const root = 'urn:whence:mutiny-in-mali';

function hops({ claims }: Dataset): number {
  return claims.reduce((sum, { chain }) => sum + chain.length, 0);
}
function passages({ claims }: Dataset): number {
  return claims.reduce((sum, { passages }) => sum + passages.length, 0);
}

describe('writeProv', () => {
  test('follows every chain back, hop by hop', async () => {
    const dataset = ours('mali-2012');
    const statements = await statementsOf(textOf(writeProv, dataset));
    for (const { id, chain } of dataset.claims) {
      const claim = `${root}:claim:${id}`;
      const walked: string[] = [];
      for (let at: string | undefined = claim; at; [at] = objects(statements, at, `${PROV}wasQuotedFrom`)) {
        walked.unshift(...objects(statements, at, `${PROV}wasAttributedTo`));
      }
      expect(walked).toEqual(chain.map(({ source }) => `${root}:source:${source}`));
      const primary = objects(statements, claim, `${PROV}hadPrimarySource`);
      expect(primary).toEqual(chain.length > 1 ? [`${claim}:hop:1`] : []);
    }
    expect(count(statements, `${PROV}wasAttributedTo`)).toBe(hops(dataset) + dataset.documents.length);
    expect(count(statements, `${PROV}wasQuotedFrom`)).toBe(
      hops(dataset) - dataset.claims.length + passages(dataset),
    );
    expect(count(statements, `${PROV}wasDerivedFrom`)).toBe(passages(dataset));
    expect(count(statements, `#type`, `${PROV}Agent`)).toBe(dataset.sources.length);
    expect(statements.some(({ subject, kind }) => kind === 'blank' || subject.startsWith('_:'))).toBe(false);
  });

  test('tells persons and organizations apart only where the kind does', async () => {
    const dataset = sample((raw) => {
      raw.sources = [
        { id: 'a', name: 'A', kind: 'witness' },
        { id: 'b', name: 'B', kind: 'agency' },
        { id: 'c', name: 'C', kind: 'official' },
        { id: 'd', name: 'D', kind: 'military', anonymous: true },
      ];
      raw.documents = [];
      raw.claims = [];
      raw.relations = [];
    });
    const statements = await statementsOf(textOf(writeProv, dataset));
    const typesOf = (id: string) => {
      const found = statements.find(({ object, predicate }) => predicate.endsWith('#label') && object === id);
      return objects(statements, found?.subject ?? '', '#type')
        .map((type) => type.replace(PROV, ''))
        .sort();
    };
    expect(['A', 'B', 'C', 'D'].map(typesOf)).toEqual([
      ['Agent', 'Person'],
      ['Agent', 'Organization'],
      ['Agent'],
      ['Agent', 'Person'],
    ]);
  });

  test('needs nothing from the network, and stays valid whatever texts, ids and addresses hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWhole, async (dataset) => {
        const text = textOf(writeProv, dataset);
        expect(JSON.parse(text)['@context']).toBeTypeOf('object');
        const statements = await statementsOf(text);
        expect(count(statements, `${PROV}wasAttributedTo`)).toBe(hops(dataset) + dataset.documents.length);
        expect(statements.some(({ subject }) => subject.startsWith('_:'))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('names its losses', () => {
    const { losses } = written(writeProv, ours('mali-2012'));
    expect(losses[0]).toBe('34 relations between claims have no place in PROV-O.');
    expect(losses.at(-1)).toBe('29 times of events are told in words only, with what claims are about.');
  });
});
