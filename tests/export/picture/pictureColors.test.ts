import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURE_COLORS } from '../../../src/export/picture/pictureColors.ts';
import { SOURCE_KINDS } from '../../../src/model/dataset.ts';

const styles = (path: string): string =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

/** What a theme of the style sheet says, by name. */
function tokens(path: string, selector: string): ReadonlyMap<string, string> {
  const text = styles(path);
  const rule = text.slice(text.indexOf(`${selector} {`));
  const own = rule.slice(0, rule.indexOf('}'));
  return new Map([...own.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]));
}

describe.each([
  ['light', 'styles/tokens.css', ':root'],
  ['dark', 'styles/tokens.css', ':root[data-theme="dark"]'],
  ['print', 'components/print.css', ':root[data-theme]'],
] as const)('the colours of a %s picture', (theme, path, selector) => {
  const { kinds, ...others } = PICTURE_COLORS[theme];
  it.each(Object.entries({ ...others, ...kinds }))('%s is %s, as the page has it', (name, color) => {
    expect(tokens(path, selector).get(name)).toBe(color);
  });
  it('know every kind of source', () => {
    expect(Object.keys(kinds).toSorted()).toEqual([...SOURCE_KINDS, 'none'].toSorted());
  });
});
