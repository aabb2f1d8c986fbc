import { expect, test } from 'vitest';
import { linkReach } from '../../src/view/linkReach.ts';

const WEB = 'https://whence.example/w/';

test('a page on the web with a file from the web is for anyone', () => {
  for (const query of ['', '?data=data/mali-2012.json', '?data=https://a.example/b.json', '?data=']) {
    expect(linkReach(`${WEB}${query}`, false), query).toBe('anyone');
  }
  // A name that only begins like one of this machine.
  expect(linkReach('https://localhost.example/', false)).toBe('anyone');
  expect(linkReach('https://127.example/', false)).toBe('anyone');
});

test('a dataset of this device goes along only inside the link', () => {
  for (const query of ['?data=recent:7', '?data=local:vik.csv', '?data=http://localhost:8000/a.json']) {
    expect(linkReach(WEB + query, false), query).toBe('dataset');
    expect(linkReach(WEB + query, true), query).toBe('anyone');
  }
});

test('a page of this machine is nobody else’s, and a file brings nothing', () => {
  for (const page of [
    'http://localhost:4173/',
    'http://127.0.0.1:4173/a/',
    'http://[::1]/',
    'http://w.localhost/',
  ]) {
    expect(linkReach(page, false), page).toBe('machine');
    expect(linkReach(page, true), page).toBe('machine');
  }
  expect(linkReach('http://localhost:4173/?data=recent:7', false)).toBe('dataset');
  expect(linkReach('file:///home/me/vik.html?data=recent:7', true)).toBe('file');
});
