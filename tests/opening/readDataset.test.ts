import { expect, it } from 'vitest';
import { fillPage } from '../../src/export/fillPage.ts';
import { readDataset } from '../../src/opening/readDataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { inventedRaw } from '../compare/invented.ts';

it('reads a file and shows nothing', async () => {
  const before = useWhence.getState();
  const dataset = await readDataset(new File([JSON.stringify(inventedRaw())], 'theirs.json'));
  expect(dataset).toMatchObject({ title: 'Fire at Lunde', claims: { length: 9 } });
  expect(useWhence.getState()).toBe(before);
});

it('says what is wrong with a file that is none', async () => {
  expect(await readDataset(new File(['{"format": "whence/1", '], 'theirs.json'))).toMatch(/JSON/);
  expect(typeof (await readDataset(new File(['not a dataset'], 'theirs.txt')))).toBe('string');
});

it('reads the dataset that a page saved as one file carries', async () => {
  const page = fillPage(
    '<!doctype html><title>Whence</title><script type="application/json" id="whence-data"></script><script type="application/json" id="whence-view"></script><script type="module"></script>',
    { title: 'x', data: inventedRaw(), fragment: '' },
  );
  const dataset = await readDataset(new File([page ?? ''], 'theirs.html', { type: 'text/html' }));
  expect(dataset).toMatchObject({ title: 'Fire at Lunde', claims: { length: 9 } });
});
