// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import ShareSheet from '../../src/components/ShareSheet.tsx';
import { packDataset } from '../../src/export/linkData.ts';
import { WRITERS } from '../../src/export/writers.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';
import { catchSavedFiles, type SavedFile, textOf } from './savedFiles.ts';
import { stubDialog } from './stubDialog.ts';

let saved: readonly SavedFile[];

beforeAll(stubDialog);
beforeEach(() => {
  window.history.pushState(null, '', '/');
  saved = catchSavedFiles();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function share(tab?: string) {
  const user = userEvent.setup();
  useWhence.getState().showSheet('share');
  render(<ShareSheet />);
  return { user, open: () => user.click(screen.getByRole('tab', { name: tab ?? 'Link' })) };
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;

describe('the sheet', () => {
  test('has a tab for each way, one tab stop, and arrow keys between them', async () => {
    openSample();
    const { user } = share();
    const tabs = within(screen.getByRole('tablist', { name: 'Ways to share' })).getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      'Link',
      'Embed',
      'One file',
      'Picture',
      'Data',
      'Citation',
    ]);
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
    tabs[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Embed' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Embed' })).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Citation', selected: true })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(useWhence.getState().sheet).toBeNull();
  });
});

describe('a link', () => {
  test('is that of what is on screen, and goes to the clipboard', async () => {
    openSample('fire');
    const { user } = share();
    const event = SAMPLE.events[0]?.id ?? '';
    useWhence.getState().select(event);
    await waitFor(() => expect(field('Link')).toBe(`http://localhost:3000/#v=1&e=${event}`));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await navigator.clipboard.readText()).toBe(field('Link'));
    expect(screen.getByText('Copied.')).toBeInTheDocument();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(screen.getByText(/did not allow copying/)).toBeInTheDocument();
  });

  test('warns that a file of this device does not go along, until it is in the link', async () => {
    window.history.pushState(null, '', '/?data=recent:7');
    openSample();
    const { user } = share();
    expect(screen.getByRole('note')).toHaveTextContent('This dataset is on this device only.');
    const packed = await packDataset(SAMPLE);
    const length = `http://localhost:3000/#d=${packed}`.length;
    const offer = await screen.findByRole('button', { name: 'Put the dataset into the link' });
    expect(screen.getByText(/The link then has/)).toHaveTextContent(
      `${length.toLocaleString('en-GB')} characters, of at most 32,000`,
    );
    await user.click(offer);
    expect(field('Link')).toBe(`http://localhost:3000/#d=${packed}`);
    expect(screen.getByRole('note')).not.toHaveTextContent('on this device only');
    await user.click(screen.getByRole('button', { name: 'Take the dataset out of the link' }));
    expect(field('Link')).toBe('http://localhost:3000/?data=recent:7');
  });

  test('refuses a dataset that is too long for it, in a sentence', async () => {
    let seed = 1;
    const letter = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x4e00 + (seed % 20_000));
    };
    const letters = Array.from({ length: 15_000 }, letter);
    openSample(null, { ...SAMPLE, summary: letters.join('') });
    share();
    expect(await screen.findByText(/The dataset is too large to go inside the link/)).toHaveTextContent(
      /it would have \d\d,\d{3} characters, and 32,000 is the limit/,
    );
    expect(screen.queryByRole('button', { name: /Put the dataset/ })).not.toBeInTheDocument();
  });

  test('keeps a dataset that came inside it', async () => {
    window.history.pushState(null, '', '/#d=q1Yq');
    openSample();
    share();
    expect(field('Link')).toBe('http://localhost:3000/#d=q1Yq');
    expect(screen.queryByRole('button', { name: /Take the dataset out/ })).not.toBeInTheDocument();
  });
});

test('a frame: HTML of the size chosen, with the dataset where that is in the link', async () => {
  openSample();
  const { user, open } = share('Embed');
  await user.click(await screen.findByRole('button', { name: 'Put the dataset into the link' }));
  await open();
  expect(field('HTML')).toMatch(/^<iframe src="http:\/\/localhost:3000\/\?embed=1#d=[\w-]+"/);
  expect(field('HTML')).toContain('title="Fire at Vik harbour – Whence"');
  expect(field('HTML')).toContain('width="100%"\n  height="480"');
  await user.click(screen.getByRole('radio', { name: '600 × 400' }));
  expect(field('HTML')).toContain('width="600"\n  height="400"');
  expect(screen.getByRole('link', { name: 'Look at the frame alone' })).toHaveAttribute(
    'href',
    expect.stringContaining('?embed=1#d='),
  );
});

describe('data', () => {
  test('says what each format loses before it is saved', async () => {
    openSample();
    const { user, open } = share('Data');
    await open();
    expect(
      screen
        .getAllByRole('radio')
        .map((each) => each.closest('label')?.firstElementChild?.nextElementSibling?.textContent),
    ).toEqual(WRITERS.map(({ name }) => name));
    expect(await screen.findByText('Nothing is lost in this format.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(saved[0]?.name).toBe('fire-at-vik-harbour.json');
    expect(JSON.parse(await textOf(saved[0]))).toMatchObject({
      format: 'whence/1',
      title: SAMPLE.title,
    });
    await user.click(screen.getByRole('radio', { name: 'Calendar (iCalendar)' }));
    await screen.findByText('What this format cannot hold');
    expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem').length).toBeGreaterThan(2);
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(saved[1]?.name).toMatch(/\.ics$/);
    expect(screen.getByText(/^Saved as .+\.ics \(\d+ (bytes|kB)\)\.$/)).toBeInTheDocument();
  });

  test('of a narrowed timeline all, or what is shown', async () => {
    openSample();
    const track = SAMPLE.events[0]?.track ?? '';
    useWhence.getState().chooseFacet('tracks', track, 'only');
    const { user, open } = share('Data');
    await open();
    const count = SAMPLE.events.filter((event) => event.track === track).length;
    await user.click(screen.getByRole('radio', { name: new RegExp(`^What is shown: ${count} event`) }));
    await user.click(await screen.findByRole('button', { name: 'Save the file' }));
    expect(JSON.parse(await textOf(saved[0])).events).toHaveLength(count);
    await user.click(screen.getByRole('radio', { name: /^All: 4 events/ }));
    await user.click(await screen.findByRole('button', { name: 'Save the file' }));
    expect(JSON.parse(await textOf(saved[1])).events).toHaveLength(SAMPLE.events.length);
  });
});

describe('a citation', () => {
  test('of the selected event and of each of its claims, with link', async () => {
    const event = SAMPLE.events[0];
    const claim = SAMPLE.claims.find((each) => each.event === event?.id);
    if (!event || !claim) throw new Error('the sample has none');
    openSample(event.id);
    const { user, open } = share('Citation');
    await open();
    expect(field('Citation')).toContain(event.title);
    expect(field('Citation')).toContain(`http://localhost:3000/#v=1&e=${event.id}`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to cite' }), claim.id);
    expect(field('Citation')).toMatch(new RegExp(`Event: ${event.title}`));
  });

  test('has no link to a dataset that nobody else has', async () => {
    window.history.pushState(null, '', '/?data=local:vik.csv');
    openSample(SAMPLE.events[0]?.id ?? '');
    const { open } = share('Citation');
    await open();
    expect(field('Citation')).not.toContain('http');
    expect(screen.getByText(/^It has no link/)).toBeInTheDocument();
  });

  test('needs something to cite', async () => {
    openSample();
    const { open } = share('Citation');
    await open();
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Nothing to cite is selected.');
  });
});
