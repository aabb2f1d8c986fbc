import { expect, test } from 'vitest';
import { LONGEST_LINK, packDataset } from '../../src/export/linkData.ts';
import { toWhence } from '../../src/export/whence.ts';
import { readLinkData } from '../../src/load/linkData.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { readRaw } from '../data/readRaw.ts';

function datasetOf(name: string) {
  const { dataset } = parseDataset(readRaw(`${name}.json`));
  if (!dataset) throw new Error(`${name} does not load`);
  return dataset;
}

test('a dataset comes out of a link as it went in', async () => {
  const dataset = datasetOf('mali-2012');
  const packed = await packDataset(dataset);
  const data = await readLinkData(`#v=1&d=${packed}`);
  expect(data.kind).toBe('text');
  const again = parseDataset(data.kind === 'text' ? JSON.parse(data.text) : null);
  expect(again.problems).toEqual([]);
  expect(again.dataset).toEqual(dataset);
});

test('the first dataset fits with room to spare, and one of 300 events does not', async () => {
  const short = await packDataset(datasetOf('mali-2012'));
  expect(short?.length).toBeGreaterThan(5000);
  expect(short?.length).toBeLessThan(12_000);
  const long = await packDataset(datasetOf('long-watch'));
  expect(long?.length).toBeGreaterThan(LONGEST_LINK);
});

test('one that is hopelessly long is not even packed', async () => {
  const dataset = datasetOf('mali-2012');
  const claims = Array.from({ length: 6000 }, () => dataset.claims[0]).filter((claim) => claim !== undefined);
  expect(await packDataset({ ...dataset, claims })).toBeNull();
  // Nor could it have fitted: even records without a word of their own are longer than a link.
  const bare = toWhence({
    ...dataset,
    claims: claims.slice(0, 5000).map((claim, id) => ({ ...claim, id: `c${id}` })),
  });
  expect(JSON.stringify(bare).length).toBeGreaterThan(LONGEST_LINK);
});
