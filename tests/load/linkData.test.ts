import { expect, test } from 'vitest';
import { deflateText } from '../../src/base/deflate.ts';
import { readLinkData } from '../../src/load/linkData.ts';

test('the text of a link comes out, wherever it stands in the fragment', async () => {
  const data = await deflateText('{"format":"whence/1"}');
  const text = { kind: 'text', text: '{"format":"whence/1"}' };
  expect(await readLinkData(`#d=${data}`)).toEqual(text);
  expect(await readLinkData(`#v=1&d=${data}&e=coup`)).toEqual(text);
});

test('a link without a dataset has none', async () => {
  for (const hash of ['', '#', '#v=1&e=coup', '#d=', '#timeline']) {
    expect(await readLinkData(hash)).toEqual({ kind: 'none' });
  }
});

test('a dataset that was cut, or that unpacks to more than a page can hold, gives a sentence', async () => {
  const failed = {
    kind: 'failed',
    message: expect.stringMatching(/^The dataset inside this link cannot be read: /),
  };
  const data = await deflateText(JSON.stringify({ title: 'Vik', text: 'fire at the harbour' }));
  expect(await readLinkData(`#v=1&d=${data.slice(0, -3)}`)).toEqual(failed);
  expect(await readLinkData('#d=%7B%7D')).toEqual(failed);
  expect(await readLinkData(`#d=${await deflateText(' '.repeat(17 * 1024 * 1024))}`)).toEqual(failed);
});
