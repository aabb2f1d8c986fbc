// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ViewGuard } from '../../src/components/ViewGuard.tsx';

let broken = true;

function Fragile() {
  if (broken) throw new RangeError('no such year');
  return <p>drawn</p>;
}

// React tells of each fault that a guard caught; here they are meant.
beforeEach(() => {
  broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function page(of: unknown) {
  return (
    <>
      <p>the rest</p>
      <ViewGuard name="This view" of={of} ways={<button type="button">Show the table</button>}>
        <Fragile />
      </ViewGuard>
    </>
  );
}

test('a fault becomes a sentence with ways on, and the rest of the page stays', () => {
  render(page('timeline'));
  expect(screen.getByText('the rest')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('This view could not be drawn.');
  expect(screen.getByRole('alert')).toHaveTextContent('no such year');
  expect(screen.getByRole('button', { name: 'Show the table' })).toBeVisible();
});

test('trying again draws it once the cause is gone', async () => {
  render(page('timeline'));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeVisible();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('drawn')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('another thing to draw is tried anew, the same is not', () => {
  const { rerender } = render(page('timeline'));
  broken = false;
  rerender(page('timeline'));
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(page('table'));
  expect(screen.getByText('drawn')).toBeVisible();
});
