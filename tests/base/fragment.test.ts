import { expect, test } from 'vitest';
import { fragmentData, fragmentValues, withData } from '../../src/base/fragment.ts';

test('the parts of a fragment are told apart by key; of two the first holds', () => {
  expect([...fragmentValues('#v=1&e=a=b&d&e=c&&')]).toEqual([
    ['v', '1'],
    ['e', 'a=b'],
    ['d', ''],
  ]);
  expect(fragmentValues('').size).toBe(0);
});

test('a dataset stands behind the choices, and is found again', () => {
  expect(withData('v=1&e=coup', 'abc')).toBe('v=1&e=coup&d=abc');
  expect(withData('', 'abc')).toBe('d=abc');
  expect(withData('v=1', null)).toBe('v=1');
  expect(withData('', null)).toBe('');
  expect(fragmentData('#v=1&d=abc&e=coup')).toBe('abc');
  for (const none of ['', '#', '#d=', '#d', '#v=1&dd=a', '#e=d']) expect(fragmentData(none)).toBeNull();
});
