import { expect, test } from 'vitest';
import { isolated } from '../../src/base/isolated.ts';

test('names that run from right to left are isolated, others left as they are', () => {
  expect(isolated('نور الحداد')).toBe('\u2066نور الحداد\u2069');
  expect(isolated('Dr אורית')).toBe('\u2066Dr אורית\u2069');
  for (const name of ['Reuters', '港湾日報', 'Élan', '']) expect(isolated(name)).toBe(name);
});
