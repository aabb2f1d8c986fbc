// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { onePageText } from '../../scripts/onePageText.ts';
import { isOnePage } from '../../src/base/onePage.ts';
import { fileName } from '../../src/export/fileName.ts';
import { fillPage } from '../../src/export/fillPage.ts';
import { inertJson } from '../../src/export/inertJson.ts';
import { onePage } from '../../src/export/onePage.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { PARTS, parsed } from './pageParts.ts';

const EMPTY = onePageText(PARTS);
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '</script ',
  '</script/',
  '<!--<script ',
  '-->',
  '<!--',
  ']]>',
  '</SCRIPT\n>',
  '\u2028\u2029\0\r\n\ud800',
  '$& $1 $<name> $$',
  '&lt;&amp;',
];

function filled(data: unknown, { page = EMPTY, title = 'Sketch', fragment = '' } = {}): string {
  return fillPage(page, { title, data, fragment }) ?? '';
}

const jsonAt = (page: Document, id: string): unknown =>
  JSON.parse(page.getElementById(id)?.textContent ?? '');

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 5 })
    .map((parts) => parts.join('')),
);

test('whatever the strings are, a browser finds the data and the view as they were, and no other element', () => {
  const shape = (page: Document) => [...page.querySelectorAll('*')].map((each) => each.tagName);
  const tree = shape(parsed(EMPTY));
  const anyData = fc.oneof(fc.jsonValue(), fc.dictionary(anyText, anyText), fc.array(anyText));
  fc.assert(
    fc.property(anyData, anyText, anyText, (data, fragment, title) => {
      const page = parsed(filled(data, { fragment, title }));
      // A font may be left out.
      expect(shape(page).filter((tag) => tag !== 'STYLE')).toEqual(tree.filter((tag) => tag !== 'STYLE'));
      expect(jsonAt(page, 'whence-data')).toEqual(JSON.parse(JSON.stringify(data)));
      expect(jsonAt(page, 'whence-view')).toBe(fragment);
    }),
    {
      numRuns: 100,
      examples: HOSTILE.map((text): [Record<string, string>, string, string] => [
        { [text]: text },
        text,
        text,
      ]),
    },
  );
});

test('nothing in inert JSON can mean something to HTML or to JavaScript', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (data) => {
      const text = inertJson(data);
      expect(text).not.toMatch(/[<>\u2028\u2029\0\r\n]/);
      expect(text.isWellFormed()).toBe(true);
      expect(JSON.parse(text)).toEqual(data);
    }),
    { examples: HOSTILE.map((text) => [{ [text]: text }]) },
  );
});

test('code and policy stay to the letter, and the title is text', () => {
  const title = 'A <b>$&</b> &amp; </title><script>alert(1)</script>';
  const page = parsed(filled({}, { title }));
  expect(page.title).toBe(`${title} – Whence`);
  const empty = parsed(EMPTY);
  for (const kept of ['#whence-code', '#whence-style', 'noscript']) {
    expect(page.querySelector(kept)?.textContent).toBe(empty.querySelector(kept)?.textContent);
  }
  const policy = 'meta[http-equiv]';
  expect(page.querySelector(policy)?.outerHTML).toBe(empty.querySelector(policy)?.outerHTML);
});

test('filling a filled page leaves nothing of what was in it', () => {
  const first = filled({ text: 'Привет <!--' }, { title: 'First', fragment: 'g=origin' });
  expect(filled({ text: 'Прощай' }, { page: first })).toBe(filled({ text: 'Прощай' }));
});

test('what is no such page is not filled', () => {
  expect(fillPage('', { title: '', data: {}, fragment: '' })).toBeNull();
  expect(fillPage(PARTS.template, { title: '', data: {}, fragment: '' })).toBeNull();
});

test('only fonts for letters of the data go along', () => {
  const letters = (data: unknown) =>
    [...parsed(filled(data)).querySelectorAll<HTMLElement>('style[data-letters]')].map(
      (style) => style.dataset.letters,
    );
  expect(letters({ text: 'Bamako' })).toEqual(['00-ff 131']);
  expect(letters({ text: 'Бамако' })).toEqual(['400-45f', '00-ff 131']);
  expect(letters({ Ἀθῆναι: 'ἄ' })).toEqual(['1f00-1fff', '00-ff 131']);
});

const DATASET = makeDataset({
  events: ['mutiny'],
  claims: [{ id: 'c', event: 'mutiny', chain: ['reuters', 'globalpost'], text: HOSTILE[0] ?? '' }],
});

test('a served page fetches the page to fill from beside itself', async () => {
  const fetched = vi.fn(async () => new Response(EMPTY));
  vi.stubGlobal('fetch', fetched);
  expect(isOnePage()).toBe(false);
  const { name, mime, content, losses } = await onePage(DATASET, '#e=mutiny');
  expect(fetched.mock.calls).toEqual([[new URL('one-page.html', document.baseURI)]]);
  expect({ name, mime, losses }).toEqual({
    name: 'sketch.html',
    mime: 'text/html;charset=utf-8',
    losses: [],
  });
  const page = parsed(String(content));
  expect(jsonAt(page, 'whence-view')).toBe('e=mutiny');
  expect(jsonAt(page, 'whence-data')).toMatchObject({ format: 'whence/1', claims: [{ text: HOSTILE[0] }] });
});

test.each([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'check the connection'],
  ['no such file', async () => new Response('', { status: 404 }), 'its server answered 404'],
  // Some servers answer so to any address that they do not know.
  ['another page', async () => new Response(PARTS.template), 'set up without it'],
])('%s is told in a sentence', async (_what, answer, words) => {
  vi.stubGlobal('fetch', answer);
  await expect(onePage(DATASET, '')).rejects.toThrow(words);
});

test('a one-file page saves itself again, without what the app and extensions made of it, and fetches nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('a file cannot fetch')));
  const saved = filled({ text: 'first' }, { title: 'First' });
  const opened = parsed(saved);
  document.head.replaceChildren(...opened.head.children);
  document.body.replaceChildren(...opened.body.children);
  document.title = 'An event – First – Whence';
  const style = document.createElement('style');
  style.textContent = 'body { filter: invert(1) }';
  document.head.append(style);
  document.body.append(document.createElement('dialog'));
  document.getElementById('root')?.append('the picture');
  expect(isOnePage()).toBe(true);
  const { content } = await onePage(DATASET, '');
  const again = parsed(String(content));
  const other = parsed(filled(jsonAt(again, 'whence-data')));
  expect([...again.querySelectorAll('*')].map((each) => each.tagName)).toEqual(
    [...other.querySelectorAll('*')].map((each) => each.tagName),
  );
  for (const kept of ['#whence-code', '#whence-style', 'meta[http-equiv]', 'title', '#root']) {
    expect(again.querySelector(kept)?.outerHTML, kept).toBe(other.querySelector(kept)?.outerHTML);
  }
  expect(jsonAt(again, 'whence-data')).toMatchObject({ claims: [{ id: 'c' }] });
});

test('a file is named after its title, in any script', () => {
  expect(fileName('The night: Mali, 21 March 2012')).toBe('the-night-mali-21-march-2012');
  expect(fileName('Ночь в Бамако / 夜')).toBe('ночь-в-бамако-夜');
  expect(fileName(' …?! ')).toBe('whence');
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
});
