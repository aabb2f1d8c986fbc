// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { HeaderFacts } from '../../src/components/HeaderFacts.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { openData } from './openData.ts';

afterEach(cleanup);

test.each([
  ['mali-2012', /^mostly 21–22 Mar 2012 · 42 claims from \d+ origins · Bamako time$/],
  ['harbour-fire', /^mostly 26–27 Oct 2019 · 113 claims from \d+ origins · Azores time$/],
  ['long-watch', /^mostly Jun–Nov 2021 · 520 claims from \d+ origins · Chatham time$/],
])('the header of %s says when most of it was, and counts all of it', (name, words) => {
  openData(name);
  const { dataset } = useWhence.getState();
  render(dataset && <HeaderFacts dataset={dataset} />);
  expect(document.querySelector('.header-facts')?.textContent).toMatch(words);
});
