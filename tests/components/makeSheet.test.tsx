// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeskSaved } from '../../src/components/DeskSaved.tsx';
import MakeSheet from '../../src/components/MakeSheet.tsx';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { newHistory } from '../../src/edit/history.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { deviceShelf } from '../../src/store/deviceShelf.ts';
import { freshProject } from '../../src/store/keepHistory.ts';
import { heldProjects } from '../../src/store/projects.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import type { MemoryShelf } from '../store/memoryShelf.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { catchSavedFiles, textOf } from './savedFiles.ts';
import { stubDialog } from './stubDialog.ts';
import { stubLayout } from './stubLayout.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

vi.mock('../../src/store/deviceShelf.ts', async () => {
  const { MemoryShelf: Shelf } = await import('../store/memoryShelf.ts');
  return { deviceShelf: new Shelf() };
});
// The form has tests of its own; all that counts here is what it makes.
vi.mock('../../src/components/DeskNewText.tsx', () => ({
  DeskNewText: ({ onDone }: { onDone: (dataset: Dataset) => void }) => (
    <button type="button" onClick={() => onDone({ ...SAMPLE, title: 'From a text' })}>
      Make the timeline
    </button>
  ),
}));
const shelf = deviceShelf as MemoryShelf;

let opening: ReturnType<typeof stubOpening>;
beforeAll(async () => {
  stubDialog();
  await ensureEdit();
});
beforeEach(() => {
  stubLayout({ width: 900, phone: false });
  opening = stubOpening();
  shelf.held.clear();
  shelf.broken = null;
  heldProjects.clear();
  useProject.setState(useProject.getInitialState(), true);
  openStore(SAMPLE);
  useWhence.getState().showSheet('make');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const projects = () => screen.getByRole('region', { name: 'Make a timeline' });
const item = (title: string) => {
  const found = screen.getAllByRole('listitem').find((each) => within(each).queryByText(title));
  if (!found) throw new Error(`no project ${title}`);
  return within(found);
};

// One end in the sample stands as no file could say it.
const SOUND: Dataset = {
  ...SAMPLE,
  events: SAMPLE.events.map((each) => ({ ...each, time: { ...each.time, end: null } })),
};

async function keep(...titles: readonly string[]) {
  for (const title of titles)
    await shelf.add(freshProject(newHistory({ ...SOUND, title }), title.toLowerCase()));
}

async function show() {
  render(
    <WithOpening opening={opening}>
      <MakeSheet />
    </WithOpening>,
  );
  await waitFor(() => expect(document.body).toHaveTextContent(/None yet|Rename/));
  return userEvent.setup({ pointerEventsCheck: 0, delay: null });
}

describe('what is on screen', () => {
  test('becomes a project of one’s own, which is opened', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Edit a copy' }));
    expect(opening.project).toHaveBeenCalledOnce();
    const [key] = opening.project.mock.calls[0] ?? [];
    expect(heldProjects.get(key ?? '')?.start).toBe(SAMPLE);
    expect(useWhence.getState().sheet).toBe(null);
  });

  test('cannot be copied where it is a mass, or nothing, and that is said', async () => {
    useWhence.setState({ mass: { close: () => {} } as never });
    await show();
    const button = screen.getByRole('button', { name: 'Edit a copy' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription('This file has too many events to be edited here.');
    act(() => useWhence.setState({ mass: null, dataset: null }));
    expect(button).toHaveAccessibleDescription('Nothing is loaded yet.');
    act(() => useProject.setState({ key: 'k' }));
    expect(screen.queryByRole('button', { name: 'Edit a copy' })).toBeNull();
  });

  test('lacks what was set aside from its file, and that is said', async () => {
    const problem = { severity: 'error', path: '$', value: '', message: 'Bad.' } as const;
    useWhence.setState({ problems: [problem, { ...problem, severity: 'warning' }] });
    await show();
    expect(screen.getByRole('button', { name: 'Edit a copy' })).toHaveAccessibleDescription(
      /set aside.*\(1 problem\)/,
    );
  });
});

test('a new text becomes a project, which is opened', async () => {
  const user = await show();
  await user.click(screen.getByRole('button', { name: 'Make the timeline' }));
  expect(opening.project).toHaveBeenCalledOnce();
  expect([...heldProjects.values()]).toMatchObject([{ info: { title: 'From a text' } }]);
});

describe('your projects', () => {
  test('are told with what they hold, and open', async () => {
    await keep('Night');
    useProject.setState({ key: 'night' });
    const user = await show();
    const open = screen.getByRole('button', {
      name: /^Night\s*On screen\s*4 events · 7 claims · 1 document · /,
    });
    expect(open).toHaveAttribute('aria-current', 'true');
    await user.click(open);
    expect(opening.project).toHaveBeenCalledExactlyOnceWith('night');
    expect(useWhence.getState().sheet).toBe(null);
  });

  test('are renamed in place; Escape leaves the form and not the sheet', async () => {
    await keep('Night');
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Rename Night' }));
    const field = screen.getByRole('textbox', { name: 'Title of the project' });
    expect(field).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Title of the project' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Rename Night' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Rename Night' }));
    await user.keyboard('Dawn{Enter}');
    await screen.findByRole('button', { name: 'Rename Dawn' });
    expect(shelf.held.get('night')).toMatchObject({ info: { title: 'Dawn' }, steps: [{ kind: 'describe' }] });
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
      'It is called “Dawn” now.',
    );
  });

  test('on screen are renamed by a step', async () => {
    await keep('Night');
    const edit = vi.fn(() => null);
    useProject.setState({ key: 'night', edit });
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Rename Night' }));
    await user.keyboard('Dawn{Enter}');
    const { summary, timeZone } = SAMPLE;
    expect(edit).toHaveBeenCalledExactlyOnceWith({
      kind: 'describe',
      head: { title: 'Dawn', summary, timeZone },
    });
  });

  test('are copied, deleted, and had back from a line that stays', async () => {
    await keep('Night');
    const user = await show();
    await user.click(item('Night').getByRole('button', { name: 'Duplicate Night' }));
    await screen.findByRole('button', { name: 'Delete Night (copy)' });
    await user.click(screen.getByRole('button', { name: 'Delete Night (copy)' }));
    const undo = await screen.findByRole('button', { name: 'Undo: keep Night (copy)' });
    expect(undo).toHaveFocus();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    cleanup();
    const again = await show();
    await again.click(screen.getByRole('button', { name: 'Undo: keep Night (copy)' }));
    await screen.findByRole('button', { name: 'Delete Night (copy)' });
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Your projects' })).toHaveFocus();
  });

  test('cannot be had where the browser has no storage, and making goes on', async () => {
    shelf.broken = new DOMException('off', 'SecurityError');
    render(
      <WithOpening opening={opening}>
        <MakeSheet />
      </WithOpening>,
    );
    await waitFor(() =>
      expect(projects()).toHaveTextContent(/keeps nothing for this page.*save it as a file/),
    );
    expect(screen.getByRole('button', { name: 'Edit a copy' })).toBeEnabled();
  });
});

describe('a back-up', () => {
  test('of all is one file, and restores what is not there', async () => {
    await keep('Night', 'Day');
    const files = catchSavedFiles();
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Back up all' }));
    await screen.findByText(/^Saved as whence-projects-\d{4}-\d\d-\d\d\.json\.$/);
    await user.click(screen.getByRole('button', { name: 'Back up Night' }));
    await waitFor(() => expect(files).toHaveLength(2));
    expect(JSON.parse(await textOf(files[1])).projects).toMatchObject([{ title: 'Night' }]);
    const text = await textOf(files[0]);
    shelf.held.delete('day');
    const file = Object.assign(new File([text], 'a.json'), { text: () => Promise.resolve(text) });
    fireEvent.change(screen.getByLabelText('Back-up file'), { target: { files: [file] } });
    await screen.findByText('1 project restored. 1 project is here already, just the same.');
    expect(item('Day')).toBeTruthy();
  });

  test('that is none is told', async () => {
    await show();
    const file = Object.assign(new File([], 'a.json'), { text: () => Promise.resolve('{}') });
    fireEvent.change(screen.getByLabelText('Back-up file'), { target: { files: [file] } });
    await screen.findByText(/^This is no back-up file of Whence\./);
  });
});

describe('storage', () => {
  test('is told in words, and what the browser answers too', async () => {
    const answers = [false, true];
    let promised = false;
    const storage = {
      estimate: () => Promise.resolve({ usage: 1_200_000 }),
      persisted: () => Promise.resolve(promised),
      persist: () => {
        promised = answers.shift() ?? false;
        return Promise.resolve(promised);
      },
    };
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage }));
    const user = await show();
    await screen.findByText(/stores about 1\.2 MB on this device\. The browser has not promised/);
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    await screen.findByText(/^The browser made no promise\./);
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    await screen.findByText(/The browser has promised/);
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
  });
});

describe('whether it is saved', () => {
  test('is said in words, with the ways out where it is not', async () => {
    const retry = vi.fn();
    const files = catchSavedFiles();
    useProject.setState({ key: 'k', saved: { kind: 'saving' }, retry });
    render(<DeskSaved />);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(/^Saving…$/);
    act(() => useProject.setState({ saved: { kind: 'saved', at: 1 } }));
    expect(status).toHaveTextContent(/^Saved on this device$/);
    act(() => useProject.setState({ saved: { kind: 'failed', message: 'No more room.' } }));
    expect(status).toHaveTextContent(/^Not saved\. No more room\./);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Save a file instead' }));
    await screen.findByText(/^Saved as .*\.json\.$/);
    expect(JSON.parse(await textOf(files[0])).title).toBe(SAMPLE.title);
  });
});
