import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webHref } from '../../src/base/webHref.ts';
import { runs } from '../runs.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['blob:https://example.org/1', null],
  ['file:///etc/passwd', null],
  ['vbscript:x', null],
  ['/relative', null],
  ['//example.org', null],
  ['', null],
  [null, null],
])('%j leads to %j', (address, href) => {
  expect(webHref(address)).toBe(href);
});

test('a path of the page itself leads to it', () => {
  expect(webHref('/whence/', 'https://example.org/whence/?data=x')).toBe('https://example.org/whence/');
  expect(webHref('javascript:alert(1)', 'https://example.org/')).toBeNull();
});

test('whatever the text, the browser would go to http or https, or nowhere', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'data:',
    'https:',
    'http:',
    'java\tscript:',
    ' javascript:',
    '',
  );
  fc.assert(
    fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
      const href = webHref(start + rest);
      if (href !== null) expect(new URL(href).protocol).toMatch(/^https?:$/);
    }),
    { numRuns: runs(200, 100_000) },
  );
});
