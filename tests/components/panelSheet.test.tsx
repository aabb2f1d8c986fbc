// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Sheet } from '../../src/components/Sheet.tsx';
import { stubDialog } from './stubDialog.ts';

beforeAll(stubDialog);
afterEach(cleanup);

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open it
      </button>
      {open && (
        <Sheet title="A sheet" onClose={() => setOpen(false)}>
          <p>Inside</p>
        </Sheet>
      )}
    </>
  );
}

async function opened() {
  const user = userEvent.setup();
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  const opener = screen.getByRole('button', { name: 'Open it' });
  await user.click(opener);
  return { user, opener, dialog: screen.getByRole('dialog', { name: 'A sheet' }) };
}

test('opens as a modal named by its title, also when effects run twice', async () => {
  const { dialog } = await opened();
  await act(() => Promise.resolve()); // a close event of the first effect would arrive now
  expect(dialog).toHaveAttribute('open');
  expect(screen.getByText('Inside')).toBeVisible();
});

test('its button closes it, and focus goes back', async () => {
  const { user, opener } = await opened();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
});

test('Escape closes it: the browser asks by a cancel event', async () => {
  const { opener, dialog } = await opened();
  const cancel = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
});

test('a dialog that the browser closed without asking is taken away', async () => {
  const { dialog, opener } = await opened();
  await act(async () => {
    if (dialog instanceof HTMLDialogElement) dialog.close();
    await Promise.resolve();
  });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
});

test('a press on the backdrop closes it, a press inside does not', async () => {
  const { user, dialog } = await opened();
  await user.click(screen.getByText('Inside'));
  expect(dialog).toBeInTheDocument();
  await user.click(dialog);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a press that starts inside and ends beside does not close it', async () => {
  const { dialog } = await opened();
  fireEvent.pointerDown(screen.getByText('Inside'));
  fireEvent.click(dialog);
  expect(dialog).toBeInTheDocument();
});

test('an opener that is gone is not looked for', async () => {
  const onClose = vi.fn();
  const { rerender } = render(<button type="button">Opener</button>);
  screen.getByRole('button').focus();
  rerender(
    <Sheet title="Alone" onClose={onClose}>
      text
    </Sheet>,
  );
  rerender(<p>gone</p>);
  expect(document.body).toHaveFocus();
});
