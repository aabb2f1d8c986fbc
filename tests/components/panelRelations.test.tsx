// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { DetailPanel } from '../../src/components/DetailPanel.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';

afterEach(cleanup);

function relationsOf(claim: string): readonly HTMLElement[] {
  const card = document.querySelector(`article[data-claim="${claim}"]`)?.closest<HTMLElement>('.claim');
  if (!card) throw new Error(`no card of ${claim}`);
  return within(card)
    .queryAllByRole('heading', { level: 4 })
    .map((heading) => heading.closest('section') ?? heading);
}

function headings(claim: string): readonly (string | null | undefined)[] {
  return relationsOf(claim).map((card) => card.querySelector('h4')?.textContent);
}

test('words tell the direction from the claim they stand under', () => {
  openSample('arson-statement');
  render(<DetailPanel />);
  expect(headings('arson')).toEqual([
    'Contradicted by · Was it an accident?',
    'Supported by · Was it an accident?',
  ]);
  expect(headings('petrol')).toEqual(['Supports · Was it an accident?']);
});

test('repeats, and is repeated by', () => {
  openSample('fire-starts');
  render(<DetailPanel />);
  expect(headings('smoke')).toEqual(['Repeats · Was there a fire?']);
  expect(headings('two-fires')).toEqual([
    'Contradicted by · How many fires were there?',
    'Repeated by · Was there a fire?',
  ]);
});

test('only contradiction has the colour of dispute', () => {
  openSample('accident-statement');
  render(<DetailPanel />);
  const [contradicted, bearing] = relationsOf('accident');
  expect(contradicted).toHaveClass('is-dispute');
  expect(bearing).toHaveTextContent('Bears on');
  expect(bearing).not.toHaveClass('is-dispute');
});

test('the other claim stands with its words, its chain and when', () => {
  openSample('accident-statement');
  render(<DetailPanel />);
  const [card] = relationsOf('accident');
  if (!card) throw new Error('no relation');
  expect(card).toHaveTextContent('“Somebody lit it.”');
  const hops = [...card.querySelectorAll<HTMLElement>('[data-source]')].map((hop) => hop.dataset.source);
  expect(hops).toEqual(['dock-worker', 'nordwire', 'courier']);
  expect(card).toHaveTextContent('A dock worker speaks of arson since 3 May 2020');
});

test('one press goes to the other event, and reading goes on at its title', async () => {
  const user = userEvent.setup();
  openSample('accident-statement');
  render(<DetailPanel />);
  await user.click(screen.getByRole('button', { name: 'Go to event: A dock worker speaks of arson' }));
  expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'arson-statement' });
  const title = screen.getByRole('heading', { level: 2, name: 'A dock worker speaks of arson' });
  expect(title).toHaveFocus();
});

test('the same by keyboard alone', async () => {
  const user = userEvent.setup();
  openSample('arson-statement');
  render(<DetailPanel />);
  const go = screen.getByRole('button', { name: 'Go to event: The harbour master calls it an accident' });
  for (let presses = 0; document.activeElement !== go && presses < 40; presses += 1) await user.tab();
  expect(go).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'The harbour master calls it an accident',
  );
});

test('a claim about the same event is marked so, and leads nowhere', () => {
  openSample('fire-starts');
  render(<DetailPanel />);
  const [card] = relationsOf('one-fire');
  if (!card) throw new Error('no relation');
  expect(card).toHaveTextContent('Also about this event.');
  expect(within(card).queryByRole('button', { name: /Go to event/ })).not.toBeInTheDocument();
});
