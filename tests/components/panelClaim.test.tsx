// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClaimCard } from '../../src/components/ClaimCard.tsx';
import type { Claim } from '../../src/model/dataset.ts';
import { openSample, sampleClaim } from './openSample.ts';

beforeEach(() => openSample());
afterEach(cleanup);

/** The part of the card that is the claim's own, without its relations. */
function show(claim: Claim): HTMLElement {
  const { container } = render(<ClaimCard claim={claim} />);
  const card = container.querySelector<HTMLElement>('.claim-body');
  if (!card) throw new Error('no card');
  return card;
}

test('direct speech stands verbatim in curly quotes', () => {
  const card = show(sampleClaim('accident'));
  expect(within(card).getByText('“It was an accident, nothing more.”')).toHaveAttribute('lang', 'en');
  expect(card).toHaveTextContent('Vik Courier, paragraph 5 · direct speech');
  expect(card).not.toHaveTextContent('In our words');
  expect(screen.getByRole('article')).toHaveAttribute('data-claim', 'accident');
});

test('a cut-out phrase is explained', () => {
  const claim = sampleClaim('accident');
  const card = show({
    ...claim,
    passages: claim.passages.map((passage) => ({ ...passage, exact: 'nothing more' })),
  });
  expect(card).toHaveTextContent('“nothing more”In our words: The fire was an accident.');
});

test('else our own words stand without quotes, and the document’s below with them', () => {
  const card = show(sampleClaim('smoke'));
  expect(within(card).getByText('Smoke stood over the fish hall.')).toBeVisible();
  expect(within(card).getByText('“smoke over the hall”')).toBeVisible();
  expect(card).toHaveTextContent('paragraph 2 · publisher’s words');
});

test('a second quotation is not lost', () => {
  const claim = sampleClaim('accident');
  const [first] = claim.passages;
  if (!first) throw new Error('no passage');
  const card = show({ ...claim, passages: [first, { ...first, paragraph: 9, exact: 'Nobody did it.' }] });
  expect(within(card).getByText('“Nobody did it.”')).toBeVisible();
});

test('a hedge is shown outright', () => {
  expect(show(sampleClaim('two-fires'))).toHaveTextContent('Hedged by the publisher: “reportedly”');
});

test('a denial leads the statement in', () => {
  expect(show(sampleClaim('one-fire'))).toHaveTextContent(
    /^Denied by the origin:There were two separate fires\./,
  );
});

test.each([
  ['doubts', 'Doubted by the origin:'],
  ['reports', 'Passed on, not vouched for.'],
] as const)('stance “%s”', (stance, words) => {
  expect(show({ ...sampleClaim('smoke'), stance })).toHaveTextContent(words);
});

test('tells when it was said', () => {
  expect(show(sampleClaim('accident'))).toHaveTextContent('Said: Sun 3 May 2020, 12:00');
  expect(show(sampleClaim('smoke'))).not.toHaveTextContent('Said:');
});

test('the passage opens to the words around it', async () => {
  const user = userEvent.setup();
  const card = show(sampleClaim('accident'));
  const toggle = within(card).getByRole('button', { name: 'show passage' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  expect(within(card).queryByRole('figure')).not.toBeInTheDocument();
  await user.click(toggle);
  const passage = within(card).getByRole('figure');
  expect(toggle).toHaveAttribute('aria-controls', passage.id);
  expect(toggle).toHaveAccessibleName('hide passage');
  expect(passage).toHaveTextContent(
    'The harbour master told Nordwire: It was an accident, nothing more. He left.' +
      'Fire guts fish hall, Vik Courier',
  );
  expect(passage.querySelector('mark')).toHaveTextContent(/^It was an accident, nothing more\.$/);
  await user.keyboard('{Enter}');
  expect(within(card).queryByRole('figure')).not.toBeInTheDocument();
});
