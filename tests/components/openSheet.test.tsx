// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import OpenSheet from '../../src/components/OpenSheet.tsx';
import { useOpenDraft } from '../../src/components/openDraft.ts';
import { FORMAT_NAMES, FORMATS, NO_CHOICES } from '../../src/model/importing.ts';
import type { RecentFile } from '../../src/store/recentFile.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { stubDialog } from './stubDialog.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

const device = vi.hoisted(() => ({ files: null as RecentFile[] | null, keeps: true }));
vi.mock('../../src/store/recentFiles.ts', () => ({
  listFiles: () => Promise.resolve(device.files && [...device.files]),
  forgetFile: (key: string) => {
    device.files = device.files?.filter((file) => file.key !== key) ?? null;
    return Promise.resolve(null);
  },
  forgetAll: () => {
    device.files = [];
    return Promise.resolve(null);
  },
  keeping: () => device.keeps,
  setKeeping: (on: boolean) => {
    device.keeps = on;
    return null;
  },
}));

const file = (name: string, key = name): RecentFile => ({
  key,
  name,
  format: 'csv',
  size: 12_000,
  events: 34,
  choices: NO_CHOICES,
  openedAt: Date.UTC(2026, 2, 5, 14, 2),
});

let opening: ReturnType<typeof stubOpening>;
beforeAll(stubDialog);
beforeEach(() => {
  opening = stubOpening();
  device.files = [];
  device.keeps = true;
  useOpenDraft.setState(useOpenDraft.getInitialState(), true);
  openSample();
  useWhence.getState().showSheet('open');
});
afterEach(cleanup);

async function show() {
  render(
    <WithOpening opening={opening}>
      <OpenSheet />
    </WithOpening>,
  );
  await waitFor(() => expect(screen.queryByText('No file yet.') ?? device.files?.length).toBeTruthy());
  return userEvent.setup();
}

describe('the open sheet', () => {
  test('begins at the button that chooses a file', async () => {
    await show();
    const button = screen.getByRole('button', { name: 'Choose a file…' });
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription('It is read in your browser and sent nowhere.');
  });

  test('opens a chosen file, and the same one again', async () => {
    const user = await show();
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    expect(input.accept).toContain('.csv');
    const chosen = new File(['a,b'], 'a.csv');
    await user.upload(input, chosen);
    expect(opening.file).toHaveBeenCalledExactlyOnceWith(chosen);
    expect(input.value).toBe('');
    expect(useWhence.getState().sheet).toBeNull();
  });

  test('opens pasted text, once there is some', async () => {
    const user = await show();
    const button = screen.getByRole('button', { name: 'Open the text' });
    expect(button).toBeDisabled();
    await user.click(screen.getByRole('textbox', { name: 'Or paste text' }));
    await user.paste('a,b\n1,2');
    await user.click(button);
    expect(opening.text).toHaveBeenCalledExactlyOnceWith('a,b\n1,2');
    expect(useWhence.getState().sheet).toBeNull();
  });

  test('keeps the text while it is not on screen, and no longer', async () => {
    const user = await show();
    await user.click(screen.getByRole('textbox', { name: 'Or paste text' }));
    await user.paste('a,b');
    await user.click(screen.getByRole('button', { name: 'Open the text' }));
    cleanup();
    await show();
    expect(screen.getByRole('textbox', { name: 'Or paste text' })).toHaveValue('a,b');
    cleanup();
    openSample('e1', { ...useWhence.getState().dataset } as never);
    await show();
    expect(screen.getByRole('textbox', { name: 'Or paste text' })).toHaveValue('');
  });

  test('opens an address, with spaces around it taken off', async () => {
    const user = await show();
    const field = screen.getByRole('textbox', { name: 'Or name its address' });
    expect(field).toHaveAccessibleDescription(/must begin with https.*\(CORS\).*no cookies/);
    await user.type(field, ' https://example.org/a.json {Enter}');
    expect(opening.url).toHaveBeenCalledExactlyOnceWith('https://example.org/a.json');
  });

  test('opens the datasets that come with Whence; two of them say that they are invented', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: /Fire at Coldstore Quay.*Invented/ }));
    expect(opening.url).toHaveBeenCalledExactlyOnceWith('data/harbour-fire.json');
    expect(screen.getByRole('button', { name: /Fourteen months.*Invented/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Mutiny in Mali/ })).toBeInTheDocument();
  });

  test('names every format with a line about it', async () => {
    await show();
    const terms = screen.getAllByRole('term', { hidden: true }).map((term) => term.textContent);
    expect(terms).toEqual(FORMATS.map((format) => FORMAT_NAMES[format]));
    for (const words of screen.getAllByRole('definition', { hidden: true }))
      expect(words.textContent).toMatch(/^.{20,}\.$/);
  });

  test('asks for a yes to what was pasted on the page', async () => {
    useOpenDraft.setState({ text: 'a,b\n1,2', offered: 'text' });
    const user = await show();
    expect(screen.getByRole('button', { name: 'Open the text' })).toHaveFocus();
    expect(screen.getByText(/pasted or dropped just now/)).toBeInTheDocument();
    expect(opening.text).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(opening.text).toHaveBeenCalledOnce();
  });

  test('tells what is on screen, and leads to its report', async () => {
    useWhence.setState({
      report: {
        name: 'bamako.csv',
        format: 'csv',
        recognised: '',
        assumed: [],
        bytes: 10,
        read: 3,
        taken: 2,
        setAside: 1,
        choices: NO_CHOICES,
      },
    });
    const user = await show();
    expect(screen.getByText(/On screen: /)).toHaveTextContent(
      'On screen: bamako.csv, CSV table, 3 rows read, 2 taken, 1 set aside.',
    );
    await user.click(screen.getByRole('button', { name: 'Show the report' }));
    expect(useWhence.getState().sheet).toBe('problems');
  });

  test('in a page that is one file offers nothing that needs a network', async () => {
    const slot = document.createElement('script');
    slot.type = 'application/json';
    slot.id = 'whence-data';
    slot.textContent = '{}';
    document.body.append(slot);
    await show();
    expect(screen.queryByRole('textbox', { name: 'Or name its address' })).not.toBeInTheDocument();
    expect(screen.queryByText('Mutiny in Mali')).not.toBeInTheDocument();
    slot.remove();
  });
});

describe('files kept on this device', () => {
  test('are listed with what they are, and open by their key', async () => {
    device.files = [file('bamako.csv', 'k1'), file('other.csv', 'k2')];
    const user = await show();
    const button = await screen.findByRole('button', { name: /^bamako\.csv/ });
    const first = button.closest('li');
    expect(first).toHaveTextContent(/bamako\.csvCSV table · 12\skB · 34 events · 5 Mar 2026/);
    await user.click(button);
    expect(opening.recent).toHaveBeenCalledExactlyOnceWith('k1');
  });

  test('can be forgotten one by one, and the focus is not lost', async () => {
    device.files = [file('a.csv'), file('b.csv')];
    const user = await show();
    await user.click(await screen.findByRole('button', { name: 'Forget a.csv' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Forget a.csv' })).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('button', { name: 'Forget b.csv' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Kept on this device' })).toHaveFocus();
    expect(screen.getByText('“a.csv” is forgotten on this device.')).toBeInTheDocument();
  });

  test('can be forgotten all at once', async () => {
    device.files = [file('a.csv'), file('b.csv')];
    const user = await show();
    await user.click(await screen.findByRole('button', { name: 'Forget all' }));
    expect(await screen.findByText('No file yet.')).toBeInTheDocument();
  });

  test('are kept only as long as the reader wants', async () => {
    const user = await show();
    const box = screen.getByRole('checkbox', { name: 'Keep files that I open on this device' });
    expect(box).toBeChecked();
    expect(box).toHaveAccessibleDescription(/In this browser alone/);
    await user.click(box);
    expect(device.keeps).toBe(false);
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/gone when the page is closed.*stay until you forget them/);
  });

  test('are not spoken of where the browser keeps none', async () => {
    device.files = null;
    render(
      <WithOpening opening={opening}>
        <OpenSheet />
      </WithOpening>,
    );
    expect(await screen.findByText(/This browser keeps no files/)).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

test('a press beside it closes it', async () => {
  await show();
  const dialog = screen.getByRole('dialog', { name: 'Open a timeline' });
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);
  expect(useWhence.getState().sheet).toBeNull();
});
