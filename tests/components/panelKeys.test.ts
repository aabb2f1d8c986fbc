import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESK_KEY_LIST, KEY_LIST } from '../../src/components/keyList.ts';
import { keyAction } from '../../src/view/focus.ts';

/** What the browser calls a key, where that is not its label. */
const BROWSER_NAMES: Readonly<Record<string, string>> = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  'Page Up': 'PageUp',
  'Page Down': 'PageDown',
  '−': '-',
  Esc: 'Escape',
};

const KEYS = KEY_LIST.flatMap((row) => row.keys);

test.each(KEYS)('the key %s does something', (key) => {
  const press = { key: BROWSER_NAMES[key] ?? key, ctrl: false, meta: false, alt: false, shift: key === '?' };
  expect(keyAction(press)).not.toBeNull();
});

test('no two keys do the same', () => {
  const actions = KEYS.map((key) =>
    JSON.stringify(
      keyAction({ key: BROWSER_NAMES[key] ?? key, ctrl: false, meta: false, alt: false, shift: false }),
    ),
  );
  expect(new Set(actions).size).toBe(KEYS.length);
});

test('docs/keys.md holds the same tables', () => {
  const rows = readFileSync('docs/keys.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(
    [...KEY_LIST, ...DESK_KEY_LIST].map(
      ({ keys, what }) => `| ${keys.map((key) => `\`${key}\``).join(' ')} | ${what} |`,
    ),
  );
});
