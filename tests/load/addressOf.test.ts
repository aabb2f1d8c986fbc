import { expect, it } from 'vitest';
import { addressOf } from '../../src/load/addressOf.ts';

const PAGE = 'http://maps.example:8080/whence/';

it.each([
  ['data/mali-2012.json', 'http://maps.example:8080/whence/data/mali-2012.json'],
  ['/other.json', 'http://maps.example:8080/other.json'],
  ['https://example.org/a.json', 'https://example.org/a.json'],
  ['http://localhost:5173/a.json', 'http://localhost:5173/a.json'],
  ['http://127.0.0.1/a.json', 'http://127.0.0.1/a.json'],
])('fetches %s', (text, url) => {
  const address = addressOf(text, PAGE);
  expect(address.kind === 'ok' && address.url.href).toBe(url);
});

it.each([
  ['http://example.org/a.json', '“example.org” would send the dataset unprotected: use an https:// address.'],
  ['http://maps.example/a.json', /unprotected/],
  ['http://localhost.evil.example/a.json', /unprotected/],
  ['//example.org/a.json', /unprotected/],
  ['javascript:alert(1)', '“javascript:” addresses are not fetched: use one that starts with https://.'],
  ['data:application/json,{}', /“data:” addresses/],
  ['blob:https://example.org/1', /“blob:” addresses/],
  ['ftp://example.org/a.json', /“ftp:” addresses/],
  ['file:///etc/passwd', /cannot fetch files of this computer: serve the file over http:\/\/localhost/],
  ['https://me:secret@example.org/', 'The address holds a user name or password: take them out.'],
  ['https://', /is no address/],
])('refuses %s', (text, message) => {
  const address = addressOf(text, PAGE);
  expect(address.kind === 'refused' && address.message).toMatch(message);
});

it('reads a relative address of a page that is a file as a file', () => {
  expect(addressOf('data/x.json', 'file:///home/whence/index.html').kind).toBe('refused');
});
