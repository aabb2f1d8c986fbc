import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/dataset.ts';
import { claimWords, unquoted } from '../../src/query/claimWords.ts';
import { sampleClaim } from '../components/openSample.ts';

function spoken(exact: string): Claim {
  const claim = sampleClaim('accident');
  return { ...claim, passages: claim.passages.map((passage) => ({ ...passage, exact })) };
}

test('direct speech goes before our own words', () => {
  expect(claimWords(sampleClaim('accident'))).toMatchObject({
    kind: 'speech',
    text: 'It was an accident, nothing more.',
    fragment: false,
  });
  expect(claimWords(sampleClaim('smoke'))).toEqual({ kind: 'own', text: 'Smoke stood over the fish hall.' });
});

test.each([
  ['and we are returning fire.', true],
  ['very weak', true],
  ['Operation Dawn', true],
  ['No.', false],
  ['People are shooting towards us', false],
  ['“Nobody is here!”', false],
  ['Ça va.', false],
])('“%s” is a fragment: %s', (exact, fragment) => {
  expect(claimWords(spoken(exact))).toMatchObject({ kind: 'speech', fragment });
});

test('takes off marks around the whole, and only those', () => {
  expect(unquoted('“Go home.”')).toBe('Go home.');
  expect(unquoted('"Go home."')).toBe('Go home.');
  expect(unquoted('"Go," he said, "home."')).toBe('"Go," he said, "home."');
  expect(unquoted('d‘état')).toBe('d‘état');
});

test('words without outer marks stay as they are', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/["“”„«»]/u.test(text));
      expect(unquoted(text)).toBe(text);
    }),
  );
});
