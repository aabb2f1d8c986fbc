import { expect, test } from 'vitest';
import { embedSearch, isEmbed } from '../../src/view/embed.ts';

test('only embed=1 asks for a frame', () => {
  for (const yes of ['?embed=1', '?data=a.json&embed=1']) expect(isEmbed(yes), yes).toBe(true);
  for (const no of ['', '?', '?embed=0', '?embed', '?embedded=1', '?data=embed=1']) {
    expect(isEmbed(no), no).toBe(false);
  }
});

test('the flag goes in and out, and all else in the query stays as it is written', () => {
  const search = '?data=https%3A%2F%2Fa.example%2Fb.json&x=1';
  expect(embedSearch(search, true)).toBe(`?embed=1&${search.slice(1)}`);
  expect(embedSearch(embedSearch(search, true), true)).toBe(embedSearch(search, true));
  expect(embedSearch(embedSearch(search, true), false)).toBe(search);
  expect(embedSearch('', true)).toBe('?embed=1');
  expect(embedSearch('?embed=1', false)).toBe('');
  expect(embedSearch('?embedded=1', false)).toBe('?embedded=1');
});
