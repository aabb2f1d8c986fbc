// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Chain } from '../../src/components/Chain.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample, sampleClaim } from './openSample.ts';

beforeEach(() => openSample());
afterEach(cleanup);

function hops(container: HTMLElement): readonly (string | undefined)[] {
  return [...container.querySelectorAll<HTMLElement>('[data-source]')].map((hop) => hop.dataset.source);
}

test('three hops stand in order, joined by verbs', () => {
  const { container } = render(<Chain claim={sampleClaim('accident')} />);
  expect(hops(container)).toEqual(['harbour-master', 'nordwire', 'courier']);
  expect(screen.getByRole('list')).toHaveTextContent(
    'Harbour master' + 'told → Nordwire' + 'quoted by → Vik Courier',
  );
});

test('two hops: the origin’s act and the publisher’s', () => {
  render(<Chain claim={sampleClaim('smoke')} />);
  expect(screen.getByRole('list')).toHaveTextContent('Nordwire' + 'wrote, cited by → Vik Courier');
});

test('says outright that no source is named, and gives that no data-source', () => {
  const { container } = render(<Chain claim={sampleClaim('two-fires')} />);
  expect(hops(container)).toEqual(['courier']);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['No source named', '→ Vik Courier']);
});

test('shows an unnamed person and the channel', () => {
  render(<Chain claim={sampleClaim('arson')} />);
  const [origin] = screen.getAllByRole('listitem');
  expect(origin).toHaveTextContent('Dock worker unnamed person');
  expect(screen.getByRole('list')).toHaveTextContent('said by telephone →');
});

test('a screen reader hears what each source does', () => {
  render(<Chain claim={sampleClaim('arson')} />);
  expect(screen.getAllByRole('button').map((chip) => chip.getAttribute('aria-label'))).toEqual([
    'Dock worker, unnamed person, origin',
    'Nordwire, carrier',
    'Vik Courier, publisher',
  ]);
});

test('pointing at a source lights it wherever it stands, and leaving it ends that', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Chain claim={sampleClaim('accident')} />
      <Chain claim={sampleClaim('smoke')} />
    </>,
  );
  const [first, second] = screen.getAllByRole('button', { name: /^Nordwire/ });
  if (!first || !second) throw new Error('Nordwire should stand in both chains');
  fireEvent.pointerEnter(first);
  expect(useWhence.getState().litSource).toBeNull(); // it came to lie under a resting pointer
  await user.hover(first);
  expect(useWhence.getState().litSource).toBe('nordwire');
  expect(first).toHaveClass('is-lit');
  expect(second).toHaveClass('is-lit');
  expect(screen.getByRole('button', { name: /^Harbour/ })).not.toHaveClass('is-lit');
  await user.unhover(first);
  expect(useWhence.getState().litSource).toBeNull();
});

test('focus lights too', async () => {
  const user = userEvent.setup();
  render(<Chain claim={sampleClaim('accident')} />);
  await user.tab();
  expect(useWhence.getState().litSource).toBe('harbour-master');
  await user.tab();
  expect(useWhence.getState().litSource).toBe('nordwire');
});

test('a source taken away under the pointer does not stay lit', async () => {
  const user = userEvent.setup();
  const { unmount } = render(<Chain claim={sampleClaim('accident')} />);
  await user.hover(screen.getByRole('button', { name: /^Nordwire/ }));
  unmount();
  expect(useWhence.getState().litSource).toBeNull();
});

test('pressing a source narrows to it, pressing again undoes that', async () => {
  const user = userEvent.setup();
  render(<Chain claim={sampleClaim('accident')} />);
  const chip = screen.getByRole('button', { name: /^Nordwire/ });
  expect(chip).toHaveAccessibleDescription('Show only what Nordwire said or passed on');
  await user.click(chip);
  expect(useWhence.getState().filter.sources).toEqual(['nordwire']);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(chip).toHaveAccessibleDescription('Show all sources again');
  await user.keyboard('{Enter}');
  expect(useWhence.getState().filter.sources).toEqual([]);
});

test('“No source named” narrows to such claims', async () => {
  const user = userEvent.setup();
  render(<Chain claim={sampleClaim('two-fires')} />);
  await user.click(within(screen.getByRole('list')).getByRole('button', { name: 'No source named' }));
  expect(useWhence.getState().filter.flags).toEqual(['unattributed']);
});
