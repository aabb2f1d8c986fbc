import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layerNames, spotWords } from '../../src/components/flowWords.ts';
import { sharesSentence } from '../../src/components/sharesSentence.ts';
import { percent, shareOfClaims } from '../../src/components/shareWords.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Claim } from '../../src/model/dataset.ts';
import { flowShares } from '../../src/query/flowShares.ts';
import { sourceFlow } from '../../src/query/sourceFlow.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { SAMPLE } from './sampleDataset.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('shares', () => {
  test('some is never said to be none, nor most to be all', () => {
    expect([0, 1, 4, 996, 1000].map((count) => plain(percent(count, 1000)))).toEqual([
      '0 %',
      'under 1 %',
      'under 1 %',
      'over 99 %',
      '100 %',
    ]);
    expect(plain(percent(1, 8))).toBe('13 %');
    expect(percent(0, 0)).toBe('0\u00a0%');
  });

  test('the number of the verb follows the count', () => {
    expect(shareOfClaims(1, 1)).toEqual({ words: 'The one claim', one: true });
    expect(shareOfClaims(4, 4)).toEqual({ words: 'All 4 claims', one: false });
    expect(shareOfClaims(1, 4)).toEqual({ words: '1 of 4 claims (25\u00a0%)', one: true });
  });
});

describe('the sentence above a flow', () => {
  const sentence = (dataset: typeof SAMPLE, claims: readonly Claim[] = dataset.claims) =>
    plain(sharesSentence(flowShares(dataset, claims)));
  const told = (...chains: (readonly [string, ...string[]])[]) =>
    makeDataset({ events: ['e'], claims: chains.map((chain, i) => ({ id: `c${i}`, event: 'e', chain })) });

  test('names one publisher and one agency', () => {
    expect(sentence(SAMPLE)).toBe(
      'All 7 claims reached us through one publisher, Vik Courier. 43 % came through one agency, Nordwire; 14 % names no source; 29 % rest on one unnamed source.',
    );
  });

  test('names all equal leaders, and none where all are equal', () => {
    expect(sentence(told(['a', 'p'], ['a', 'p'], ['b', 'q'], ['b', 'q'], ['c', 'r']))).toBe(
      'All 5 claims reached us through 3 publishers, most (40 % each) through p and q. 100 % came through 3 agencies, most (40 % each) through a and b.',
    );
    expect(sentence(told(['a', 'p'], ['b', 'q']))).toBe(
      'All 2 claims reached us through 2 publishers, 50 % each. 100 % came through 2 agencies, 50 % each.',
    );
  });

  test('says what there is, and nothing of what there is not', () => {
    expect(sentence(told(['p'], ['p']))).toBe(
      'All 2 claims reached us through one publisher, p. None names a source.',
    );
    expect(sentence(told(['p']))).toBe(
      'The one claim reached us through one publisher, p. None names a source.',
    );
    expect(sentence(SAMPLE, [])).toBe('No claim matches.');
  });

  test('of the Bamako article', () => {
    const { dataset } = parseDataset(JSON.parse(readFileSync('data/mali-2012.json', 'utf8')));
    if (!dataset) throw new Error('data/mali-2012.json does not load');
    expect(sentence(dataset)).toBe(
      'All 42 claims reached us through one publisher, GlobalPost. 31 % came through 3 agencies, most (12 % each) through Press Association and Reuters; 60 % name no source; 10 % rest on 2 unnamed sources.',
    );
  });
});

test('what a part of a flow amounts to, in a sentence', () => {
  const flow = sourceFlow(SAMPLE, SAMPLE.claims);
  const node = (key: string) => plain(spotWords(SAMPLE, flow, { kind: 'node', key }));
  const link = (key: string) => plain(spotWords(SAMPLE, flow, { kind: 'link', key }));
  expect(node('1 nordwire')).toBe('2 of 7 claims (29 %) reached us through Nordwire.');
  expect(node('0 nordwire')).toBe('1 of 7 claims (14 %) originates with Nordwire.');
  expect(node('0 dock-worker')).toBe('2 of 7 claims (29 %) originate with Dock worker (unnamed).');
  expect(node('0')).toBe('1 of 7 claims (14 %) names no source.');
  expect(node('2 courier')).toBe('All 7 claims were published by Vik Courier.');
  expect(link('0 harbour-master > 1 nordwire')).toBe(
    '1 of 7 claims (14 %) went from Harbour master to Nordwire.',
  );
  expect(link('0 > 2 courier')).toBe(
    '1 of 7 claims (14 %) was published by Vik Courier with no source named.',
  );
  expect(plain(spotWords(SAMPLE, flow, { kind: 'event', id: 'inspection' }))).toBe(
    '1 of 7 claims (14 %) is about “The hall was inspected”.',
  );
  expect(plain(spotWords(SAMPLE, flow, { kind: 'source', id: 'nordwire' }))).toBe(
    '3 of 7 claims (43 %) have Nordwire somewhere in the chain.',
  );
});

test('columns are named after what stands in them', () => {
  expect(layerNames(2)).toEqual(['Origin', 'Publisher']);
  expect(layerNames(3)).toEqual(['Origin', 'Carrier', 'Publisher']);
  expect(layerNames(4)).toEqual(['Origin', 'Carrier 1', 'Carrier 2', 'Publisher']);
});
