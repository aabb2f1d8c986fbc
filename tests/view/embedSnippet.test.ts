// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedSnippet } from '../../src/view/embedSnippet.ts';

test('is one frame, ready to be pasted', () => {
  expect(
    embedSnippet('https://a.example/?embed=1#v=1&e=coup', 'Vik – Whence', { width: null, height: 480 }),
  ).toBe(
    `<iframe src="https://a.example/?embed=1#v=1&amp;e=coup"
  title="Vik – Whence"
  loading="lazy"
  width="100%"
  height="480"
  style="border: 0; max-width: 100%"></iframe>`,
  );
});

test('whatever the title holds, a browser reads back one frame with that title, and nothing beside it', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='x",
      '</iframe><b>',
      '&quot;&amp;',
      'two\nlines',
    ),
  );
  fc.assert(
    fc.property(title, (words) => {
      const page = new DOMParser().parseFromString(
        embedSnippet('https://a.example/?embed=1#v=1&q=%22&d=q1Yq', words, { width: 600, height: 400 }),
        'text/html',
      );
      expect(page.head.childNodes.length + page.body.childNodes.length).toBe(1);
      const frame = page.querySelector('iframe');
      expect(frame?.getAttribute('src')).toBe('https://a.example/?embed=1#v=1&q=%22&d=q1Yq');
      expect(frame?.getAttribute('title')?.replaceAll('\uFFFD', '\0')).toBe(words.replace(/\s+/g, ' '));
      expect(frame?.attributes).toHaveLength(6);
    }),
  );
});
