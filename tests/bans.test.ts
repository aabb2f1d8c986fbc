import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBans } from './bans.ts';

const SRC = new URL('../src/', import.meta.url);

test('nothing in src makes a script, a page or an address of text', () => {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  expect(paths.length).toBeGreaterThan(300);
  const faults = paths.flatMap((path) =>
    /\.[jt]sx?$/.test(path) ? findBans({ path, text: readFileSync(new URL(path, SRC), 'utf8') }) : [],
  );
  expect(faults).toEqual([]);
});

describe('it is seen', () => {
  test.each([
    'node.innerHTML = text;',
    "node['innerHTML'] = text;",
    'node.insertAdjacentHTML("beforeend", text);',
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'select(node).html(text);',
    'eval(text);',
    'new Function(text)();',
    'Function(text)();',
    'document.write(text);',
    'const a = <a href={text}>x</a>;',
    'const a = <iframe srcDoc={text} />;',
    "trustedTypes.createPolicy('default', {});",
    'new DOMParser().parseFromString(text, "text/html");',
  ])('%s', (code) => {
    expect(findBans({ path: 'components/A.tsx', text: code })).toHaveLength(1);
  });
});

test('what only looks like it passes', () => {
  const text =
    "writer.write(text); const html = 'innerHTML'; const s = { html: 1 }; <WebLink to={text}>x</WebLink>;";
  expect(findBans({ path: 'components/A.tsx', text })).toEqual([]);
});
