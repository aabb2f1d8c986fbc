import { expect, test } from 'vitest';
import { pageLink } from '../../src/view/pageLink.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/view/viewState.ts';

const VIEW: ViewState = { ...INITIAL_VIEW, selection: { kind: 'event', id: 'coup' } };
const plain = { view: VIEW, data: null, embed: false };

test('a link says where Whence is, which file is open, and what was chosen; not what the address said before', () => {
  expect(pageLink('https://a.example/w/?data=b.json#v=1&e=mutiny', plain)).toBe(
    'https://a.example/w/?data=b.json#v=1&e=coup',
  );
  expect(pageLink('https://a.example/w/', { ...plain, view: INITIAL_VIEW })).toBe('https://a.example/w/');
});

test('with the dataset inside it names no file', () => {
  expect(pageLink('https://a.example/?data=recent:7&x=1', { ...plain, data: 'q1Yq' })).toBe(
    'https://a.example/?x=1#v=1&e=coup&d=q1Yq',
  );
  expect(pageLink('https://a.example/?data=a.json', { view: INITIAL_VIEW, data: 'q1Yq', embed: true })).toBe(
    'https://a.example/?embed=1#d=q1Yq',
  );
});

test('opens a frame or the full page as asked, wherever it is made', () => {
  expect(pageLink('https://a.example/?data=b.json', { ...plain, embed: true })).toBe(
    'https://a.example/?embed=1&data=b.json#v=1&e=coup',
  );
  expect(pageLink('https://a.example/?embed=1&data=b.json', plain)).toBe(
    'https://a.example/?data=b.json#v=1&e=coup',
  );
});

test('works for a page that is a file', () => {
  expect(pageLink('file:///home/me/vik.html#x', plain)).toBe('file:///home/me/vik.html#v=1&e=coup');
});
