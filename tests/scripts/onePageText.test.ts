// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { onePageText } from '../../scripts/onePageText.ts';
import { PARTS, parsed } from '../export/pageParts.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(page: Document): readonly string[] {
  const content = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  return content?.split('; ') ?? [];
}

test('its policy lets exactly its own code and styles run, and fetches nothing', () => {
  const page = parsed(onePageText(PARTS));
  const code = page.querySelector('script[type=module]')?.textContent ?? '';
  const styles = [...page.querySelectorAll('style')].map((style) => style.textContent ?? '');
  expect(styles).toHaveLength(4);
  const policy = policyOf(page);
  expect(policy).toContain(`script-src ${hash(code)}`);
  expect(policy).toContain(`style-src ${styles.map(hash).join(' ')}`);
  for (const rule of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"]) {
    expect(policy).toContain(rule);
  }
});

test('it names no other file', () => {
  const page = parsed(onePageText(PARTS));
  const addresses = [...page.querySelectorAll('[src], [href]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  );
  expect(addresses.map((address) => address.slice(0, 19))).toEqual(['data:image/svg+xml;']);
  expect(page.querySelector('#whence-data')?.textContent).toBe('');
  expect(page.querySelector('#whence-view')?.textContent).toBe('');
});

test('the policy comes before anything that it rules, the encoding within the first kilobyte', () => {
  const [first, second] = parsed(onePageText(PARTS)).head.children;
  expect(first?.getAttribute('charset')).toBe('utf-8');
  expect(second?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  expect(onePageText(PARTS).indexOf('charset')).toBeLessThan(1024);
});

test('code that speaks of scripts stays inside its element and means the same', () => {
  const words = '</script><script>alert(1)</script><!--<script>$&-->';
  const code = `said = ${JSON.stringify(words)}; found = /<\\/script>/u.test(said) && /<!--/.test(said);`;
  const page = parsed(onePageText({ ...PARTS, code }));
  expect(page.querySelectorAll('script')).toHaveLength(3);
  const inside = page.querySelector('#whence-code')?.textContent ?? '';
  expect(inside).not.toMatch(/<\/?script|<!--/);
  const seen = { said: '', found: false };
  runInNewContext(inside, seen);
  expect(seen).toEqual({ said: words, found: true });
});

test('code that cannot stand inside HTML fails the build', () => {
  expect(() => onePageText({ ...PARTS, code: 'let a = 1, b = 2; if (a<!--b) a = 0;' })).toThrow(
    'cannot stand inside HTML',
  );
  expect(() => onePageText({ ...PARTS, code: 'a = "\0"' })).toThrow('signs that HTML cannot');
  expect(() => onePageText({ ...PARTS, code: 'a = "\ud800"' })).toThrow('signs that HTML cannot');
  expect(() => onePageText({ ...PARTS, styles: 'a{content:"</STYLE>"}' })).toThrow('</style');
});

test('a template without what is looked for in it fails the build', () => {
  for (const part of ['<meta charset="utf-8" />', 'rel="icon"', '<script type="module"', '</body>']) {
    expect(() => onePageText({ ...PARTS, template: PARTS.template.replaceAll(part, '') })).toThrow(
      'index.html holds no',
    );
  }
});

test('fonts stand apart by the letters they are for', () => {
  const page = parsed(onePageText(PARTS));
  expect(page.querySelector('#whence-style')?.textContent).toBe('body{color:red}i{color:blue}');
  const fonts = [...page.querySelectorAll<HTMLElement>('style[data-letters]')];
  expect(fonts.map((style) => style.dataset.letters)).toEqual(['400-45f', '1f00-1fff', '00-ff 131']);
  // Two families for the same letters share an element.
  expect(fonts[2]?.textContent?.match(/@font-face/g)).toHaveLength(2);
});
